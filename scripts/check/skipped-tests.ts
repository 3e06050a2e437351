/** Files whose tests may be skipped, and why: what is skipped elsewhere was forgotten. */
export const reasonsToSkip: Readonly<Record<string, string>> = {
  "tests/seeds.test.ts": "published reports are kept outside the repository",
  "src/features/annual-reports/commands/report/report-seeds.test.ts":
    "published reports are kept outside the repository",
  "src/features/annual-reports/commands/report/report-write.test.ts":
    "root may write everywhere: run as another user",
  "src/platform/db/backup/other-version.test.ts": "the programs of PostgreSQL 15 are not there",
  "src/platform/db/embedded/embedded-server.test.ts": "only root can become another user",
  "src/platform/jobs/launch.test.ts": "the system gives no process a network of its own",
  "src/platform/jobs/job-pool.test.ts": "the system has no prlimit",
  "tests/e2e/server.test.ts": "only root can become another user",
};

/** A test that was not run. */
export interface SkippedTest {
  /** From the project's root. */
  readonly file: string;
  readonly name: string;
}

/** A line for each file with skipped tests: how many, and why. */
export function skippedLines(
  skipped: readonly SkippedTest[],
  reasons = reasonsToSkip,
): readonly string[] {
  return [...Map.groupBy(skipped, ({ file }) => file)].map(
    ([file, tests]) =>
      `skipped: ${tests.length} of ${file} (${reasons[file] ?? "nobody says why"})`,
  );
}

/** Tests that are skipped where no reason is known. */
export function skipFaults(
  skipped: readonly SkippedTest[],
  reasons = reasonsToSkip,
): readonly string[] {
  return skipped
    .filter(({ file }) => reasons[file] === undefined)
    .map(({ file, name }) => `${file}: “${name}” is skipped and nobody says why`);
}
