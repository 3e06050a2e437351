import { type Severity, severities } from "#kernel/finding.ts";
import type { CellName } from "#report/form/cell-names.ts";

/** The findings that cells take part in. */
export interface FindingIndex {
  /** By their index in the list. */
  readonly findingsAt: (cell: CellName) => readonly number[];
  /** The gravest of them. */
  readonly severityAt: (cell: CellName) => Severity | undefined;
}

interface Found {
  readonly severity: Severity;
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
    severityAt: (cell) => {
      const found = byCell.get(cell)?.map((index) => findings[index]?.severity);
      return found && severities.find((severity) => found.includes(severity));
    },
  };
}
