import { sql } from "kysely";
import type { Reorganise } from "#platform/feature/reorganise.ts";
import { yearlyKey } from "#platform/ledger/rows/yearly-key.ts";
import { countStaying } from "#platform/records/passing/count-staying.ts";
import {
  countPassing,
  type PassedKind,
  passRecords,
} from "#platform/records/passing/pass-records.ts";
import { passingOf } from "#platform/records/passing/year-of-passing.ts";

/** What is pending: not closed when the day began. */
const pendingDisputes: PassedKind = {
  kind: "disputes",
  table: "dispute",
  day: "filed_on",
  isOpenOn: (day) => sql`(closed_on is null or closed_on >= ${day}::date)`,
  keyOf: yearlyKey,
  // A court's number is one for all agencies.
  marks: "same-numbers",
};

/** 机构调整: who goes on exercising the powers is the respondent (行政复议法第十九条第四款) and the defendant (行政诉讼法第二十六条第六款). */
export const reorganiseDisputes: Reorganise = {
  name: "行政复议、行政诉讼",
  effects: async (db, way) => {
    const pending = await countPassing(db, pendingDisputes, way);
    const { countsFrom } = passingOf(way);
    return [
      {
        what: "没有审结的案件",
        count: pending.reduce((sum, { count }) => sum + count, 0),
        unit: "件",
        becomes: "moves",
        says: `继续行使职权的机关是被申请人、被告，由承接机关应诉；案号不变。年报表四自 ${countsFrom} 年起计入承接机关，以前年度的数不变。`,
        parts: pending.map(({ year, count }) => ({ name: `${year} 年立案`, count })),
      },
      {
        what: "已经审结和作废的案件",
        count: await countStaying(db, pendingDisputes, way),
        unit: "件",
        becomes: "stays",
        says: "留在原机构，计入原机构当年的年报。",
      },
    ];
  },
  takeOver: (trx, way) => passRecords(trx, pendingDisputes, way),
};
