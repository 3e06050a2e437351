import {
  checkerStamp,
  checkStale,
  originalToStore,
  type ReportToStore,
  reportColumns,
  storeReports,
} from "#features/annual-reports/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { readReport } from "#report-files/read-report.ts";
import type { Dictionary } from "#text/proofreading/dictionary.ts";
import { agencies } from "./county/agencies.ts";
import { countyCode } from "./county/regions.ts";
import { type CountyFile, countyFiles, earlyReports } from "./county-files.ts";
import { countReports } from "./data/count-reports.ts";
import { plantedFaults } from "./planted-faults.ts";

/** What loading reports needs. */
export interface ReportsAsked {
  /** The agencies' ids by name. */
  readonly agencies: ReadonlyMap<string, number>;
  /** What reports are proofread with. */
  readonly dictionary: Dictionary | undefined;
  /** Told when the reports of a year are stored and checked. */
  readonly onYear?: ((year: number, stored: number) => void) | undefined;
}

/** How the county's reports were loaded. */
export interface Loaded {
  /** Files stored now; those that were there already are not counted. */
  readonly stored: number;
  /** Files of the county that are no report: a blank form. */
  readonly refused: readonly string[];
}

/** Stores and checks the county's reports, year by year; those that are there stay as they are. */
export async function loadReports(
  db: Queryable,
  { agencies: ids, dictionary, onYear }: ReportsAsked,
): Promise<Loaded> {
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
  return { stored, refused };
}

/** What a database holds of the county's reports. */
export interface CountyHeld {
  /** Reports stored for agencies of the county, every version. */
  readonly reports: number;
  /** Every report of the county is there: a start need not load it again. */
  readonly isWhole: boolean;
}

export async function countyHeld(db: Queryable): Promise<CountyHeld> {
  const reports = await countReports(db, countyCode);
  return { reports, isWhole: reports >= reportsToStore() };
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
