import { expect, test } from "vitest";
import { nearPattern } from "./near-words.ts";

function isNear(typed: string, name: string): boolean {
  const near = nearPattern(typed);
  if (!near) return false;
  return (
    near.halves.some((half) => name.includes(half)) && new RegExp(near.pattern, "u").test(name)
  );
}

test.each([
  ["one wrong character", "教育居", "青岚县教育局"],
  ["in the middle", "卫生建康局", "青岚县卫生健康局"],
  ["at the beginning", "叫育局", "青岚县教育局"],
  ["one too many", "财政政局", "青岚县财政局"],
  ["one too many at the beginning", "县财政局", "财政局"],
  ["one too many at the end", "财政局局", "财政局"],
  ["twelve characters", "青岚县教育体育局招生办工", "青岚县教育体育局招生办室"],
])("%s: %s is %s", (_, typed, name) => {
  expect(isNear(typed, name)).toBe(true);
});

test.each([
  ["two wrong characters", "叫玉局", "青岚县教育局"],
  ["another kind of name", "民政局", "青岚县人民政府"],
  ["longer than twelve characters", "青岚县教育体育局招生考试办公", "青岚县教育体育局招生考试办某"],
  ["too short to tell", "教局", "青岚县教育局"],
  ["a sign stands for itself", "教.育.局", "青岚县教育育育局"],
])("%s: %s is not %s", (_, typed, name) => {
  expect(isNear(typed, name)).toBe(false);
});
