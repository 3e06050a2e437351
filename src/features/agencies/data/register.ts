import { type RawBuilder, sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { openSnapshot, streamRows } from "#platform/db/stream-rows.ts";
import type { AgencyKind, AgencyLevel } from "../domain/agency.ts";
import { keepFormerWords } from "./letters/remedies.ts";
import { dropHeirs } from "./reorganisations/successions.ts";
import { keepFormerParents } from "./tree/former-parents.ts";

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
  /** What is registered and waits for its day: another name, an end. */
  readonly nextName: string | null;
  readonly nextNameOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
}

function waiting(what: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select party.name, act.effective_on
    from agency_reorganisation_party as party
    join agency_reorganisation as act on act.id = party.reorganisation_id
    where party.agency_id = agency.id and party.side = 'source' and ${what}
      and act.carried_out_at is null and act.cancelled_at is null
    order by act.effective_on limit 1`;
}

const columns = sql`
  agency.id, agency.region_code as region, agency.name, agency.kind, agency.short_name as "shortName",
  agency.credit_code as "creditCode", agency.parent_id as "parentId", parent.name as parent,
  agency.supervisor_id as "supervisorId", supervisor.name as supervisor,
  agency.reconsideration_organ as "reconsiderationOrgan", agency.court,
  agency.dissolved_on as "dissolvedOn", former.name as "formerName", former.renamed_on as "renamedOn",
  ahead.name as "nextName", ahead.effective_on as "nextNameOn", ending.effective_on as "endsOn"`;

const joined = sql`
  left join agency as parent on parent.id = agency.parent_id
  left join agency as supervisor on supervisor.id = agency.supervisor_id
  left join lateral (
    select name, renamed_on from agency_former_name
    where agency_id = agency.id order by renamed_on desc, match_name limit 1
  ) as former on true
  left join lateral (${waiting(sql`act.kind = 'rename'`)}) as ahead on true
  left join lateral (${waiting(sql`act.kind <> 'rename' and not act.source_stays`)}) as ending on true`;

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

/** An agency as a row of the register makes it; those above it may be stored after it in the same transaction. */
export interface AgencyToSave {
  readonly id: number;
  readonly parentId: number | null;
  readonly supervisorId: number | null;
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

/** Ids for agencies that are yet to be stored. */
export async function newAgencyIds(trx: Transaction, count: number): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly id: number }>`
    select nextval(pg_get_serial_sequence('agency', 'id'))::integer as id
    from generate_series(1, ${count})`.execute(trx);
  return rows.map(({ id }) => id);
}

/** Makes agencies with ids that were given out for them. */
export async function addRegistered(
  trx: Transaction,
  agencies: readonly AgencyToSave[],
): Promise<void> {
  if (agencies.length === 0) return;
  await sql`insert into agency (id, parent_id, supervisor_id, region_code, name, match_name, kind,
      level, place, short_name, credit_code, reconsideration_organ, court, dissolved_on)
    overriding system value select * from ${savedTable(agencies)}`.execute(trx);
}

/**
 * Changes agencies; who took over goes with the day of the end. Another parent, 复议机关 or 管辖法院 holds from a day on: today,
 * another one, or (`null`) ever since.
 */
export async function changeRegistered(
  trx: Transaction,
  agencies: readonly AgencyToSave[],
  from?: LocalDate | null,
): Promise<void> {
  if (agencies.length === 0) return;
  if (from !== null) {
    await keepFormerParents(trx, agencies, from);
    await keepFormerWords(trx, agencies, from);
  }
  await sql`update agency set parent_id = saved.parent_id, supervisor_id = saved.supervisor_id,
      name = saved.name, match_name = saved.match_name, kind = saved.kind, level = saved.level,
      place = saved.place, short_name = saved.short_name, credit_code = saved.credit_code,
      reconsideration_organ = saved.reconsideration_organ, court = saved.court,
      dissolved_on = saved.dissolved_on
    from ${savedTable(agencies)} where agency.id = saved.id`.execute(trx);
  const inForce = agencies.filter(({ dissolvedOn }) => dissolvedOn === null);
  await dropHeirs(
    trx,
    inForce.map(({ id }) => id),
  );
}

function savedTable(agencies: readonly AgencyToSave[]) {
  const all = <Value>(of: (agency: AgencyToSave) => Value) => agencies.map(of);
  return sql`unnest(${all(({ id }) => id)}::integer[], ${all(({ parentId }) => parentId)}::integer[],
    ${all(({ supervisorId }) => supervisorId)}::integer[], ${all(({ region }) => region)}::text[],
    ${all(({ name }) => name)}::text[], ${all(({ matchName }) => matchName)}::text[],
    ${all(({ kind }) => kind)}::text[], ${all(({ level }) => level)}::text[],
    ${all(({ place }) => place)}::smallint[], ${all(({ shortName }) => shortName)}::text[],
    ${all(({ creditCode }) => creditCode)}::text[],
    ${all(({ reconsiderationOrgan }) => reconsiderationOrgan)}::text[],
    ${all(({ court }) => court)}::text[], ${all(({ dissolvedOn }) => dissolvedOn)}::date[])
    as saved (id, parent_id, supervisor_id, region_code, name, match_name, kind, level, place,
      short_name, credit_code, reconsideration_organ, court, dissolved_on)`;
}
