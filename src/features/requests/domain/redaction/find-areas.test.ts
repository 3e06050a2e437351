import { expect, test } from "vitest";
import { findAreas, placesOf } from "./find-areas.ts";

/** Characters of ten points on lines of twelve, five a line. */
const page = (text: string) =>
  [...text].map((character, at) => {
    const [column, row] = [at % 5, Math.floor(at / 5)];
    const [left, top] = [10 * column, 20 * row];
    return { text: character, left, top, right: left + 10, bottom: top + 12 };
  });

test.each([
  ["a word within a line is one area", "张", [{ left: 20, top: 0, right: 30, bottom: 12 }]],
  [
    "a word that goes over a line's end is an area a line",
    "某地 址",
    [
      { left: 40, top: 0, right: 50, bottom: 12 },
      { left: 0, top: 20, right: 20, bottom: 32 },
    ],
  ],
  ["nothing is found of nothing", " ", []],
  ["what is not there has no area", "李", []],
])("%s", (_, wanted, areas) => {
  expect(findAreas(page("申请张三某地址在此处"), placesOf(wanted))).toEqual(areas);
});

test("a word is found each time it stands there, blanks between its characters or not", () => {
  expect(findAreas(page("张 三张三"), placesOf("张三"))).toHaveLength(2);
});
