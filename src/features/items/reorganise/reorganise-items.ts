import { sql } from "kysely";
import type { Reorganise } from "#platform/feature/reorganise.ts";

/** 机构调整: what an agency made public stays under its name. */
export const reorganiseItems: Reorganise = {
  name: "主动公开信息",
  effects: async (db, { from }) => {
    const { rows } = await sql<{ readonly count: number }>`
      select count(*)::int as count from disclosure_item where agency_id = ${from.id}`.execute(db);
    return [
      {
        what: "主动公开信息",
        count: rows[0]?.count ?? 0,
        unit: "条",
        becomes: "stays",
        says: "发布机构、索引号不变，网址不变；承接机关的人员可以更正、撤下。",
      },
    ];
  },
};
