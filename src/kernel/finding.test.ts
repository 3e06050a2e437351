import { expect, test } from "vitest";
import { findingCounts, gravestFirst, gravestOf } from "./finding.ts";

const found = [
  { severity: "notice", of: 1 },
  { severity: "warning", of: 2 },
  { severity: "error", of: 3 },
  { severity: "warning", of: 4 },
] as const;

test("findings stand gravest first, those of one weight as they stood", () => {
  expect(gravestFirst(found).map(({ of }) => of)).toEqual([3, 2, 4, 1]);
});

test("findings are counted by their weight, and the gravest is told", () => {
  expect(findingCounts(found)).toEqual({ error: 1, warning: 2, notice: 1 });
  expect(gravestOf(findingCounts(found))).toBe("error");
  expect(gravestOf(findingCounts([{ severity: "notice" }]))).toBe("notice");
  expect(gravestOf(findingCounts([]))).toBeUndefined();
});
