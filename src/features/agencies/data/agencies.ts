import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { KnownAgency, RegionLevel } from "../domain/agency.ts";
import { agencyClass } from "../domain/agency-kind.ts";
import { matchName } from "../domain/agency-name.ts";
import { agencyPlace } from "../domain/agency-order.ts";
import type { AgencyTables } from "./tables.ts";

/** An agency to be made, and the level of its region. */
export interface NewAgency {
  readonly regionCode: string;
  readonly regionLevel: RegionLevel;
  readonly name: string;
}

/** The agencies of one region by id, and the names confirmed for them. */
export interface RegionAgencies {
  readonly agencies: readonly KnownAgency[];
  readonly aliases: readonly { readonly name: string; readonly agencyId: number }[];
}

export async function agenciesOfRegion(db: Queryable, regionCode: string): Promise<RegionAgencies> {
  const agencies = await db
    .withTables<AgencyTables>()
    .selectFrom("agency")
    .select(["id", "name"])
    .where("region_code", "=", regionCode)
    .orderBy("id")
    .execute();
  const aliases = await db
    .withTables<AgencyTables>()
    .selectFrom("agency_alias")
    .select(["name", "agency_id as agencyId"])
    .where("region_code", "=", regionCode)
    .execute();
  return { agencies, aliases };
}

/** Makes agencies, or finds those that someone has made meanwhile; gives their ids in order. */
export async function addAgencies(
  trx: Transaction,
  agencies: readonly NewAgency[],
): Promise<readonly number[]> {
  if (agencies.length === 0) return [];
  const rows = await trx
    .withTables<AgencyTables>()
    .insertInto("agency")
    .values(agencies.map(agencyRow))
    // Changes nothing, and so gives the id of a row that is there.
    .onConflict((conflict) =>
      conflict
        .columns(["region_code", "match_name"])
        .doUpdateSet(({ ref }) => ({ region_code: ref("excluded.region_code") })),
    )
    .returning(["id", "region_code", "match_name"])
    .execute();
  const ids = new Map(rows.map((row) => [`${row.region_code}/${row.match_name}`, row.id]));
  return agencies.map(({ regionCode, name }) => {
    const id = ids.get(`${regionCode}/${matchName(name)}`);
    if (id === undefined) throw new Error("an agency was made without an id");
    return id;
  });
}

function agencyRow({ regionCode, regionLevel, name }: NewAgency) {
  const { kind, level } = agencyClass(name, regionLevel);
  return {
    region_code: regionCode,
    name,
    match_name: matchName(name),
    kind,
    level,
    place: agencyPlace(name, kind),
  };
}

/** A name that someone has confirmed for an agency of the region. */
export interface NewAlias {
  readonly regionCode: string;
  readonly name: string;
  readonly agencyId: number;
}

export async function saveAliases(trx: Transaction, aliases: readonly NewAlias[]): Promise<void> {
  if (aliases.length === 0) return;
  await trx
    .withTables<AgencyTables>()
    .insertInto("agency_alias")
    .values(
      aliases.map(({ regionCode, name, agencyId }) => ({
        region_code: regionCode,
        match_name: matchName(name),
        name,
        agency_id: agencyId,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["region_code", "match_name"]).doUpdateSet(({ ref }) => ({
        name: ref("excluded.name"),
        agency_id: ref("excluded.agency_id"),
      })),
    )
    .execute();
}
