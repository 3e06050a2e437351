import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { agencyLedger } from "#features/agencies/ledger/agency-ledger.ts";
import { exportRecords } from "#platform/ledger/sheets/export-records.ts";
import { manyAgencies } from "#tests/support/ledger/random-agencies.ts";
import { megabytesOf } from "#tests/support/soak/memory.ts";
import type { BenchOptions } from "./bench-options.ts";
import { type Figure, wholeNumber } from "./figure.ts";
import { type BenchInstallation, newBenchInstallation, timedRun } from "./import/installation.ts";

const goal = 100_000;
const region = "330000";

/** A register of agencies from one Excel file into the database that comes with the program, and out again. */
export async function measureLedger({ count = goal }: BenchOptions): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "tongming-bench-ledger-"));
  const installation = newBenchInstallation();
  try {
    timedRun(installation, ["migrate"]);
    const small = await watched(installation, await sheet(folder, Math.round(count / 4)));
    const path = await sheet(folder, count);
    const large = await watched(installation, path);
    const again = await watched(installation, path);
    const out = join(folder, "out.xlsx");
    const seconds = timedRun(installation, [
      "ledger",
      "export",
      "agencies",
      "--region",
      region,
      "-o",
      out,
    ]);
    const how = `${wholeNumber(count)} agencies of 12 columns in one xlsx file (${(statSync(path).size / 1e6).toFixed(1)} MB), embedded server, every core; a quarter of them stored before, and same`;
    return [
      {
        what: "rows of a ledger imported",
        measured: `${wholeNumber(large.seconds)} s`,
        goal: `${wholeNumber(goal)} rows under 60 s`,
        holds: (large.seconds * goal) / count < 60,
        how: `${how}; the same file again, of which nothing is new: ${wholeNumber(again.seconds)} s`,
      },
      {
        what: "memory of the import of a ledger",
        measured: `${wholeNumber(small.megabytes)}, ${wholeNumber(large.megabytes)} MB with ${wholeNumber(count / 4)}, ${wholeNumber(count)} rows`,
        goal: "flat: four times the rows take less than half as much again",
        holds: large.megabytes < small.megabytes * 1.5,
        how: "peak of the program (`Pss`), the database left out, looked at ten times a second; names and those above them stay in memory until all rows are read",
      },
      {
        what: "rows of a ledger exported",
        measured: `${wholeNumber(seconds)} s`,
        goal: `${wholeNumber(goal)} rows under 60 s`,
        holds: (seconds * goal) / count < 60,
        how: "`tongming ledger export` to xlsx, start included",
      },
    ];
  } finally {
    installation.remove();
    rmSync(folder, { recursive: true });
  }
}

async function sheet(folder: string, count: number): Promise<string> {
  const path = join(folder, `${count}.xlsx`);
  const rows = Readable.from(manyAgencies(count, region));
  const bytes = exportRecords(agencyLedger, rows, "xlsx");
  await pipeline(Readable.from(bytes), createWriteStream(path));
  return path;
}

const Answer = z.object({ stored: z.literal(true), rows: z.object({ failed: z.literal(0) }) });

async function watched(installation: BenchInstallation, path: string) {
  const start = performance.now();
  const [command, ...args] = installation.command(["ledger", "import", "agencies", path, "--json"]);
  const program = spawn(command, args, {
    env: installation.environment,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const printed = text(program.stdout);
  const ended = once(program, "exit");
  let megabytes = 0;
  while (program.exitCode === null && program.signalCode === null) {
    await sleep(100);
    megabytes = Math.max(megabytes, megabytesOf(program.pid ?? 0));
  }
  await ended;
  const seconds = (performance.now() - start) / 1000;
  Answer.parse(JSON.parse(await printed));
  return { seconds, megabytes };
}
