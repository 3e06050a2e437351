import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { MailTime } from "#platform/notices/notice-kind.ts";

/** A message that was not mailed. */
export interface ToMail {
  readonly id: number;
  readonly personId: number;
  readonly kind: string;
}

/** What a restore makes the queue of; what is older than a day was mailed since, or is in nobody's interest any more. */
export async function loadToMailAtOnce(db: Queryable): Promise<readonly { notice: number }[]> {
  const rows = await toMail(db, "at-once")
    .where("made_at", ">", sql<string>`now() - interval '1 day'`)
    .execute();
  return rows.map(({ id }) => ({ notice: id }));
}

/** What the digest tells of, by person. */
export function loadToDigest(db: Queryable): Promise<readonly ToMail[]> {
  return toMail(db, "digest").orderBy("person_id").orderBy("id").execute();
}

/** One message, unless it was mailed or read meanwhile. */
export function loadToMail(db: Queryable, id: number): Promise<ToMail | undefined> {
  return toMail(db, "at-once").where("id", "=", id).executeTakeFirst();
}

function toMail(db: Queryable, mail: MailTime) {
  return db
    .selectFrom("notice")
    .select(["id", "person_id as personId", "kind"])
    .where("mail", "=", mail)
    .where("mailed_at", "is", null)
    .where("read_at", "is", null);
}

/** Writes down that a mail told of messages. */
export async function markMailed(db: Queryable, ids: readonly number[]): Promise<void> {
  await db
    .updateTable("notice")
    .set({ mailed_at: sql`now()` })
    .where("id", "in", [0, ...ids])
    .execute();
}
