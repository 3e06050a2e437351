import { expect, test } from "vitest";
import { newestValue, type Statutory, valueOn } from "./statutory.ts";

const figure: Statutory<number> = {
  cites: "某条例第一条",
  versions: [
    { from: "2008-05-01", value: 15 },
    { from: "2019-05-15", value: 20 },
  ],
};

test.each([
  { rule: "before the first version there is none", day: "2008-04-30", value: undefined },
  { rule: "a version holds from its first day", day: "2008-05-01", value: 15 },
  { rule: "the day before the next version keeps the old value", day: "2019-05-14", value: 15 },
  { rule: "the next version holds from its first day", day: "2019-05-15", value: 20 },
  { rule: "the newest version holds on", day: "2026-01-01", value: 20 },
] as const)("$rule", ({ day, value }) => {
  expect(valueOn(figure, day)).toBe(value);
});

test("the newest value needs no day", () => {
  expect(newestValue(figure)).toBe(20);
});
