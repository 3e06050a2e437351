import { expect, test } from "vitest";
import { codesAbove, isOfProvince, regionLevel, topRegions } from "./region-code.ts";

test.each([
  ["000000", "nation", []],
  ["330000", "province", ["000000"]],
  ["330100", "city", ["330000", "000000"]],
  ["330122", "county", ["330100", "330000", "000000"]],
  ["469001", "county", ["469000", "460000", "000000"]],
] as const)("%s is a %s", (code, level, above) => {
  expect(regionLevel(code)).toBe(level);
  expect(codesAbove(code)).toEqual(above);
});

test("the top of the tree is the nation and its 31 provinces", () => {
  expect(topRegions).toHaveLength(32);
  expect(new Set(topRegions.map(({ code }) => code)).size).toBe(32);
});

const ofProvinces = ["000000", "110101", "659001", "710000", "810000", "820000", "990121"];

test.each(ofProvinces)("%s is of a province", (code) => {
  expect(isOfProvince(code)).toBe(true);
});

test.each(["000001", "100000", "202401", "160000", "660000"])("%s is of no province", (code) => {
  expect(isOfProvince(code)).toBe(false);
});
