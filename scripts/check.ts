/**
 * `npm run check`: everything that must hold before a change lands, each step timed. With `--fast` only what a change is
 * looked at with while it is made: types, format and lint, and the tests without database, process and browser.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { boundaryFaults } from "./check/boundaries.ts";
import { browserTime } from "./check/browser-time.ts";
import { outputOf, succeeds } from "./check/command.ts";
import { oversizedFiles } from "./check/file-sizes.ts";
import { sourceFiles } from "./check/files.ts";
import { skipFaults, skippedLines } from "./check/skipped-tests.ts";
import { type TestTally, tallyLine, tallyTests } from "./check/test-tally.ts";

process.chdir(new URL("..", import.meta.url).pathname);

const testReport = "var/check/vitest.json";

interface Step {
  readonly name: string;
  readonly holds: () => boolean;
  readonly isFast?: true;
}

const isFast = process.argv.includes("--fast");

const all: readonly Step[] = [
  {
    name: "types",
    // The second knows nothing of Node: what a browser shares. The third knows the browser.
    holds: () =>
      ["tsconfig.json", "tsconfig.shared.json", "tsconfig.office.json"].every((project) =>
        succeeds("tsc", ["-p", project]),
      ),
    isFast: true,
  },
  {
    name: "format and lint",
    holds: () => succeeds("biome", ["check", "--error-on-warnings"]),
    isFast: true,
  },
  { name: "boundaries", holds: () => isSilent(cruise()) },
  { name: "unused code", holds: () => succeeds("knip", ["--treat-config-hints-as-errors"]) },
  { name: "file sizes", holds: () => isSilent(oversizedFiles(sourceFiles(["src"]), readText)) },
  { name: "tests", holds: runTests, isFast: true },
];
const steps = isFast ? all.filter((step) => step.isFast) : all;

const failed = steps.filter(({ name, holds }) => {
  console.log(`▸ ${name}`);
  const start = performance.now();
  const held = holds();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`  ${name}: ${held ? "holds" : "FAILS"}, ${seconds} s`);
  return !held;
});

if (failed.length > 0) console.error(`Failed: ${failed.map(({ name }) => name).join(", ")}`);
const tally = readTally();
if (tally) console.log(`\n${tallyLine(tally)}`);
process.exitCode = failed.length > 0 ? 1 : 0;

function cruise(): string[] {
  const folders = ["src", "migrations", "tests", "scripts"];
  const report = outputOf("depcruise", [...folders, "--config", "--output-type", "json"]);
  return boundaryFaults(JSON.parse(report), sourceFiles(folders));
}

function runTests(): boolean {
  rmSync(testReport, { force: true });
  mkdirSync("var/check", { recursive: true });
  const report = ["--reporter=default", "--reporter=json", `--outputFile.json=${testReport}`];
  const succeeded = succeeds("vitest", [
    "run",
    ...(isFast ? ["--project", "pure"] : []),
    ...report,
  ]);
  const tally = readTally();
  if (!tally || tally.passed === 0) return false;
  for (const line of skippedLines(tally.skippedTests)) console.log(`  ${line}`);
  const { slow, isTooLong } = browserTime(tally.times, availableParallelism());
  for (const line of slow) console.log(`  ${line}${isTooLong ? "" : " (told, not refused)"}`);
  const isAllowed = isSilent(skipFaults(tally.skippedTests)) && !isTooLong;
  return succeeded && tally.failed === 0 && isAllowed;
}

function readTally(): TestTally | undefined {
  try {
    return tallyTests(JSON.parse(readText(testReport)));
  } catch {
    return undefined;
  }
}

function isSilent(faults: readonly string[]): boolean {
  for (const fault of faults) console.error(`  ${fault}`);
  return faults.length === 0;
}

function readText(file: string): string {
  return readFileSync(file, "utf8");
}
