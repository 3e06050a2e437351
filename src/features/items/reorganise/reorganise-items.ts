import { sql } from "kysely";
import type { Reorganise } from "#platform/feature/reorganise.ts";

/** 机构调整: what an agency made public stays under its name, and so do its drafts. */
export const reorganiseItems: Reorganise = {
  name: "主动公开信息",
  effects: async (db, { from }) => {
    const { rows } = await sql<{ readonly count: number }>`
      select count(*)::int as count from disclosure_item where agency_id = ${from.id}`.execute(db);
    const drafts = await sql<{ readonly count: number }>`
      select count(*)::int as count from item_draft
      where agency_id = ${from.id} and state not in ('published', 'withdrawn')`.execute(db);
    return [
      {
        what: "主动公开信息",
        count: rows[0]?.count ?? 0,
        unit: "条",
        becomes: "stays",
        says: "发布机构、索引号不变，网址不变；承接机关的人员可以更正、撤下。",
      },
      {
        what: "没有发布的信息草稿",
        count: drafts.rows[0]?.count ?? 0,
        unit: "条",
        becomes: "stays",
        says: "署原机构的名称；由承接机关的人员以自己的角色接着编写、审核、发布。",
      },
    ];
  },
};
