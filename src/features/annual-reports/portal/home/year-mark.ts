import type { AgencyKind } from "#features/agencies/domain/index.ts";
import { type LocalDate, localDate } from "#kernel/local-date.ts";
import { isOneDayForAll } from "#law/annual-report.ts";
import { publishingDay } from "#report/check/publishing-day.ts";
import { publishingKind } from "#report/check/publishing-kind.ts";

/**
 * How an agency stands to a year (年报收录情况): `there`; `late`, there and signed after the day of 条例第四十九条; `missing`,
 * not held though the day is past; `none`, nothing that could be said.
 */
export type YearMark = "there" | "late" | "missing" | "none";

/** What is known of an agency. */
export interface MarkedAgency {
  readonly kind: AgencyKind;
  readonly dissolvedOn: LocalDate | null;
  /** The day each of its reports was signed, by year; `null` where none was read. */
  readonly signed: ReadonlyMap<number, LocalDate | null>;
}

/**
 * The mark of a year. Before its first report an agency may not have been there, and one that was dissolved by the day owed
 * none: neither is called missing.
 */
export function yearMark(agency: MarkedAgency, year: number, today: LocalDate): YearMark {
  const { kind, dissolvedOn, signed } = agency;
  const { day, isOfLaw } = lastDay(kind, year);
  const signedOn = signed.get(year);
  if (signedOn !== undefined) {
    return isOfLaw && signedOn !== null && day !== undefined && signedOn > day ? "late" : "there";
  }
  if (day === undefined || today <= day) return "none";
  if (dissolvedOn !== null && dissolvedOn <= day) return "none";
  return Math.min(...signed.keys()) < year ? "missing" : "none";
}

/**
 * The last day for a report: the law's. 条例第四十九条 names none for townships, streets and zones: theirs is set where they lie
 * (按当地规定), and has passed when the year has.
 */
function lastDay(kind: AgencyKind, year: number): { day: LocalDate | undefined; isOfLaw: boolean } {
  const of = publishingKind(null, kind);
  if (of === "unknown") return { day: undefined, isOfLaw: false };
  const day = publishingDay(year, of);
  if (of !== "local" || day === undefined || isOneDayForAll(day)) return { day, isOfLaw: true };
  return { day: localDate(year + 1, 12, 31), isOfLaw: false };
}

/** The latest year whose report some agency owed by law before `today`. */
export function lastYearDue(today: LocalDate): number {
  const last = Number(today.slice(0, 4)) - 1;
  const day = publishingDay(last, "other");
  return day !== undefined && today > day ? last : last - 1;
}
