import type { LocalDate } from "#kernel/local-date.ts";
import { isOneDayForAll, oneDayCites } from "#law/annual-report.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import type { TextPlace } from "#report/text-place.ts";
import { writtenDate } from "#text/chinese/written-date.ts";
import type { Breach, Instance, Outcome } from "../check-result.ts";
import { publishingDay } from "../publishing-day.ts";
import { publishingKind } from "../publishing-kind.ts";
import { holds, type Subject, unchecked } from "../subject.ts";
import { find } from "./text-places.ts";

const instance: Instance = { rule: "text.date", at: "signedOn", cells: [] };

/**
 * `text.date`: a report is signed by the day on which it has to be public. The day of townships, streets and zones is
 * set where they lie: they are held to that of governments alone. Of an agency that nothing tells apart only what is
 * early or late for every kind is judged.
 */
export function checkSignedDate({ report, agencyKind }: Subject): readonly Outcome[] {
  const { year } = report;
  const { value: day, state } = report.signedOn;
  if (year === null || state === "missing") return [];
  if (day === null) return [unchecked(instance)];
  const kind = publishingKind(report.agency, agencyKind);
  const [first, last] = [publishingDay(year, "other"), publishingDay(year, "government")];
  if (first === undefined || last === undefined) return [];
  const by = kind === "other" ? first : last;
  if (kind === "unknown" && day > first && day <= last) {
    return [unchecked(instance)];
  }
  if (day <= by) return [holds(instance)];
  const detail = { kind: "signed-late", signedOn: day, by, agency: kind } as const;
  const breach = { places: placesOf(report, day), detail, ...basisOf(by) };
  return [{ outcome: "fails", instance, breach }];
}

function basisOf(by: LocalDate): Pick<Breach, "basis"> {
  return isOneDayForAll(by) ? { basis: oneDayCites } : {};
}

const dates =
  /(?:20\d\d|[二2][〇○◯零0oO][^\s年]{2})\s*[年.\-/]\s*[^\s年月]{1,3}\s*[月.\-/]\s*[^\s月日号]{1,4}\s*[日号]?/g;

/** Where the last section has it; a date under the title stands in none. */
function placesOf({ sections }: AnnualReport, day: LocalDate): readonly TextPlace[] {
  const last = sections.at(-1);
  const found = last === undefined ? [] : [...find(last, dates)];
  const signed = found.findLast(({ place }) => writtenDate(place.quote)?.day === day);
  return signed ? [signed.place] : [];
}
