import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startTestServer } from "#tests/support/database-server.ts";
import type { Property } from "#tests/support/property.ts";
import { runTestsOf } from "#tests/support/running/run-tests-of.ts";

interface Tally {
  readonly files: number;
  readonly passed: number;
  readonly skipped: number;
  readonly failed: readonly string[];
  /** Name → how many of its tests passed. */
  readonly byFile: Readonly<Record<string, number>>;
}

/** Debian's programs; `npm run prove` installs them. */
const programs = "/usr/lib/postgresql/15";

/** Every file of tests that takes a database. */
const files = ["src", "tests"].flatMap(testsIn).sort();

/** Only in `prove`: it needs another PostgreSQL. A case is a file. */
export const property: Property<Tally> = {
  name: "postgresql-15",
  says: "Every test that uses a database passes on Debian's PostgreSQL 15 as on the one that comes with the program.",
  seed: 0,
  inCheck: 0,
  inProve: files.length,
  empty: () => ({ files: 0, passed: 0, skipped: 0, failed: [], byFile: {} }),
  run: async (from, to) => {
    const tallies = [];
    for (const file of files.slice(from, to)) tallies.push(await runFile(file));
    return tallies.reduce(merged, property.empty());
  },
  merge: merged,
  failures: ({ files: run, failed }, count) => [
    ...failed,
    ...(run === count ? [] : [`${run} of ${count} files were run`]),
  ],
  report: ({ files: run, passed, skipped, byFile }) =>
    [
      `${run} files, ${passed} tests passed, ${skipped} skipped.`,
      "",
      "| file | tests passed |",
      "| --- | ---: |",
      ...Object.entries(byFile).map(([file, count]) => `| ${file} | ${count} |`),
    ].join("\n"),
};

function merged(left: Tally, right: Tally): Tally {
  return {
    files: left.files + right.files,
    passed: left.passed + right.passed,
    skipped: left.skipped + right.skipped,
    failed: [...left.failed, ...right.failed],
    byFile: { ...left.byFile, ...right.byFile },
  };
}

function testsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /[.]test[.]tsx?$/.test(name))
    .map((name) => join(folder, name))
    .filter((file) => /\bgivenDatabase\(/.test(readFileSync(file, "utf8")));
}

let server: Promise<string> | undefined;

/** One server for this process: it ends with it. */
function serverUrl(): Promise<string> {
  server ??= start();
  return server;
}

async function start(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "tongming-15-"));
  chmodSync(folder, 0o711);
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return (await startTestServer(folder, programs)).url;
}

async function runFile(file: string): Promise<Tally> {
  const { passed, skipped, failed } = await runTestsOf(file, {
    TEST_DATABASE_URL: await serverUrl(),
  });
  return { files: 1, passed, skipped, failed, byFile: { [file]: passed } };
}
