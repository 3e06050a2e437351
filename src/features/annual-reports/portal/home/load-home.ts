import type { AgencyKind } from "#features/agencies/domain/index.ts";
import {
  agenciesCounted,
  type ListedAgency,
  listOwnAgencies,
  type NamedRegion,
  type PlaceCount,
  wholeOf,
} from "#features/agencies/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { type NewReport, newestReports, reportDays } from "../../data/report-days.ts";
import { type RequestResults, requestResults } from "../../data/request-results.ts";
import { lastYearDue, type YearMark, yearMark } from "./year-mark.ts";

/** What the home page tells of reports. */
export interface ReportsAtHome {
  readonly region: NamedRegion;
  /** The year told of, and how many reports of it there are. */
  readonly year: number;
  readonly reports: number;
  /** `undefined` where no report of the year has certain results. */
  readonly results: ResultsAtHome | undefined;
  /** Years marked, the earliest first. */
  readonly years: readonly number[];
  readonly agencies: readonly MarkedRow[];
  readonly newest: readonly NewReport[];
}

export interface ResultsAtHome extends RequestResults {
  readonly ofGovernments: boolean;
}

/** An agency with its mark for each of the years. */
export interface MarkedRow extends Pick<ListedAgency, "id" | "name" | "kind" | "dissolvedOn"> {
  readonly marks: readonly YearMark[];
}

/** Years marked at most; agencies of each kind; reports named. */
const [yearsMarked, each, named] = [6, 60, 8];

interface Asked {
  /** What the site is about. */
  readonly region: NamedRegion;
  /** Of the region, by year. */
  readonly counts: readonly PlaceCount[];
  readonly today: LocalDate;
}

/** `undefined` while no report is stored. */
export async function loadReportsAtHome(
  db: Queryable,
  { region, counts, today }: Asked,
): Promise<ReportsAtHome | undefined> {
  const byYear = reportsByYear(counts);
  const year = yearTold(byYear);
  if (year === undefined) return;
  const latest = Math.max(...byYear.keys());
  const shown = yearsToMark([...byYear.keys()], today);
  const [results, agencies, newest] = await Promise.all([
    resultsOf(db, year),
    markedAgencies(db, { region, years: shown, today }),
    newestReports(db, { year: latest, today, limit: named }),
  ]);
  return { region, year, reports: byYear.get(year) ?? 0, results, years: shown, agencies, newest };
}

/** Years with reports, and those behind them whose day has passed: of these all are missing. */
export function yearsToMark(held: readonly number[], today: LocalDate): readonly number[] {
  const years = new Set(held);
  for (let year = Math.max(...held) + 1; year <= lastYearDue(today); year += 1) years.add(year);
  return [...years].sort((a, b) => a - b).slice(-yearsMarked);
}

function reportsByYear(counts: readonly PlaceCount[]): ReadonlyMap<number, number> {
  const years = new Set(counts.map(({ year }) => year).filter((year) => year !== agenciesCounted));
  return new Map(
    [...years].map((year) => [year, wholeOf(counts.filter((one) => one.year === year))]),
  );
}

/** The latest year; in its first weeks, while it has less than half as many reports as the one before, that one. */
function yearTold(byYear: ReadonlyMap<number, number>): number | undefined {
  const [latest, before] = [...byYear.keys()].sort((a, b) => b - a);
  if (latest === undefined || before === undefined) return latest;
  return 2 * (byYear.get(latest) ?? 0) < (byYear.get(before) ?? 0) ? before : latest;
}

/** Of all agencies but governments; of governments alone where no other report has certain results. */
async function resultsOf(db: Queryable, year: number): Promise<ResultsAtHome | undefined> {
  const agencies = await requestResults(db, { year, scope: "agencies" });
  if (agencies.counted > 0) return { ...agencies, ofGovernments: false };
  const governments = await requestResults(db, { year, scope: "governments" });
  return governments.counted > 0 ? { ...governments, ofGovernments: true } : undefined;
}

interface MarksAsked extends Pick<Asked, "region" | "today"> {
  readonly years: readonly number[];
}

async function markedAgencies(
  db: Queryable,
  { region, years, today }: MarksAsked,
): Promise<readonly MarkedRow[]> {
  const agencies = await listOwnAgencies(db, { region: region.code, each });
  const days = await reportDays(
    db,
    agencies.map(({ id }) => id),
  );
  const signed = Map.groupBy(days, ({ agencyId }) => agencyId);
  return agencies.flatMap(({ id, name, kind, dissolvedOn }) => {
    const own = new Map((signed.get(id) ?? []).map((day) => [day.year, day.signedOn]));
    const marks = years.map((year) => yearMark({ kind, dissolvedOn, signed: own }, year, today));
    // Gone before these years.
    if (dissolvedOn !== null && marks.every((mark) => mark === "none")) return [];
    return [{ id, name, kind, dissolvedOn, marks }];
  });
}

/** Kinds side by side: what a government has around it, and what lies in its towns. */
export const markColumns: readonly (readonly AgencyKind[])[] = [
  ["government", "department", "other"],
  ["township", "zone"],
];
