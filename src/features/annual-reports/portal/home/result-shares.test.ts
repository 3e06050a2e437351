import { expect, test } from "vitest";
import { resultRows } from "#report/form/cell-names.ts";
import { resultShares } from "./result-shares.ts";

test("results stand in the form's order, with their reasons, the commonest first", () => {
  const counts = new Map([
    ["deniedInternal", 1],
    ["deniedProcess", 9],
    ["refusedPetition", 1_200],
    ["granted", 60],
  ]);
  expect(resultShares(counts)).toEqual([
    { label: "公开", count: 60 },
    { label: "不予公开", count: 10, made: "过程性信息 9、内部事务 1" },
    { label: "不予处理", count: 1_200, made: "信访举报投诉 1,200" },
  ]);
});

test("the one row 其他处理 of the trial edition has no reasons", () => {
  expect(resultShares(new Map([["otherSingle", 3]]))).toEqual([{ label: "其他处理", count: 3 }]);
});

test.each(["2021", "2019-trial"] as const)("no result of %s is lost", (edition) => {
  const rows = resultRows(edition);
  const shares = resultShares(new Map(rows.map((row) => [row, 1])));
  expect(shares.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
  const reasons = shares.flatMap(({ made }) => made?.split("、") ?? []);
  const single = edition === "2021" ? 2 : 3; // granted, partial, and the trial edition's 其他处理
  expect(reasons).toHaveLength(rows.length - single);
});
