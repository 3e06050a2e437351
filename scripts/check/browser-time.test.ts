import { expect, test } from "vitest";
import { browserTime } from "./browser-time.ts";

const file = (name: string, seconds: number) => ({
  file: `tests/e2e/${name}.test.ts`,
  start: 5000,
  end: 5000 + seconds * 1000,
});
const files = (count: number, seconds: number) =>
  Array.from({ length: count }, (_, at) => file(`${at}`, seconds));

test("files of 30 s within five minutes are told of by nobody, and other tests are not looked at", () => {
  const other = { file: "src/a.test.ts", start: 0, end: 1_000_000 };
  const quick = { slow: [], isTooLong: false };
  expect(browserTime([...files(10, 30), other], 1)).toEqual(quick);
  expect(browserTime([], 1)).toEqual(quick);
});

test("a file over 30 s is named, and one over a minute fails", () => {
  const slow = ["tests/e2e/a.test.ts took 31 s, over 30 s"];
  expect(browserTime([file("a", 31)], 1)).toEqual({ slow, isTooLong: false });
  expect(browserTime([file("a", 61)], 1).isTooLong).toBe(true);
});

test("more than five minutes of all are told, and more than ten fail", () => {
  const slow = ["browser tests took 308 s, over 5 minutes"];
  expect(browserTime(files(11, 28), 1)).toEqual({ slow, isTooLong: false });
  expect(browserTime(files(22, 28), 1).isTooLong).toBe(true);
});

test("files side by side have half of a machine each", () => {
  expect(browserTime([file("a", 60)], 2).slow).toEqual([]);
  expect(browserTime([file("a", 62)], 2).slow).toEqual([
    "tests/e2e/a.test.ts took 31 s, over 30 s",
  ]);
});
