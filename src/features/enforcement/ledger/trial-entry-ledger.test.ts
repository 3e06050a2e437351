import { beforeAll, expect, test } from "vitest";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { readByAgency, readFigures } from "#platform/figures/read-figures.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { figures } from "../figures/index.ts";
import { trialEntryLedger } from "./trial-entry-ledger.ts";

const given = givenDatabase();
const header = "年度,栏目,数值,是减少";
let one: number;
let other: number;

beforeAll(async () => {
  one = await givenAgency(given.db, { name: "青禾县林业局", kind: "department" });
  other = await givenAgency(given.db, { name: "青禾县水利局", kind: "department" });
});

const typed = (agency: number, ...rows: readonly string[]) =>
  importLines(given.db, { kind: trialEntryLedger, agency }, [header, ...rows]);
const asked = (agencies: readonly number[], year = 2019) => ({
  scope: agencyScope({ kind: "operator" }),
  agency: one,
  regions: [],
  agencies,
  year,
  today: "2026-11-30" as const,
});
const value = async (key: string, agencies: readonly number[], year?: number) =>
  (await readFigures(given.db, figures, asked(agencies, year))).get(key);

test("a cell has what was typed; one that nobody typed has no value, and no agency stands for another", async () => {
  const { errors } = await typed(one, "2019,行政处罚本年增/减,2,", "2019年,t2.fees.change,3,是");
  expect(errors).toEqual([]);
  expect(await value("t2.penalty.change", [one])).toBe(2);
  expect(await value("t2.fees.change", [one])).toBe(-3);
  expect(await value("t2.penalty.previous", [one])).toBeUndefined();
  expect(await value("t2.penalty.change", [one], 2020)).toBeUndefined();
  expect(await value("t2.penalty.change", [one, other])).toBeUndefined();
  await typed(other, "2019,行政处罚本年增/减,0,");
  expect(await value("t2.penalty.change", [one, other])).toBe(2);
  const change = figures.filter(({ key }) => key === "t2.fees.change");
  for (const figure of change) {
    expect([...(await readByAgency(given.db, figure, asked([one, other])))]).toEqual([[one, -3]]);
  }
});

test.each([
  ["2019,行政处罚上一年项目数量,2,是", "contradiction"],
  ["2021,行政处罚上一年项目数量,2,", "unknown-option"],
  ["2019,行政处罚上一年项目数量,,", "required"],
  ["2019,行政处罚项目,2,", "unknown-option"],
])("%s is refused", async (row, code) => {
  const { errors, stored } = await typed(one, row);
  expect([errors.map((found) => found.code), stored]).toEqual([[code], false]);
});
