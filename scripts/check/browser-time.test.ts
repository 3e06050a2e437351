import { expect, test } from "vitest";
import { browserTimeFaults } from "./browser-time.ts";

const file = (name: string, seconds: number) => ({
  file: `tests/e2e/${name}.test.ts`,
  start: 5000,
  end: 5000 + seconds * 1000,
});

test("files of 30 s within five minutes pass, and other tests are not looked at", () => {
  const other = { file: "src/a.test.ts", start: 0, end: 1_000_000 };
  const ten = Array.from({ length: 10 }, (_, at) => file(`${at}`, 30));
  expect(browserTimeFaults([...ten, other], 1)).toEqual([]);
  expect(browserTimeFaults([], 1)).toEqual([]);
});

test("a file over 30 s is named", () => {
  expect(browserTimeFaults([file("a", 31)], 1)).toEqual([
    "tests/e2e/a.test.ts took 31 s, over 30 s",
  ]);
});

test("more than five minutes of all are too many", () => {
  const eleven = Array.from({ length: 11 }, (_, at) => file(`${at}`, 28));
  expect(browserTimeFaults(eleven, 1)).toEqual(["browser tests took 308 s, over 5 minutes"]);
});

test("files side by side have half of a machine each", () => {
  expect(browserTimeFaults([file("a", 60)], 2)).toEqual([]);
  expect(browserTimeFaults([file("a", 62)], 2)).toEqual([
    "tests/e2e/a.test.ts took 31 s, over 30 s",
  ]);
});
