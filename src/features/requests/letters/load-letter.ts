import { signerOf } from "#features/accounts/index.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { chainsOf } from "#platform/signing/load-chains.ts";
import { countsOfGroup } from "../data/letters/letter-groups.ts";
import { findLetter } from "../data/letters/letters.ts";
import { sentAndReceived, wishedOf } from "../data/letters/sendings.ts";
import { letterRefused } from "../domain/letters/letters-now.ts";
import { loadHandled, lookedAt } from "../handling/handled-case.ts";
import type { ActsOnLetter } from "./acting.ts";
import { filesOfLetter } from "./letter-files.ts";
import { letterSubject, signedSubject } from "./letter-subject.ts";
import { loadContext } from "./load-context.ts";

/** A letter with all that its screen shows; it names the applicant in clear, and the trail says who read it. */
export async function loadLetter(trx: Transaction, act: ActsOnLetter) {
  const { scope, cipher, calendar, today, by, personId } = act;
  const letter = await findLetter(trx, act);
  const of = letter && (await loadHandled(trx, { scope, id: letter.requestId, cipher }));
  if (!letter || !of) return undefined;
  const files = await filesOfLetter(trx, scope, letter.id);
  const attachments = files.attachment.map(({ name }) => name);
  await recordEvents(trx, by, [
    {
      action: "request-letter.read",
      subject: letterSubject(letter.id),
      agencyId: letter.agencyId,
      details: { request: letter.requestId },
    },
  ]);
  const looked = lookedAt(of, today, letter.reopeningId);
  const isOpen = letter.state === "draft" || letter.state === "review";
  return {
    letter,
    of,
    files,
    context: await loadContext(trx, {
      ...{ of, on: today, calendar, attachments },
      reopeningId: letter.reopeningId,
    }),
    chains: await chainsOf(trx, signedSubject(letter)),
    refused: isOpen ? letterRefused(letter.type, looked, calendar) : undefined,
    ofGroup: letter.groupId === null ? null : await countsOfGroup(trx, letter.groupId),
    signer: await signerOf(trx, personId),
    wished: await wishedOf(trx, letter.requestId),
    told: await sentAndReceived(trx, { letterId: letter.id, cipher }),
  };
}
