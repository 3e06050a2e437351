import { sql } from "kysely";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { openSnapshot, streamRows } from "#platform/db/stream-rows.ts";
import type { AgencyKind, AgencyLevel } from "../domain/agency.ts";

/** What the register holds of an agency. */
export interface RegisteredAgency {
  readonly id: number;
  readonly region: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly shortName: string | null;
  readonly creditCode: string | null;
  readonly parentId: number | null;
  readonly parent: string | null;
  readonly supervisorId: number | null;
  readonly supervisor: string | null;
  readonly reconsiderationOrgan: string | null;
  readonly court: string | null;
  readonly dissolvedOn: string | null;
  /** The latest of them. */
  readonly formerName: string | null;
  readonly renamedOn: string | null;
}

const columns = sql`
  agency.id, agency.region_code as region, agency.name, agency.kind, agency.short_name as "shortName",
  agency.credit_code as "creditCode", agency.parent_id as "parentId", parent.name as parent,
  agency.supervisor_id as "supervisorId", supervisor.name as supervisor,
  agency.reconsideration_organ as "reconsiderationOrgan", agency.court,
  agency.dissolved_on as "dissolvedOn", former.name as "formerName", former.renamed_on as "renamedOn"`;

const joined = sql`
  left join agency as parent on parent.id = agency.parent_id
  left join agency as supervisor on supervisor.id = agency.supervisor_id
  left join lateral (
    select name, renamed_on from agency_former_name
    where agency_id = agency.id order by renamed_on desc, match_name limit 1
  ) as former on true`;

export async function registeredAgencies(
  trx: Transaction,
  ids: readonly number[],
): Promise<readonly RegisteredAgency[]> {
  const { rows } = await sql<RegisteredAgency>`
    select ${columns} from agency ${joined} where agency.id = any(${[...ids]}::integer[])`.execute(
    trx,
  );
  return rows;
}

/** The agencies of a region and of all below it, in the order of lists. */
export async function* registerOf(
  db: Queryable,
  region: string,
): AsyncGenerator<readonly RegisteredAgency[]> {
  const snapshot = await openSnapshot(db);
  try {
    yield* streamRows(
      snapshot,
      sql<RegisteredAgency>`
        with recursive downward as (
          select code from region where code = ${region}
          union all
          select region.code from downward join region on region.parent_code = downward.code
        )
        select ${columns} from agency ${joined}
        where agency.region_code in (select code from downward)
        order by agency.region_code, agency.kind, agency.place, agency.name collate by_pinyin, agency.id`,
    );
  } finally {
    await snapshot.end();
  }
}

export interface FormerName {
  readonly agencyId: number;
  readonly matchName: string;
  readonly renamedOn: string;
}

export async function formerNamesOf(
  trx: Transaction,
  ids: readonly number[],
): Promise<readonly FormerName[]> {
  const { rows } = await sql<FormerName>`
    select agency_id as "agencyId", match_name as "matchName", renamed_on as "renamedOn"
    from agency_former_name where agency_id = any(${[...ids]}::integer[])`.execute(trx);
  return rows;
}

/** An agency as a row of the register makes it; those above it are set when all are there. */
export interface AgencyToSave {
  readonly region: string;
  readonly name: string;
  readonly matchName: string;
  readonly kind: AgencyKind;
  readonly level: AgencyLevel;
  readonly place: number;
  readonly shortName: string | null;
  readonly creditCode: string | null;
  readonly reconsiderationOrgan: string | null;
  readonly court: string | null;
  readonly dissolvedOn: string | null;
}

/** Makes agencies; gives their ids in order. */
export async function addRegistered(
  trx: Transaction,
  agencies: readonly AgencyToSave[],
): Promise<readonly number[]> {
  if (agencies.length === 0) return [];
  const { rows } = await sql<{
    readonly id: number;
    readonly region: string;
    readonly name: string;
  }>`
    insert into agency (region_code, name, match_name, kind, level, place, short_name, credit_code,
      reconsideration_organ, court, dissolved_on)
    select * from ${savedTable(agencies)}
    returning id, region_code as region, match_name as name`.execute(trx);
  const ids = new Map(rows.map(({ id, region, name }) => [`${region}/${name}`, id]));
  return agencies.map(({ region, matchName }) => {
    const id = ids.get(`${region}/${matchName}`);
    if (id === undefined) throw new Error("an agency was made without an id");
    return id;
  });
}

/** Changes agencies; who took over goes with the day of the end. */
export async function changeRegistered(
  trx: Transaction,
  agencies: readonly (AgencyToSave & { readonly id: number })[],
): Promise<void> {
  if (agencies.length === 0) return;
  await sql`update agency set name = saved.name, match_name = saved.match_name, kind = saved.kind,
      level = saved.level, place = saved.place, short_name = saved.short_name,
      credit_code = saved.credit_code, reconsideration_organ = saved.reconsideration_organ,
      court = saved.court, dissolved_on = saved.dissolved_on,
      successor_id = case when saved.dissolved_on is null then null else agency.successor_id end
    from (select row_number() over () as at, saved.* from ${savedTable(agencies)}) as saved
    join unnest(${agencies.map(({ id }) => id)}::integer[]) with ordinality as ids (id, at) using (at)
    where agency.id = ids.id`.execute(trx);
}

function savedTable(agencies: readonly AgencyToSave[]) {
  const all = <Value>(of: (agency: AgencyToSave) => Value) => agencies.map(of);
  return sql`unnest(${all(({ region }) => region)}::text[], ${all(({ name }) => name)}::text[],
    ${all(({ matchName }) => matchName)}::text[], ${all(({ kind }) => kind)}::text[],
    ${all(({ level }) => level)}::text[], ${all(({ place }) => place)}::smallint[],
    ${all(({ shortName }) => shortName)}::text[], ${all(({ creditCode }) => creditCode)}::text[],
    ${all(({ reconsiderationOrgan }) => reconsiderationOrgan)}::text[],
    ${all(({ court }) => court)}::text[], ${all(({ dissolvedOn }) => dissolvedOn)}::date[])
    as saved (region_code, name, match_name, kind, level, place, short_name, credit_code,
      reconsideration_organ, court, dissolved_on)`;
}
