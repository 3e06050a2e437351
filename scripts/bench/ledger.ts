import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { peopleLedger } from "#features/accounts/ledger/people-ledger.ts";
import { agencyLedger } from "#features/agencies/ledger/agency-ledger.ts";
import { manyPeople } from "#tests/support/ledger/many-people.ts";
import { manyAgencies } from "#tests/support/ledger/random-agencies.ts";
import type { BenchOptions } from "./bench-options.ts";
import { type Figure, wholeNumber } from "./figure.ts";
import { type BenchInstallation, newBenchInstallation, timedRun } from "./import/installation.ts";
import { watchedLedger, writeSheet } from "./ledger/watched-ledger.ts";

const goal = 100_000;
const region = "330000";
const employers = 400;

/** Registers of agencies and of people from an Excel file each into the database that comes with the program, and out again. */
export async function measureLedger({ count = goal }: BenchOptions): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "tongming-bench-ledger-"));
  const installation = newBenchInstallation();
  try {
    timedRun(installation, ["init"]);
    const small = await watchedLedger(
      installation,
      "agencies",
      await sheet(folder, Math.round(count / 4)),
    );
    const path = await sheet(folder, count);
    const large = await watchedLedger(installation, "agencies", path);
    const again = await watchedLedger(installation, "agencies", path);
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
      await people(installation, folder, count),
    ];
  } finally {
    installation.remove();
    rmSync(folder, { recursive: true });
  }
}

async function sheet(folder: string, count: number): Promise<string> {
  const path = join(folder, `${count}.xlsx`);
  await writeSheet(path, agencyLedger, manyAgencies(count, region));
  return path;
}

/** Into the agencies that are there; each act with people leaves an event, and contacts are encrypted. */
async function people(
  installation: BenchInstallation,
  folder: string,
  count: number,
): Promise<Figure> {
  const path = join(folder, "people.xlsx");
  const agencies = [...manyAgencies(employers, region)].flat().map(({ name }) => name ?? "");
  await writeSheet(path, peopleLedger, manyPeople(count, agencies));
  const first = await watchedLedger(installation, "people", path);
  const again = await watchedLedger(installation, "people", path);
  return {
    what: "rows of people imported",
    measured: `${wholeNumber(first.seconds)} s`,
    goal: `${wholeNumber(goal)} rows under 60 s`,
    holds: (first.seconds * goal) / count < 60,
    how: `${wholeNumber(count)} rows of 8 columns about people in ${wholeNumber(employers)} agencies, one in ten in two of them; every core; the same file again, of which nothing is new: ${wholeNumber(again.seconds)} s`,
  };
}
