import { createHash } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import type { Queryable } from "../../db/queryable.ts";
import type { Group } from "./group.ts";

/** The sums of a year as they are asked of the database. */
export interface KeptQuery {
  readonly rows: RawBuilder<unknown>;
  readonly codes: readonly string[];
  /** Those whose rows it counts. */
  readonly tables: readonly string[];
  readonly year: number;
}

/** Sums counted in one state of the database. */
export interface SumsToKeep {
  readonly query: KeptQuery;
  readonly sums: readonly { readonly agency: number; readonly groups: readonly Group[] }[];
  readonly seen: string;
}

/** A change that the state counted does not have, of a table that is counted and of the year. */
const isStale = (tables: readonly string[]) => sql`exists (
  select from figure_change as change
  where change.agency_id = kept.agency_id and change.record = any (${[...tables]}::text[])
    and kept.year between change.first_year and change.last_year
    and not pg_visible_in_snapshot(change.by_transaction, kept.seen))`;

/** The sums kept of some agencies of which nothing changed since they were counted. */
export async function readKept(
  db: Queryable,
  query: KeptQuery,
  agencies: readonly number[],
): Promise<Map<number, readonly Group[]>> {
  const { rows } = await sql<{ readonly agency: number; readonly groups: readonly Group[] }>`
    select agency_id as agency, groups from kept_figure as kept
    where digest = ${digestOf(db, query)} and agency_id = any (${[...agencies]}::integer[])
      and not ${isStale(query.tables)}`.execute(db);
  return new Map(rows.map(({ agency, groups }) => [agency, groups]));
}

/** Keeps sums that were counted, and tidies away what is old. A transaction keeps nothing: it may read alone, or be taken back. */
export async function keepSums(db: Queryable, counted: readonly SumsToKeep[]): Promise<void> {
  if (db.isTransaction || counted.length === 0) return;
  for (const { query, sums, seen } of counted) {
    await sql`insert into kept_figure (digest, agency_id, year, groups, seen)
      select ${digestOf(db, query)}, agency, ${query.year}, groups, ${seen}::pg_snapshot
      from jsonb_to_recordset(${JSON.stringify(sums)}::jsonb) as counted (agency integer, groups jsonb)
      on conflict (digest, agency_id) do update
        set groups = excluded.groups, seen = excluded.seen, made_at = excluded.made_at`.execute(db);
  }
  await tidyAway(db);
}

/**
 * A change is needed as long as a kept sum lacks it. Those of more than a day ago go, and before them the sums that lack them;
 * so do sums that no query of this program or of its settings may ask for any more. What another tidies is left to it.
 */
async function tidyAway(db: Queryable): Promise<void> {
  const { rows } = await sql`
    select from figure_change where at < now() - interval '1 day' limit 1`.execute(db);
  if (rows.length === 0) return;
  await db.transaction().execute(async (trx) => {
    const { rows: free } = await sql<{ readonly isFree: boolean }>`
      select pg_try_advisory_xact_lock(${tidyLock}) as "isFree"`.execute(trx);
    if (!free[0]?.isFree) return;
    await sql`delete from kept_figure as kept where made_at < now() - interval '90 days' or exists (
      select from figure_change as change where change.at < now() - interval '1 day'
        and change.agency_id = kept.agency_id and kept.year between change.first_year and change.last_year
        and not pg_visible_in_snapshot(change.by_transaction, kept.seen))`.execute(trx);
    await sql`delete from figure_change where at < now() - interval '1 day'`.execute(trx);
  });
}

/** Any fixed number. */
const tidyLock = 7_020_260_409;

/** Of all that makes the sums what they are: the query's text and what it was given, settings among it. */
function digestOf(db: Queryable, { rows, codes }: KeptQuery): string {
  const { sql: text, parameters } = rows.compile(db);
  return createHash("sha256")
    .update(JSON.stringify([text, parameters, codes]))
    .digest("hex");
}
