import { sql } from "kysely";
import type { Queryable } from "../db/queryable.ts";
import type { Emptiness } from "../feature/feature.ts";

/** Whether every record of some tables, voided ones too, is of an agency of the region; `name`: what they are, in Chinese. */
export function emptyBeside(tables: readonly string[], name: string) {
  return async (db: Queryable, region: string): Promise<Emptiness> => {
    let others = 0;
    for (const table of tables) {
      const { rows } = await sql<{ readonly count: number }>`
        select count(*)::int as count from ${sql.table(table)} as record
        join agency on agency.id = record.agency_id where agency.region_code <> ${region}`.execute(
        db,
      );
      others += rows[0]?.count ?? 0;
    }
    return others === 0
      ? { isEmpty: true }
      : { isEmpty: false, holds: `其他机关的 ${others} 条${name}` };
  };
}
