import { expect, test } from "vitest";
import { Corrections } from "./schemas.ts";

const reason = "核对原件";
const corrected = (...cells: readonly (readonly [string, number | null])[]) =>
  Corrections.safeParse({
    revision: 1,
    cells: cells.map(([cell, value]) => ({ cell, value, reason })),
  }).success;

test.each([0, 12, 1.5, 0.000001, 999_999_999_999, null])("a cell is corrected to %s", (value) => {
  expect(corrected(["t3.new.natural", value])).toBe(true);
});

test.each([-1, 1e308, 1e12, 0.0000001, Number.POSITIVE_INFINITY])("no cell is %s", (value) => {
  expect(corrected(["t3.new.natural", value])).toBe(false);
});

test("a cell is corrected once at a time", () => {
  expect(corrected(["t3.new.natural", 1], ["t3.new.legal", 1])).toBe(true);
  expect(corrected(["t3.new.natural", 1], ["t3.new.natural", 2])).toBe(false);
});
