import { sql } from "kysely";
import type { Queryable } from "../db/queryable.ts";
import { sendJobs } from "../jobs/queue/send-jobs.ts";
import type { NoticeKind } from "./notice-kind.ts";
import { noticeMail } from "./notice-mail.ts";

/** A message to people. */
export interface NoticeAsked {
  /** Persons, by their ids. */
  readonly to: readonly number[];
  /** The agency whose matter it is. */
  readonly agencyId?: number | null;
  /** What happened and what is to be done: seen in the office alone. */
  readonly words: string;
  /** The screen where it is done, within the office: `/people`. */
  readonly path: string;
}

/**
 * Tells people of something, in the transaction of the act: it is told when the act is done and not otherwise. Whether mail can be
 * sent holds up nothing. Throws outside a transaction.
 */
export async function notify(
  trx: Queryable,
  { name: kind, mail }: NoticeKind,
  { to, agencyId = null, words, path }: NoticeAsked,
): Promise<void> {
  if (!trx.isTransaction) throw new Error("people are told in the transaction of the act");
  if (to.length === 0) return;
  const { rows } = await sql<{ readonly id: number; readonly mail: string }>`
    insert into notice (person_id, kind, agency_id, words, path, mail)
    select person, ${kind}, ${agencyId}, ${words}, ${path}, coalesce(choice.mail, ${mail})
    from unnest(${[...new Set(to)]}::integer[]) as person
    left join notice_choice choice on choice.person_id = person and choice.kind = ${kind}
    returning id, mail`.execute(trx);
  const atOnce = rows.filter((row) => row.mail === "at-once");
  await sendJobs(
    trx,
    noticeMail,
    atOnce.map(({ id }) => ({ notice: id })),
  );
}
