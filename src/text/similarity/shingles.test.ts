import { expect, test } from "vitest";
import { newShingles, type Shingles } from "./shingles.ts";

function letters(text: string): Uint16Array {
  return Uint16Array.from([...text].map((one) => (one === "|" ? 0 : one.charCodeAt(0))));
}

function found(shingles: Shingles, text: string): readonly number[] {
  const places: number[] = [];
  shingles.in(letters(text), (at) => places.push(at));
  return places;
}

test("every place at which one begins is found, none across a gap", () => {
  const shingles = newShingles(letters("政府信息公开|政府信息"), 3);
  expect(found(shingles, "把政府信息|公开，信息公开")).toEqual([1, 2, 9, 10]);
  expect(found(shingles, "政府")).toEqual([]);
});

test.each([
  ["政府信息公开", "府信息", true],
  ["政府信息公开", "政府信", true],
  ["政府信息公开", "息公开", true],
  ["政府信息公开", "信公开", false],
  ["政府|信息公开", "府信息", false],
  ["政府|信息公开", "府|信", false],
  ["政府", "政府信", false],
])("in %s stands %s: %s", (text, stretch, is) => {
  expect(found(newShingles(letters(text), 3), stretch)).toEqual(is ? [0] : []);
});

test("what has the same hash is still told apart", () => {
  const texts = Array.from({ length: 4000 }, (_, index) => String.fromCharCode(0x4e00 + index));
  const shingles = newShingles(letters(texts.slice(0, 2000).join("")), 2);
  const pairs = texts.map((one, index) => one + (texts[index + 1] ?? "甲"));
  expect(pairs.filter((pair) => found(shingles, pair).length > 0)).toHaveLength(1999);
});
