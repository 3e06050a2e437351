import { sql } from "kysely";
import type { Queryable } from "../../db/queryable.ts";

/** A row of an agency's books by its key. */
export interface KeyInBooks {
  readonly seq: number;
  /** The id of the agency. */
  readonly owner: string;
  readonly key: string;
}

/** By `seq`: the name of the agency to which the record under a key went from these books, and its number there. */
export async function passedFrom(
  db: Queryable,
  kind: string,
  rows: readonly KeyInBooks[],
): Promise<ReadonlyMap<number, string>> {
  if (rows.length === 0) return new Map();
  const { rows: found } = await sql<{ readonly seq: number; readonly name: string }>`
    select distinct asked.seq, agency.name
    from unnest(${rows.map(({ seq }) => seq)}::integer[], ${rows.map(({ owner }) => owner)}::text[],
      ${rows.map(({ key }) => key)}::text[]) as asked (seq, owner, key)
    join record_passed as passed on passed.kind = ${kind} and passed.from_agency::text = asked.owner
      and passed.from_key = asked.key
    join agency on agency.id = passed.to_agency`.execute(db);
  return new Map(found.map(({ seq, name }) => [seq, name]));
}

/** Those of some records that went to another agency. */
export async function passedAmong(
  db: Queryable,
  kind: string,
  ids: readonly number[],
): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ readonly id: number }>`
    select record_id as id from record_passed
    where kind = ${kind} and record_id = any (${[...ids]}::bigint[])`.execute(db);
  return new Set(rows.map(({ id }) => id));
}
