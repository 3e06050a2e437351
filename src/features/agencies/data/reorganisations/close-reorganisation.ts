import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";

/** It holds from now on; whoever was made on the day is known by their id. */
export async function markCarriedOut(trx: Transaction, id: number): Promise<void> {
  await sql`update agency_reorganisation set carried_out_at = now(), held_up_because = null
    where id = ${id}`.execute(trx);
}

/** The agency that was made for a target. */
export async function markMade(
  trx: Transaction,
  {
    id,
    place,
    agencyId,
  }: { readonly id: number; readonly place: number; readonly agencyId: number },
): Promise<void> {
  await sql`update agency_reorganisation_party set agency_id = ${agencyId}
    where reorganisation_id = ${id} and side = 'target' and place = ${place}`.execute(trx);
}

/** Why it cannot be carried out; gives whether that is news. */
export async function markHeldUp(trx: Transaction, id: number, because: string): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update agency_reorganisation set held_up_because = ${because}
    where id = ${id} and held_up_because is distinct from ${because}`.execute(trx);
  return (numAffectedRows ?? 0n) > 0n;
}

export async function markCancelled(
  trx: Transaction,
  { id, by, because }: { readonly id: number; readonly by: string; readonly because: string },
): Promise<void> {
  await sql`update agency_reorganisation
    set cancelled_at = now(), cancelled_by = ${by}, cancelled_because = ${because}
    where id = ${id}`.execute(trx);
}
