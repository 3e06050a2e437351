import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Transaction } from "#platform/db/queryable.ts";

/** An agency that is no more (已撤销), and the one that took over where it is known. */
export interface Dissolved {
  readonly agencyId: number;
  readonly on: LocalDate;
  readonly successorId: number | null;
}

export async function saveDissolved(
  trx: Transaction,
  dissolved: readonly Dissolved[],
): Promise<void> {
  await sql`update agency set dissolved_on = gone.on_day, successor_id = gone.successor
    from unnest(
      ${dissolved.map(({ agencyId }) => agencyId)}::integer[],
      ${dissolved.map(({ on }) => on)}::date[],
      ${dissolved.map(({ successorId }) => successorId)}::integer[]
    ) as gone (id, on_day, successor)
    where agency.id = gone.id`.execute(trx);
}
