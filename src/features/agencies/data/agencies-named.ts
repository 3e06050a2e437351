import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { matchName } from "../domain/agency-name.ts";
import type { AgencyTables } from "./tables.ts";

/** A name within a region, in the spelling in which names are compared. */
export interface NameKey {
  readonly region: string;
  readonly matchName: string;
}

export interface AgencyEverNamed extends AgencyNamed {
  readonly dissolvedOn: LocalDate | null;
}

export interface AgencyNamed extends NameKey {
  readonly id: number;
  /** What it is called today. */
  readonly name: string;
}

/** The agencies that are called so today. */
export function agenciesCalled(
  db: Queryable,
  keys: readonly NameKey[],
): Promise<readonly AgencyNamed[]> {
  return inParts(keys, (some) => called(db, some));
}

async function called(db: Queryable, keys: readonly NameKey[]): Promise<readonly AgencyNamed[]> {
  const { rows } = await sql<AgencyNamed>`
    select agency.id, agency.name, agency.region_code as region, agency.match_name as "matchName"
    from ${keyTable(keys)} join agency
      on agency.region_code = asked.region and agency.match_name = asked.match_name`.execute(db);
  return rows;
}

/** The agencies that were called so before, or have such a confirmed name (别名). */
export function agenciesCalledOtherwise(
  db: Queryable,
  keys: readonly NameKey[],
): Promise<readonly AgencyNamed[]> {
  return inParts(keys, (some) => calledOtherwise(db, some));
}

async function calledOtherwise(
  db: Queryable,
  keys: readonly NameKey[],
): Promise<readonly AgencyNamed[]> {
  const { rows } = await sql<AgencyNamed>`
    select agency.id, agency.name, asked.region, asked.match_name as "matchName"
    from ${keyTable(keys)} join agency_alias as other
      on other.region_code = asked.region and other.match_name = asked.match_name
    join agency on agency.id = other.agency_id
    union
    select agency.id, agency.name, asked.region, asked.match_name
    from ${keyTable(keys)} join agency_former_name as other on other.match_name = asked.match_name
    join agency on agency.id = other.agency_id and agency.region_code = asked.region`.execute(db);
  return rows;
}

/** The agencies that will be called otherwise by a renaming that waits for its day. */
export async function agenciesToBeCalled(db: Queryable): Promise<readonly AgencyNamed[]> {
  const { rows } = await sql<Omit<AgencyNamed, "matchName"> & { readonly next: string }>`
    select agency.id, agency.name, agency.region_code as region, party.name as next
    from agency_reorganisation as act
    join agency_reorganisation_party as party on party.reorganisation_id = act.id and party.side = 'source'
    join agency on agency.id = party.agency_id
    where act.kind = 'rename' and act.carried_out_at is null and act.cancelled_at is null`.execute(
    db,
  );
  return rows.map(({ next, ...agency }) => ({ ...agency, matchName: matchName(next) }));
}

/** Every agency that is, was or may be called so, in any region: several may have a name. */
export async function agenciesEverCalled(
  db: Queryable,
  matchNames: readonly string[],
): Promise<readonly AgencyEverNamed[]> {
  const asked = sql`unnest(${[...matchNames]}::text[]) as asked (match_name)`;
  const columns = sql`agency.id, agency.name, agency.region_code as region, asked.match_name as "matchName",
    agency.dissolved_on as "dissolvedOn"`;
  const { rows } = await sql<AgencyEverNamed>`
    select ${columns}
    from ${asked} join agency on agency.match_name = asked.match_name
    union
    select ${columns}
    from ${asked} join agency_former_name as other on other.match_name = asked.match_name
    join agency on agency.id = other.agency_id
    union
    select ${columns}
    from ${asked} join agency_alias as other on other.match_name = asked.match_name
    join agency on agency.id = other.agency_id`.execute(db);
  return rows;
}

export interface AgencyAbove {
  readonly id: number;
  readonly parent: number | null;
  readonly supervisor: number | null;
}

/** Who stands above whom, of all agencies of which it is known. */
export async function agenciesAbove(db: Queryable): Promise<readonly AgencyAbove[]> {
  return db
    .withTables<AgencyTables>()
    .selectFrom("agency")
    .select(["id", "parent_id as parent", "supervisor_id as supervisor"])
    .where((where) =>
      where.or([where("parent_id", "is not", null), where("supervisor_id", "is not", null)]),
    )
    .execute();
}

function keyTable(keys: readonly NameKey[]) {
  return sql`unnest(${keys.map(({ region }) => region)}::text[],
    ${keys.map(({ matchName }) => matchName)}::text[]) as asked (region, match_name)`;
}

const keysAtOnce = 2_000;

/** Asks for some at a time: a call may have a hundred thousand. */
async function inParts(
  keys: readonly NameKey[],
  ask: (some: readonly NameKey[]) => Promise<readonly AgencyNamed[]>,
): Promise<readonly AgencyNamed[]> {
  const found: AgencyNamed[] = [];
  for (let from = 0; from < keys.length; from += keysAtOnce) {
    for (const one of await ask(keys.slice(from, from + keysAtOnce))) found.push(one);
  }
  return found;
}
