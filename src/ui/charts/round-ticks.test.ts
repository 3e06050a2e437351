import { expect, test } from "vitest";
import { roundTicks } from "./round-ticks.ts";

test.each([
  { max: 0, ticks: [0, 1] },
  { max: 1, ticks: [0, 1] },
  { max: 3, ticks: [0, 1, 2, 3] },
  { max: 4, ticks: [0, 1, 2, 3, 4] },
  { max: 7, ticks: [0, 2, 4, 6, 8] },
  { max: 12, ticks: [0, 5, 10, 15] },
  { max: 100, ticks: [0, 50, 100] },
  { max: 341, ticks: [0, 100, 200, 300, 400] },
  { max: 1_234_567, ticks: [0, 500_000, 1_000_000, 1_500_000] },
  { max: 11_000_000, ticks: [0, 5_000_000, 10_000_000, 15_000_000] },
  { max: 0.3, ticks: [0, 0.1, 0.2, 0.3] },
])("up to $max: $ticks", ({ max, ticks }) => {
  expect(roundTicks(max)).toEqual(ticks);
});

test("the last tick is never below the greatest figure, and there are at most five", () => {
  for (let max = 1; max < 3_000_000; max = Math.ceil(max * 1.07)) {
    const ticks = roundTicks(max);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
    expect(ticks.length).toBeLessThanOrEqual(5);
    expect((ticks.at(-1) ?? 0) / 2.6).toBeLessThanOrEqual(max);
  }
});
