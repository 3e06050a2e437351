import { mailAddresses } from "#features/accounts/index.ts";
import type { JobHandler } from "#platform/jobs/queue/queue-job.ts";
import { loadToMail, markMailed } from "./data/to-mail.ts";
import { noticeMailOf } from "./words/mail-words.ts";

/** Mails one message, unless its reader has seen it already or has no mailbox. */
export const mailNotice: JobHandler<{ notice: number }> = async (services, { notice }) => {
  const { db, mail, noticeKinds, siteName, officeAddress } = services;
  const found = mail && (await loadToMail(db, notice));
  if (!found) return;
  const to = (await mailAddresses(services, [found.personId])).get(found.personId);
  if (to === undefined) return;
  const kinds = [{ says: saysOf(noticeKinds, found.kind), count: 1 }];
  await mail({ to, ...noticeMailOf({ kinds, siteName, officeAddress }) });
  await markMailed(db, [found.id]);
};

/** What a kind of messages tells; a room that is gone has left messages without a word. */
export function saysOf(
  kinds: readonly { readonly name: string; readonly says: string }[],
  kind: string,
): string {
  return kinds.find(({ name }) => name === kind)?.says ?? "其他消息";
}
