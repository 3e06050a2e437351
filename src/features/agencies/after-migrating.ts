import type { Queryable } from "#platform/db/queryable.ts";
import type { Migrated } from "#platform/feature/feature.ts";
import { placeAgencies } from "./place-agencies.ts";
import { carryOutDue } from "./reorganise/carry-out-due.ts";

/** Places agencies that have none in lists, and carries out what fell due while no program ran. */
export async function afterMigrating(
  db: Queryable,
  { reorganise, today }: Migrated,
): Promise<void> {
  await placeAgencies(db);
  await carryOutDue(db, { rooms: reorganise, today });
}
