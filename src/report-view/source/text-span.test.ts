import { expect, test } from "vitest";
import { textSpanOf } from "./text-span.ts";

const verbatim = { text: "abcdef", start: 100 };
/** `ab&amp;<br>cd` at 10: the entity is one character, the break another. */
const pieced = {
  text: "ab&\ncd",
  start: 10,
  pieces: [
    { at: 2, start: 12 },
    { at: 3, start: 17 },
    { at: 4, start: 21 },
  ],
};

test.each([
  { rule: "a range inside verbatim text", placed: verbatim, range: [102, 104], text: "cd" },
  { rule: "a range that begins before is cut", placed: verbatim, range: [90, 102], text: "ab" },
  { rule: "a range that ends after is cut", placed: verbatim, range: [104, 999], text: "ef" },
  { rule: "a range elsewhere is not there", placed: verbatim, range: [106, 110], text: undefined },
  { rule: "a range after an entity and a tag", placed: pieced, range: [21, 23], text: "cd" },
  { rule: "a range across pieces", placed: pieced, range: [11, 22], text: "b&\nc" },
])("$rule", ({ placed, range: [start = 0, end = 0], text }) => {
  const span = textSpanOf(placed, { start, end });
  expect(span && placed.text.slice(span.start, span.end)).toBe(text);
});
