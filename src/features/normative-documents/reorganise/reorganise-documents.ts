import { sql } from "kysely";
import { regionsOverAgency } from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Effect, Reorganise, TakingOver } from "#platform/feature/reorganise.ts";
import { compared } from "#platform/ledger/spelling.ts";
import { countStaying } from "#platform/records/passing/count-staying.ts";
import {
  countPassing,
  type PassedKind,
  passRecords,
} from "#platform/records/passing/pass-records.ts";
import { passingOf } from "#platform/records/passing/year-of-passing.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { stockOfEnded } from "../settings.ts";

/** What is in force when the day begins. */
const inForce: PassedKind = {
  kind: "documents",
  table: "normative_document",
  day: "issued_on",
  isOpenOn: (day) => sql`(ends_on is null or ends_on >= ${day}::date)`,
  keyOf: (number) => compared(number),
  // Its number is what a document is known by, everywhere.
  marks: "same-numbers",
};

/** 机构调整: documents in force become the successor's stock, or stay, as is set; those that ended stay. */
export const reorganiseDocuments: Reorganise = {
  name: "规章与行政规范性文件",
  effects: async (db, way) => [await stockEffect(db, way), await restEffect(db, way)],
  takeOver: async (trx, way) => {
    if (await passes(trx, way)) await passRecords(trx, inForce, way);
  },
};

/** As the agency that ends, or the places above it, have set for the year of its end. */
async function passes(db: Queryable, way: TakingOver): Promise<boolean> {
  const { id: agency } = way.from;
  const regions = await regionsOverAgency(db, agency);
  const held = await settingValue(db, stockOfEnded, {
    ...{ agency, regions, year: passingOf(way).countsFrom },
  });
  return held === "successor";
}

async function stockEffect(db: Queryable, way: TakingOver): Promise<Effect> {
  const stock = await countPassing(db, inForce, way);
  const count = stock.reduce((sum, one) => sum + one.count, 0);
  const base = { what: "现行有效的文件", count, unit: "件" } as const;
  const parts = stock.map((one) => ({ name: `${one.year} 年制发`, count: one.count }));
  const setting = `设置“${stockOfEnded.title}”可改。`;
  if (!(await passes(db, way))) {
    const says = `按设置留在原机构，由承接机关清理后另行登记；次年起不计入年报表二的现行有效件数。${setting}`;
    return { ...base, parts, becomes: "stays", says };
  }
  const { countsFrom } = passingOf(way);
  const says = `由承接机关继续管理、清理，文号不变。年报表二自 ${countsFrom} 年起计入承接机关，承接机关的现行有效件数因此与上年接不上，编制年报时写明转入 ${count} 件；以前年度的数不变。${setting}`;
  return { ...base, parts, becomes: "moves", says };
}

async function restEffect(db: Queryable, way: TakingOver): Promise<Effect> {
  return {
    what: "已经废止、失效和作废的文件",
    count: await countStaying(db, inForce, way),
    unit: "件",
    becomes: "stays",
    says: "留在原机构，计入原机构当年的年报。",
  };
}
