import { sql } from "kysely";
import type { Reorganise } from "#platform/feature/reorganise.ts";
import type { DraftState } from "../domain/draft-state.ts";
import { stateWords } from "../words/state-words.ts";

/**
 * 机构调整: a draft is of the year and the agency that it is about. Who took over writes and signs it on, by their own roles; what was
 * sent round is the same bytes, so that signatures on it hold.
 */
export const reorganiseDrafts: Reorganise = {
  name: "年报编制",
  effects: async (db, { from }) => {
    const { rows } = await sql<{ readonly state: DraftState; readonly count: number }>`
      select state, count(*)::int as count from report_draft
      where agency_id = ${from.id} and state <> 'published' group by state order by state`.execute(
      db,
    );
    return [
      {
        what: "没有公布的年报草稿",
        count: rows.reduce((sum, { count }) => sum + count, 0),
        unit: "份",
        becomes: "stays",
        says: "留在原机构，署原机构的名称；由承接机关的人员以自己的角色接着编写、审签、公布，已经签署的仍然有效。",
        parts: rows.map(({ state, count }) => ({ name: stateWords[state], count })),
      },
    ];
  },
};
