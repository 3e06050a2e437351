import { sql } from "kysely";
import type { KeptPeriod, KeptRecords } from "#platform/ledger/kind.ts";

/** In which years an agency has requests: received, under way or replied. */
export const keptRequests: KeptRecords = {
  by: "year",
  periods: async (db, { agencies, year }) => {
    const { rows } = await sql<KeptPeriod>`
      select distinct agency_id as agency, ${`${year}`} as period from disclosure_request
      where agency_id = any (${[...agencies]}::integer[]) and voided_at is null
        and received_on <= ${`${year}-12-31`}::date
        and (replied_on is null or replied_on >= ${`${year}-01-01`}::date)`.execute(db);
    return rows;
  },
};
