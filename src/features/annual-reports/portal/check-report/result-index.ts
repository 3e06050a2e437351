import type { Severity } from "#report/check/rules.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { type CheckedReport, severities } from "./checked-report.ts";
import { markedStarts } from "./source-view.ts";

/** What a cell's print needs to know of the rest of the page. */
export interface ResultIndex {
  /** The findings a cell takes part in, by their index in the list. */
  readonly findingsAt: (cell: CellName) => readonly number[];
  /** The gravest of them. */
  readonly severityAt: (cell: CellName) => Severity | undefined;
  /** Whether the source shown has a mark for a place, so that a link leads somewhere. */
  readonly isMarked: (start: number) => boolean;
}

/** Indexes a result once, before its tables are printed. */
export function resultIndex({ findings, source }: CheckedReport): ResultIndex {
  const byCell = new Map<CellName, number[]>();
  findings.forEach(({ cells }, index) => {
    for (const cell of cells) {
      const known = byCell.get(cell);
      if (known) known.push(index);
      else byCell.set(cell, [index]);
    }
  });
  const findingsAt = (cell: CellName) => byCell.get(cell) ?? [];
  const starts = markedStarts(source);
  return {
    findingsAt,
    severityAt: (cell) => {
      const found = findingsAt(cell).map((index) => findings[index]?.severity);
      return severities.find((severity) => found.includes(severity));
    },
    isMarked: (start) => starts.has(start),
  };
}
