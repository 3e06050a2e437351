import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/** What came of one file of tests that was run in a process of its own. */
export interface RanFile {
  readonly passed: number;
  readonly skipped: number;
  /** Each failed test with its file, or that the file did not run. */
  readonly failed: readonly string[];
}

interface Report {
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly success: boolean;
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Runs the tests of `file`, a path within the project, with more environment; for proofs. */
export async function runTestsOf(
  file: string,
  environment: Readonly<Record<string, string>>,
): Promise<RanFile> {
  const report = await vitest(file, environment);
  const failed = report.testResults.flatMap(({ message, assertionResults }) => [
    ...assertionResults
      .filter(({ status }) => status === "failed")
      .map(({ fullName }) => `${file}: ${fullName}`),
    ...(message ? [`${file}: ${message}`] : []),
  ]);
  const unsaid = report.success || failed.length > 0 ? [] : [`${file}: did not run`];
  return {
    passed: report.numPassedTests,
    skipped: report.numPendingTests,
    failed: [...failed, ...unsaid],
  };
}

async function vitest(
  file: string,
  environment: Readonly<Record<string, string>>,
): Promise<Report> {
  const program = join("node_modules", "vitest", "vitest.mjs");
  const options = { env: { ...process.env, ...environment }, maxBuffer: 64 * 1024 * 1024 };
  const args = [program, "run", file, "--reporter=json"];
  // A failed test ends with 1 and has its report all the same.
  const { stdout } = await promisify(execFile)(process.execPath, args, options).catch(
    (fault: { readonly stdout: string }) => fault,
  );
  return JSON.parse(stdout.slice(stdout.indexOf("{")));
}
