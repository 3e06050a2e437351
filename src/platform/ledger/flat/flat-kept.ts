import { sql } from "kysely";
import type { KeptPeriod, KeptRecords } from "../kind.ts";
import type { FlatTable } from "./flat-table.ts";

/** Where there are records of a kind whose records are the rows of one table: looked up period by period, however many they are. */
export function flatKept({ table, on }: FlatTable, by: KeptRecords["by"]): KeptRecords {
  const [form, step] = by === "year" ? ["YYYY", "1 year"] : ["YYYY-MM", "1 month"];
  return {
    by,
    periods: async (db, { agencies, year }) => {
      const { rows } = await sql<KeptPeriod>`
        select agency, to_char(first_on, ${form}) as period
        from unnest(${[...agencies]}::integer[]) as agency
        cross join generate_series(${`${year}-01-01`}::timestamp, ${`${year}-12-31`}::timestamp, ${step}::interval) as first_on
        where exists (
          select from ${sql.table(table)}
          where agency_id = agency and voided_at is null
            and ${sql.ref(on)} >= first_on::date and ${sql.ref(on)} < (first_on + ${step}::interval)::date
        )`.execute(db);
      return rows;
    },
  };
}
