import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { ColumnRefused } from "./acting.ts";

interface Words {
  readonly columnId: number;
  readonly agencyId: number;
  readonly words: readonly string[];
}

/** Gives a column its words in place of those it had; refused where another column of the agency has one. Decided before it writes. */
export async function keepWords(
  trx: Transaction,
  { columnId, agencyId, words }: Words,
): Promise<Result<void, ColumnRefused>> {
  const taken = await wordTaken(trx, { columnId, agencyId, words });
  if (taken) return err(taken);
  await sql`delete from catalogue_column_word where column_id = ${columnId}`.execute(trx);
  await sql`
    insert into catalogue_column_word (column_id, agency_id, word, place)
    select ${columnId}, ${agencyId}, word, place
    from unnest(${[...words]}::text[]) with ordinality as given (word, place)`.execute(trx);
  return ok(undefined);
}

/** The word that another column of the agency has. Whoever saves columns of an agency waits here for who does so too. */
export async function wordTaken(
  trx: Transaction,
  { columnId, agencyId, words }: Words,
): Promise<Extract<ColumnRefused, { kind: "word-taken" }> | undefined> {
  await sql`select from agency where id = ${agencyId} for no key update`.execute(trx);
  const { rows } = await sql<{ readonly word: string; readonly column: string }>`
    select named.word, other.name as "column"
    from catalogue_column_word as named join catalogue_column as other on other.id = named.column_id
    where named.agency_id = ${agencyId} and named.word = any(${[...words]}::text[]) and named.column_id <> ${columnId}
    order by named.place limit 1`.execute(trx);
  return rows[0] && { kind: "word-taken", ...rows[0] };
}
