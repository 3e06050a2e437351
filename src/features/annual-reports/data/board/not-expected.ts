import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";

interface OfYear {
  readonly agencyId: number;
  readonly year: number;
}

/** Takes an agency off the list of a year, with the reason, or (`null`) puts it back. */
export async function saveNotExpected(
  trx: Transaction,
  { agencyId, year }: OfYear,
  reason: string | null,
): Promise<void> {
  if (reason === null) {
    await sql`delete from report_not_expected where agency_id = ${agencyId} and year = ${year}`.execute(
      trx,
    );
    return;
  }
  await sql`insert into report_not_expected (agency_id, year, reason) values (${agencyId}, ${year}, ${reason})
    on conflict (agency_id, year) do update set reason = excluded.reason`.execute(trx);
}
