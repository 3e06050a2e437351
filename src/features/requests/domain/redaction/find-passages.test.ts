import { expect, test } from "vitest";
import { placesOf } from "./find-areas.ts";
import { findPassages } from "./find-passages.ts";

test("a passage goes from its first character to its last, blanks between them included", () => {
  const texts = [
    { block: 0, text: "证人张 三、张三" },
    { block: 1, cell: 2, text: "张三" },
  ];
  expect(findPassages(texts, placesOf("张三"))).toEqual([
    { block: 0, start: 2, end: 5 },
    { block: 0, start: 6, end: 8 },
    { block: 1, cell: 2, start: 0, end: 2 },
  ]);
});
