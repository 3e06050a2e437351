import { expect, test } from "vitest";
import { newGuessLimit } from "./guess-limit.ts";

test("so many wrong codes slow down those that follow until the minute is over", () => {
  let now = 0;
  const limit = newGuessLimit(() => now);
  const first = Array.from({ length: 200 }, () => limit.wrong());
  expect(new Set(first)).toEqual(new Set([0]));
  now = 59_999;
  expect(limit.wrong()).toBe(1_000);
  now = 60_000;
  expect(limit.wrong()).toBe(0);
});
