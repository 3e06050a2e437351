import { expect, test } from "vitest";
import { placeNarrowParts } from "./narrow-parts.ts";

const part = (series: number, figure: string) => ({ series, figure });

test("figures stand behind each other, and what the narrowest screen has no room for in the next line", () => {
  const placed = placeNarrowParts(
    [1, 2, 3, 4, 5].map((at) => part(at, "12")),
    18,
  );
  expect(placed.map(({ line, left }) => [line, left])).toEqual([
    [0, 18],
    [0, 43.52],
    [0, 69.03],
    [1, 18],
    [1, 43.52],
  ]);
  for (const { left, figure } of placed)
    expect(left + ((figure.length * 14 + 46) / 290) * 100).toBeLessThanOrEqual(100);
});

test("a figure wider than the screen has a line of its own", () => {
  const placed = placeNarrowParts([part(0, "1"), part(1, "1,234,567,890,123"), part(2, "1")], 18);
  expect(placed.map(({ line }) => line)).toEqual([0, 1, 2]);
});
