import { sql } from "kysely";
import type { KeptPeriod, KeptRecords } from "../kind.ts";
import type { FlatTable } from "./flat-table.ts";

/** Where there are records of a kind whose records are the rows of one table. */
export function flatKept({ table, on }: FlatTable, by: KeptRecords["by"]): KeptRecords {
  const form = by === "year" ? "YYYY" : "YYYY-MM";
  return {
    by,
    periods: async (db, { agencies, year }) => {
      const { rows } = await sql<KeptPeriod>`
        select distinct agency_id as agency, to_char(${sql.ref(on)}, ${form}) as period
        from ${sql.table(table)}
        where agency_id = any (${[...agencies]}::integer[]) and voided_at is null
          and ${sql.ref(on)} between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`.execute(
        db,
      );
      return rows;
    },
  };
}
