import { sql } from "kysely";
import type { Reorganise } from "#platform/feature/reorganise.ts";

/** 机构调整: reports are of the agency of their time. */
export const reorganiseReports: Reorganise = {
  name: "年度报告",
  effects: async (db, { from, on }) => {
    const { rows } = await sql<{ readonly published: number; readonly held: number }>`
      select count(distinct year) filter (where is_current)::int as published,
        count(distinct year) filter (where standing = 'held')::int as held
      from report where agency_id = ${from.id}`.execute(db);
    const { published = 0, held = 0 } = rows[0] ?? {};
    const year = on.slice(0, 4);
    return [
      {
        what: "年度报告",
        count: published + held,
        unit: "份",
        becomes: "stays",
        says: `已公布的留在原机构的页面，署当时的名称；${year} 年和以后不再要求原机构报送，${year} 年以前没有公布的由承接机关的人员办完。`,
        parts: [
          { name: "已公布", count: published },
          { name: "暂存", count: held },
        ],
      },
    ];
  },
};
