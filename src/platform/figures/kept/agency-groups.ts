import { sql } from "kysely";
import type { Queryable } from "../../db/queryable.ts";
import type { FigureSource } from "../figure.ts";
import { type FiguresAsked, requireInScope } from "../figures-asked.ts";
import { sourceAsked } from "../source-asked.ts";
import type { Group } from "./group.ts";
import { type KeptQuery, readKept, type SumsToKeep } from "./keep-sums.ts";

/** A source summed up by some of its dimensions, an agency at a time. */
export interface AgencyGroups {
  readonly codes: readonly string[];
  /** Every agency asked for, with none where it has no rows. */
  readonly groups: ReadonlyMap<number, readonly Group[]>;
  /** What was counted now and may be kept. */
  readonly toKeep?: SumsToKeep;
}

interface Counted {
  readonly agency: number;
  readonly groups: readonly Group[];
  readonly seen: string;
  readonly mayKeep: boolean;
}

/** Sums of a source by `codes`: of a year that has closed those kept, where nothing of it changed since; the others counted. */
export async function readAgencyGroups(
  db: Queryable,
  { source, codes }: { readonly source: FigureSource; readonly codes: readonly string[] },
  asked: FiguresAsked,
): Promise<AgencyGroups> {
  requireInScope(asked);
  const rows = await source.rows(await sourceAsked(db, source, asked), { db, asked });
  const query: KeptQuery = { rows, codes, tables: source.tables, year: asked.year };
  const isClosed = asked.today > `${asked.year}-12-31`;
  const kept = isClosed ? await readKept(db, query, asked.agencies) : new Map();
  const missing = asked.agencies.filter((id) => !kept.has(id));
  if (missing.length === 0) return { codes, groups: kept };
  const counted = await countGroups(db, query, missing);
  const groups = new Map([...kept, ...counted.map((one) => [one.agency, one.groups] as const)]);
  const [first] = counted;
  if (!isClosed || !first?.mayKeep) return { codes, groups };
  return { codes, groups, toKeep: { query, sums: counted, seen: first.seen } };
}

/**
 * One statement, so that sums and the state of the database told with them are of one moment. Not kept is what a transaction
 * counts that has written: it may be taken back.
 */
async function countGroups(
  db: Queryable,
  { rows, codes, year }: KeptQuery,
  agencies: readonly number[],
): Promise<readonly Counted[]> {
  const columns = codes.map((code) => sql`, ${sql.ref(code)}`);
  const values = codes.map((code) => sql`, ${sql.ref(code)}::text`);
  const { rows: counted } = await sql<Counted>`
    select agency, coalesce(groups, '[]') as groups, pg_current_snapshot()::text as seen,
      pg_current_xact_id_if_assigned() is null
        and extract(year from clock_timestamp() at time zone 'Asia/Shanghai') > ${year} as "mayKeep"
    from unnest(${[...agencies]}::integer[]) as agency left join (
      select agency_id, jsonb_agg(jsonb_build_array(sum::text${joined(values)})) as groups
      from (select agency_id, sum(share) as sum${joined(columns)} from (${rows}) as every_agency
        where agency_id = any (${[...agencies]}::integer[]) group by agency_id${joined(columns)}) as summed
      group by agency_id
    ) as by_agency on agency_id = agency`.execute(db);
  return counted;
}

function joined(parts: readonly ReturnType<typeof sql>[]) {
  return parts.length === 0 ? sql`` : sql.join(parts, sql``);
}
