import { expect, test } from "vitest";
import { browserTimeFaults } from "./browser-time.ts";

const file = (name: string, start: number, end: number) => ({
  file: `tests/e2e/${name}.test.ts`,
  start: start * 1000,
  end: end * 1000,
});

test("files of 30 s within five minutes pass, and other tests are not looked at", () => {
  const other = { file: "src/a.test.ts", start: 0, end: 1_000_000 };
  expect(browserTimeFaults([file("a", 0, 30), file("b", 270, 300), other])).toEqual([]);
  expect(browserTimeFaults([])).toEqual([]);
});

test("a file over 30 s is named", () => {
  expect(browserTimeFaults([file("a", 0, 31)])).toEqual([
    "tests/e2e/a.test.ts took 31 s, over 30 s",
  ]);
});

test("more than five minutes from the first to the last are too many", () => {
  expect(browserTimeFaults([file("a", 0, 20), file("b", 290, 301)])).toEqual([
    "browser tests took 301 s, over 5 minutes",
  ]);
});
