import { expect, test } from "vitest";
import { nearPatterns } from "./near-words.ts";

function isNear(typed: string, name: string): boolean {
  return nearPatterns(typed).some((pattern) => new RegExp(pattern, "u").test(name));
}

test.each([
  ["one wrong character", "教育居", "青岚县教育局"],
  ["in the middle", "卫生建康局", "青岚县卫生健康局"],
  ["at the beginning", "叫育局", "青岚县教育局"],
  ["one too many", "财政政局", "青岚县财政局"],
])("%s: %s is %s", (_, typed, name) => {
  expect(isNear(typed, name)).toBe(true);
});

test.each([
  ["two wrong characters", "叫玉局", "青岚县教育局"],
  ["another kind of name", "民政局", "青岚县人民政府"],
  ["too short to tell", "教局", "青岚县教育局"],
  ["a sign stands for itself", "教.育.局", "青岚县教育育育局"],
])("%s: %s is not %s", (_, typed, name) => {
  expect(isNear(typed, name)).toBe(false);
});
