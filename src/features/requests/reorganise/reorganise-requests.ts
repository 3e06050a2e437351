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

/** What is open: not replied when the day began. */
const openRequests: PassedKind = {
  kind: "requests",
  table: "disclosure_request",
  day: "received_on",
  isOpenOn: (day) => sql`(replied_on is null or replied_on >= ${day}::date)`,
  keyOf: yearlyKey,
  marks: "every-number",
};

/** 机构调整: open requests are the successor's to answer (国办公开办函〔2019〕14号); those that were answered stay. */
export const reorganiseRequests: Reorganise = {
  name: "依申请公开",
  effects: async (db, way) => {
    const open = await countPassing(db, openRequests, way);
    const { countsFrom } = passingOf(way);
    return [
      {
        what: "没有答复的申请",
        count: open.reduce((sum, { count }) => sum + count, 0),
        unit: "件",
        becomes: "moves",
        says: `由承接机关继续办理，期限照首次收到之日接着算；编号后加注原机关。年报表三自 ${countsFrom} 年起计入承接机关，以前年度的数不变。`,
        parts: open.map(({ year, count }) => ({ name: `${year} 年收到`, count })),
      },
      {
        what: "已经答复和作废的申请",
        count: await countStaying(db, openRequests, way),
        unit: "件",
        becomes: "stays",
        says: "留在原机构，计入原机构当年的年报；承接机关的人员可以查看、更正。",
      },
    ];
  },
  takeOver: (trx, way) => passRecords(trx, openRequests, way),
};
