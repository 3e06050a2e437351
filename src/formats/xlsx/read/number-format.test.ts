import { expect, test } from "vitest";
import { builtInFormat, shownBy } from "./number-format.ts";

/** ECMA-376 part 1, 18.8.30, with what programs in Chinese put at 27 to 36 and 50 to 58. */
const days = [14, 15, 16, 17, 22, 27, 31, 36, 50, 54, 57, 58];
const times = [18, 21, 32, 35, 45, 47, 55, 56];

test.each(days)("format %d shows a day", (id) => {
  expect(shownBy(builtInFormat(id), 45_000)).toMatchObject({ kind: "date", hasDay: true });
});

test.each(times)("format %d shows a time alone", (id) => {
  expect(shownBy(builtInFormat(id), 0.5)).toMatchObject({ kind: "date", hasDay: false });
});

test.each([0, 1, 4, 11, 13, 23, 26, 37, 44, 48, 49, 59])("format %d shows a number", (id) => {
  expect(shownBy(builtInFormat(id), 45_000).kind).toBe("number");
});
