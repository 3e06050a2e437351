import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { Region } from "../../domain/agency.ts";
import type { AgencyTables } from "../tables.ts";

/** Every region by code, those that lie above before those below. */
export async function allRegions(db: Queryable): Promise<ReadonlyMap<string, Region>> {
  const rows = await db
    .withTables<AgencyTables>()
    .selectFrom("region")
    .select(["code", "name", "parent_code as parentCode", "level"])
    .orderBy("code")
    .execute();
  return new Map(rows.map((row) => [row.code, row]));
}

/** Adds regions, those above first, and leaves those that are there as they are; gives how many are new. */
export async function addRegions(trx: Transaction, regions: readonly Region[]): Promise<number> {
  if (regions.length === 0) return 0;
  const added = await trx
    .withTables<AgencyTables>()
    .insertInto("region")
    .values(regions.map(regionRow))
    .onConflict((conflict) => conflict.doNothing())
    .returning("code")
    .execute();
  return added.length;
}

/** Adds regions and corrects those that are there; every parent is among them or there already. */
export async function saveRegions(trx: Transaction, regions: readonly Region[]): Promise<void> {
  for (let from = 0; from < regions.length; from += 2000) {
    await trx
      .withTables<AgencyTables>()
      .insertInto("region")
      .values(regions.slice(from, from + 2000).map(regionRow))
      .onConflict((conflict) =>
        conflict.column("code").doUpdateSet(({ ref }) => ({
          name: ref("excluded.name"),
          parent_code: ref("excluded.parent_code"),
          level: ref("excluded.level"),
        })),
      )
      .execute();
  }
}

function regionRow({ code, name, parentCode, level }: Region) {
  return { code, name, parent_code: parentCode, level };
}
