import { sql, type Transaction } from "kysely";
import type { Schema } from "#platform/db/schema.ts";

/** An agency whose place in lists is not known yet. */
export interface UnplacedAgency {
  readonly id: number;
  readonly name: string;
  readonly kind: string;
}

export async function unplacedAgencies(
  trx: Transaction<Schema>,
): Promise<readonly UnplacedAgency[]> {
  return trx
    .selectFrom("agency")
    .select(["id", "name", "kind"])
    .where("place", "is", null)
    .execute();
}

export async function savePlaces(
  trx: Transaction<Schema>,
  places: readonly { readonly id: number; readonly place: number }[],
): Promise<void> {
  await sql`update agency set place = placed.place
    from unnest(${places.map(({ id }) => id)}::integer[], ${places.map(({ place }) => place)}::smallint[])
      as placed (id, place)
    where agency.id = placed.id`.execute(trx);
}
