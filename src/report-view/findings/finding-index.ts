import { type Finding, gravestFirst, type Severity } from "#kernel/finding.ts";
import type { CellName } from "#report/form/cell-names.ts";

/** The findings that cells take part in. */
export interface FindingIndex {
  /** By their index in the list. */
  readonly findingsAt: (cell: CellName) => readonly number[];
  /** The gravest of them. */
  readonly severityAt: (cell: CellName) => Severity | undefined;
}

interface Found extends Pick<Finding, "severity"> {
  readonly cells: readonly CellName[];
}

/** Indexes findings once, before the tables are printed. */
export function findingIndex(findings: readonly Found[]): FindingIndex {
  const byCell = new Map<CellName, number[]>();
  findings.forEach(({ cells }, index) => {
    for (const cell of cells) {
      const known = byCell.get(cell);
      if (known) known.push(index);
      else byCell.set(cell, [index]);
    }
  });
  const findingsAt = (cell: CellName) => byCell.get(cell) ?? [];
  return {
    findingsAt,
    severityAt: (cell) =>
      gravestFirst(findingsAt(cell).flatMap((index) => findings[index] ?? []))[0]?.severity,
  };
}
