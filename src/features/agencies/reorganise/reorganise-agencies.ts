import { sql } from "kysely";
import type { Effect, Reorganise } from "#platform/feature/reorganise.ts";
import { belowAndSections } from "../data/reorganisations/end-agency.ts";

/** 机构调整: what the register itself has of an agency that ends; `endAgency` does it. */
export const reorganiseAgencies: Reorganise = {
  name: "机构",
  effects: async (db, { from, to }) => {
    const { below, supervised, sections } = await belowAndSections(db, from.id);
    const all: Effect[] = [
      {
        what: "直接下级机构",
        count: below,
        unit: "个",
        becomes: "moves",
        says: `上级改为${to.name}；以前年度的汇总仍按当时的隶属。`,
      },
      {
        what: "主管的机构",
        count: supervised,
        unit: "个",
        becomes: "moves",
        says: `主管部门改为${to.name}。`,
      },
      {
        what: "科室",
        count: sections,
        unit: "个",
        becomes: "ends",
        says: "最后一日记为生效前一日；承接机关的科室请在“机构”里登记。",
      },
    ];
    const villages = await sql<{ readonly count: number }>`
      select count(*)::int as count from agency_village where agency_id = ${from.id}`.execute(db);
    all.push({
      what: "村（社区）",
      count: villages.rows[0]?.count ?? 0,
      unit: "个",
      becomes: "stays",
      says: "留在原机构，用于以前年度的数；承接机关下辖的村和社区请在承接机关登记。",
    });
    const { rows } = await sql<{ readonly count: number }>`
      select count(distinct name)::int as count from setting_value
      where of = 'agency' and place = ${`${from.id}`}`.execute(db);
    all.push({
      what: "单独的设置",
      count: rows[0]?.count ?? 0,
      unit: "项",
      becomes: "stays",
      says: "留在原机构，用于以前年度的数；承接机关用自己的设置。",
    });
    return all;
  },
};
