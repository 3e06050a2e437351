import { expect, test } from "vitest";
import { oversizedFiles } from "./file-sizes.ts";

const lines = (count: number) => "x\n".repeat(count);

test("300 lines pass", () => {
  expect(oversizedFiles(["src/a.ts"], () => lines(300))).toEqual([]);
});

test("301 lines fail, with the file and its lines named", () => {
  expect(oversizedFiles(["src/a.ts"], () => lines(301))).toEqual([
    "src/a.ts has 301 lines, over 300: split it by what it does",
  ]);
});

test("a test may be longer", () => {
  expect(oversizedFiles(["src/a.test.ts"], () => lines(301))).toEqual([]);
});
