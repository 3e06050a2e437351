import { sql } from "kysely";
import type { Reorganise } from "#platform/feature/reorganise.ts";

/** 机构调整: counts by the month are of who decided; the successor begins its own. */
export const reorganiseEnforcement: Reorganise = {
  name: "行政决定与收费",
  effects: async (db, { from }) => {
    const { rows } = await sql<{ readonly decisions: number; readonly fees: number }>`
      select (select count(*)::int from decision_count where agency_id = ${from.id}) as decisions,
        (select count(*)::int from fee_sum where agency_id = ${from.id}) as fees`.execute(db);
    const { decisions = 0, fees = 0 } = rows[0] ?? {};
    return [
      {
        what: "按月登记的决定和收费",
        count: decisions + fees,
        unit: "条",
        becomes: "stays",
        says: "留在原机构，计入原机构当年的年报；撤销当月起的，登记在承接机关。",
        parts: [
          { name: "行政许可、处罚、强制", count: decisions },
          { name: "行政事业性收费", count: fees },
        ],
      },
    ];
  },
};
