import { expect, test } from "vitest";
import { newGuessLimit } from "./guess-limit.ts";

test("so many wrong codes close it to everybody until the minute is over", () => {
  let now = 0;
  const limit = newGuessLimit(() => now);
  for (let at = 0; at < 199; at += 1) limit.wrong();
  expect(limit.closedFor()).toBe(0);
  limit.wrong();
  now = 1_000;
  expect(limit.closedFor()).toBe(59);
  now = 60_000;
  expect(limit.closedFor()).toBe(0);
});
