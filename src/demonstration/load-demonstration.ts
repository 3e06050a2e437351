import {
  addAgencies,
  addRegions,
  agenciesOfRegion,
  saveDissolved,
} from "#features/agencies/index.ts";
import {
  checkerStamp,
  checkStale,
  originalToStore,
  type ReportToStore,
  reportColumns,
  storeReports,
} from "#features/annual-reports/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { readReport } from "#report-files/read-report.ts";
import type { Dictionary } from "#text/proofreading/dictionary.ts";
import { agencies } from "./county/agencies.ts";
import { dissolved } from "./county/dissolved.ts";
import { countyCode, regions } from "./county/regions.ts";
import { type CountyFile, countyFiles, earlyReports } from "./county-files.ts";
import { type Holdings, holdings } from "./data/holdings.ts";
import { plantedFaults } from "./planted-faults.ts";

/** What loading needs. */
export interface LoadServices {
  readonly db: Queryable;
  /** What reports are proofread with. */
  readonly dictionary: Dictionary | undefined;
  /** Told when the reports of a year are stored and checked. */
  readonly onYear?: (year: number, stored: number) => void;
}

/** How the county was loaded. */
export interface Loaded {
  /** Files stored now; those that were there already are not counted. */
  readonly stored: number;
  /** Files of the county that are no report: a blank form. */
  readonly refused: readonly string[];
}

export type LoadRefused =
  /** The database holds reports of agencies that are not of the demonstration. */
  { readonly kind: "other-reports"; readonly reports: number };

/**
 * Puts the fictional county into a database, year by year, so that its pages fill as it goes. Doing it again changes
 * nothing; a database with other reports is left alone.
 */
export async function loadDemonstration(
  services: LoadServices,
): Promise<Result<Loaded, LoadRefused>> {
  const { db, dictionary, onYear } = services;
  const { others } = await holdings(db, countyCode);
  if (others > 0) return err({ kind: "other-reports", reports: others });
  const ids = await countyAgencies(db);
  const refused: string[] = [];
  let stored = 0;
  for (const [year, files] of byYear(countyFiles())) {
    const reports: ReportToStore[] = [];
    for (const file of files) {
      const report = await reportOf(file, ids.get(file.agency) ?? 0);
      if (report) reports.push(report);
      else refused.push(file.name);
    }
    const answers = await db.transaction().execute((trx) => storeReports(trx, reports));
    await checkStale(db, checkerStamp(dictionary), { dictionary });
    const fresh = answers.filter(({ isNew }) => isNew).length;
    stored += fresh;
    onYear?.(year, fresh);
  }
  return ok({ stored, refused });
}

/** What a database holds of the county. */
export interface CountyHeld extends Holdings {
  /** Every report of the county is there: a start need not load it again. */
  readonly isWhole: boolean;
}

export async function countyHeld(db: Queryable): Promise<CountyHeld> {
  const held = await holdings(db, countyCode);
  return { ...held, isWhole: held.own >= reportsToStore() };
}

/** How many files of the county are stored, without writing them: this is asked at every start. */
function reportsToStore(): number {
  const yearly = agencies.reduce(
    (sum, { years }) => sum + (years ? years.to - years.from + 1 : 0),
    0,
  );
  const corrected = plantedFaults.filter(({ isCorrectedLater }) => isCorrectedLater).length;
  // The blank form is no report and is never stored.
  const blank = plantedFaults.filter(({ shape }) => shape === "empty-form").length;
  return yearly + earlyReports + corrected - blank;
}

/** The agencies' ids by name; they and their regions are made where they are not there. */
function countyAgencies(db: Queryable): Promise<ReadonlyMap<string, number>> {
  return db.transaction().execute(async (trx) => {
    const { agencies: before } = await agenciesOfRegion(trx, countyCode);
    await addRegions(
      trx,
      regions.map(({ code, name, parent, level }) => ({ code, name, parentCode: parent, level })),
    );
    const names = agencies.map(({ name }) => name);
    const ids = await addAgencies(
      trx,
      names.map((name) => ({ regionCode: countyCode, regionLevel: "county", name })),
    );
    const idOf = new Map(names.map((name, at) => [name, ids[at] ?? 0]));
    await saveDissolved(
      trx,
      dissolved.map(({ name, on, successor }) => ({
        agencyId: idOf.get(name) ?? 0,
        on,
        successorId: idOf.get(successor) ?? null,
      })),
    );
    if (before.length < names.length) await raiseContentVersion(trx, ["agencies"]);
    return idOf;
  });
}

function byYear(files: readonly CountyFile[]): ReadonlyMap<number, readonly CountyFile[]> {
  return Map.groupBy(files, ({ year }) => year);
}

/** The report as reading its file gives it; `undefined` where it is none. */
async function reportOf(file: CountyFile, agencyId: number): Promise<ReportToStore | undefined> {
  const bytes = await file.write();
  const read = await readReport(bytes);
  if (!read.ok) return;
  const { report, document } = read.value;
  if (report.warnings.some(({ code }) => code === "blank-template")) return;
  const name = file.name.slice(file.name.indexOf("/") + 1);
  return {
    agencyId,
    year: file.year,
    columns: reportColumns(report),
    original: originalToStore(name, bytes, document),
  };
}
