import type { CellName } from "#report/form/cell-names.ts";
import type { FindingJson } from "#report-files/finding-json.ts";
import type { AgencyYear } from "../../data/find-agency-years.ts";

/** A finding that does not fit last year's report, under its number on the agency's page. */
export interface NumberedBreak {
  readonly number: number;
  readonly year: number;
  readonly finding: FindingJson;
}

/** The findings of all years that do not fit the year before, numbered from 1. */
export function numberedBreaks(years: readonly AgencyYear[]): readonly NumberedBreak[] {
  return years
    .flatMap(({ year, breaks }) => breaks.map((finding) => ({ year, finding })))
    .map((one, at) => ({ ...one, number: at + 1 }));
}

/** The numbers of the findings that a cell of a year takes part in. */
export function breaksAt(
  breaks: readonly NumberedBreak[],
  year: number,
  cells: readonly CellName[],
): readonly number[] {
  return breaks
    .filter((one) => one.year === year && cells.some((cell) => one.finding.cells.includes(cell)))
    .map(({ number }) => number);
}

export function breakAnchor(number: number): string {
  return `break-${number}`;
}
