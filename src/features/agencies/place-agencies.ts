import type { Queryable } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { savePlaces, unplacedAgencies } from "./data/agency-places.ts";
import { agencyPlace } from "./domain/agency-order.ts";

/**
 * Gives a place in lists to agencies that have none: those of before there was an order, and all of them where a migration
 * has emptied the places since the order changed. Gives how many.
 */
export function placeAgencies(db: Queryable): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const agencies = await unplacedAgencies(trx);
    if (agencies.length === 0) return 0;
    await savePlaces(
      trx,
      agencies.map(({ id, name, kind }) => ({ id, place: agencyPlace(name, kind) })),
    );
    await raiseContentVersion(trx, ["agencies"]);
    return agencies.length;
  });
}
