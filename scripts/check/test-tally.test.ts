import { expect, test } from "vitest";
import { tallyLine, tallyTests } from "./test-tally.ts";

const report = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ name: "a.test.ts", status: "passed", assertionResults: [{ status: "passed" }] }],
};

test("the closing line counts what passed and failed", () => {
  expect(tallyLine(tallyTests(report))).toBe("3 passed, 0 failed");
});

test("what was skipped is named with its file", () => {
  const assertionResults = [
    { status: "passed", fullName: "one" },
    { status: "skipped", fullName: "two" },
  ];
  const result = { name: "/p/a.test.ts", status: "passed", startTime: 1, endTime: 5 };
  const tally = tallyTests({ ...report, testResults: [{ ...result, assertionResults }] }, "/p");
  expect(tally.skippedTests).toEqual([{ file: "a.test.ts", name: "two" }]);
  expect(tally.times).toEqual([{ file: "a.test.ts", start: 1, end: 5 }]);
});

test("skipped and planned tests are named when there are any", () => {
  const skipping = { ...report, numPendingTests: 1, numTodoTests: 1 };
  expect(tallyLine(tallyTests(skipping))).toBe("3 passed, 0 failed, 2 skipped");
});

test("a file that could not be loaded is a failure though none of its tests ran", () => {
  const broken = { name: "b.test.ts", status: "failed", assertionResults: [] };
  const testResults = [...report.testResults, broken];
  expect(tallyTests({ ...report, testResults }).failed).toBe(1);
});

test("a file whose tests failed is not counted once more", () => {
  const failing = { name: "b.test.ts", status: "failed", assertionResults: [{ status: "failed" }] };
  const testResults = [...report.testResults, failing];
  expect(tallyTests({ ...report, numFailedTests: 1, testResults }).failed).toBe(1);
});
