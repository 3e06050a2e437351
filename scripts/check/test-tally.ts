import { relative, resolve } from "node:path";
import { z } from "zod";
import type { FileTime } from "./browser-time.ts";
import type { SkippedTest } from "./skipped-tests.ts";

/** What Vitest's report calls a test that was not run. */
const notRun: ReadonlySet<string> = new Set(["skipped", "pending", "todo", "disabled"]);

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      startTime: z.number().default(0),
      endTime: z.number().default(0),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string().default("") })),
    }),
  ),
});

export interface TestTally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Those that were skipped, by name. */
  readonly skippedTests: readonly SkippedTest[];
  readonly times: readonly FileTime[];
}

/** Counts Vitest's JSON report; a file that could not be run at all counts as one failure. */
export function tallyTests(json: unknown, root = process.cwd()): TestTally {
  const report = Report.parse(json);
  const files = report.testResults.map(({ name, ...result }) => ({
    ...result,
    file: relative(root, resolve(root, name)),
  }));
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    skippedTests: files.flatMap(({ file, assertionResults }) =>
      assertionResults
        .filter(({ status }) => notRun.has(status))
        .map(({ fullName }) => ({ file, name: fullName })),
    ),
    times: files.map(({ file, startTime, endTime }) => ({ file, start: startTime, end: endTime })),
  };
}

/** `12 passed, 0 failed`, and how many were skipped if any were. */
export function tallyLine({
  passed,
  failed,
  skipped,
}: Pick<TestTally, "passed" | "failed" | "skipped">): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
