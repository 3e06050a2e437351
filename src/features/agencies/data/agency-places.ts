import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";
import type { AgencyTables } from "./tables.ts";

/** An agency whose place in lists is not known yet. */
export interface UnplacedAgency {
  readonly id: number;
  readonly name: string;
  readonly kind: string;
}

export async function unplacedAgencies(trx: Transaction): Promise<readonly UnplacedAgency[]> {
  return trx
    .withTables<AgencyTables>()
    .selectFrom("agency")
    .select(["id", "name", "kind"])
    .where("place", "is", null)
    .execute();
}

export async function savePlaces(
  trx: Transaction,
  places: readonly { readonly id: number; readonly place: number }[],
): Promise<void> {
  await sql`update agency set place = placed.place
    from unnest(${places.map(({ id }) => id)}::integer[], ${places.map(({ place }) => place)}::smallint[])
      as placed (id, place)
    where agency.id = placed.id`.execute(trx);
}
