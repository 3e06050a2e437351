import {
  addAgencies,
  addRegions,
  agenciesOfRegion,
  saveDissolved,
} from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { agencies } from "./county/agencies.ts";
import { dissolved } from "./county/dissolved.ts";
import { countyCode, regions } from "./county/regions.ts";

/** The agencies' ids by name; they and their regions are made where they are not there. */
export function loadAgencies(db: Queryable): Promise<ReadonlyMap<string, number>> {
  return db.transaction().execute(async (trx) => {
    const { agencies: before } = await agenciesOfRegion(trx, countyCode);
    await addRegions(
      trx,
      regions.map(({ code, name, parent, level }) => ({ code, name, parentCode: parent, level })),
    );
    const names = agencies.map(({ name }) => name);
    const ids = await addAgencies(
      trx,
      names.map((name) => ({ regionCode: countyCode, regionLevel: "county", name })),
    );
    const idOf = new Map(names.map((name, at) => [name, ids[at] ?? 0]));
    await saveDissolved(
      trx,
      dissolved.map(({ name, on, successor }) => ({
        agencyId: idOf.get(name) ?? 0,
        on,
        successorId: idOf.get(successor) ?? null,
      })),
    );
    if (before.length < names.length) await raiseContentVersion(trx, ["agencies"]);
    return idOf;
  });
}
