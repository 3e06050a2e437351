import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Slice } from "#platform/db/slice.ts";

/** A letter and its answer as everybody may read them: signed for just these words. */
export interface PublicLetter {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly source: string;
  readonly kind: string | null;
  readonly receivedOn: LocalDate;
  readonly title: string;
  readonly text: string;
  readonly reply: string;
  readonly repliedOn: LocalDate;
  readonly publishedOn: LocalDate;
}

const letters = sql<PublicLetter>`
  select letter.message_id as id, letter.agency_id as "agencyId", agency.name as "agencyName", source, letter.kind,
    received_on as "receivedOn", title, text, reply, replied_on as "repliedOn", published_on as "publishedOn"
  from public_letter as letter join agency on agency.id = letter.agency_id`;

/** Public letters, the last published first. */
export async function listPublicLetters(
  db: Queryable,
  { offset, limit }: Slice,
): Promise<readonly PublicLetter[]> {
  const { rows } = await sql<PublicLetter>`
    ${letters} order by published_on desc, message_id desc limit ${limit} offset ${offset}`.execute(
    db,
  );
  return rows;
}

export async function countPublicLetters(db: Queryable): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::int as count from public_letter`.execute(db);
  return rows[0]?.count ?? 0;
}

export async function findPublicLetter(
  db: Queryable,
  id: number,
): Promise<PublicLetter | undefined> {
  const { rows } = await sql<PublicLetter>`${letters} where message_id = ${id}`.execute(db);
  return rows[0];
}
