import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { reasonsToSkip, skipFaults, skippedLines } from "./skipped-tests.ts";

const skipped = [
  { file: "a.test.ts", name: "one" },
  { file: "a.test.ts", name: "two" },
  { file: "b.test.ts", name: "three" },
];
const reasons = { "a.test.ts": "needs root" };

test("what was skipped is named by file, with the reason", () => {
  expect(skippedLines(skipped, reasons)).toEqual([
    "skipped: 2 of a.test.ts (needs root)",
    "skipped: 1 of b.test.ts (nobody says why)",
  ]);
});

test("a test that is skipped without a reason is a fault", () => {
  expect(skipFaults(skipped, reasons)).toEqual([
    "b.test.ts: “three” is skipped and nobody says why",
  ]);
});

test("every reason is of a file that is there", () => {
  expect(Object.keys(reasonsToSkip).filter((file) => !existsSync(file))).toEqual([]);
});
