import type { Cells } from "#report/annual-report.ts";
import { sum } from "#report/check/tables/amounts.ts";
import type { CellName } from "#report/form/cell-names.ts";
import type { RollupSource } from "../domain/rollup-source.ts";

/** An agency whose figures are added up (汇总). */
export interface RollupPart {
  readonly agencyId: number;
  readonly source: RollupSource;
  readonly cells: Cells;
  /** Agencies whose figures are in its own already; `asked`: nobody has said yet. */
  readonly includes: readonly number[] | "asked";
}

/** A document that several agencies count, to be counted once (联合发文): what is taken off the cells of its kind. */
export interface JointDeduction {
  readonly cell: CellName;
  readonly by: number;
}

export interface RollupCell {
  readonly cell: CellName;
  /** `null`: it is not certain whether something is counted twice. */
  readonly total: number | null;
  /** Taken off for joint documents. */
  readonly deducted: number;
  /** Agencies counted that have no certain figure here. */
  readonly missing: number;
}

export interface Rollup {
  readonly cells: readonly RollupCell[];
  /** Agencies that are counted within another's report, by agency. */
  readonly within: ReadonlyMap<number, number>;
}

interface AddUp {
  readonly parts: readonly RollupPart[];
  readonly names: readonly CellName[];
  readonly deductions: readonly JointDeduction[];
  /** Cells of which it is open whether a joint document counts twice. */
  readonly openCells: ReadonlySet<CellName>;
}

/**
 * Adds figures up cell by cell: an agency within another's report is not added again, a joint document is taken off once for
 * each further agency, and nothing is certain while somebody has to say what a report takes in.
 */
export function addUp({ parts, names, deductions, openCells }: AddUp): Rollup {
  const within = withinOthers(parts);
  const counted = parts.filter(({ agencyId }) => !within.has(agencyId));
  const isOpen = counted.some(({ includes }) => includes === "asked");
  const cells = names.map((cell): RollupCell => {
    const values = counted.map((part) => figureIn(part, cell));
    const known = values.filter((value) => value !== undefined);
    const deducted = sum(deductions.flatMap((one) => (one.cell === cell ? [one.by] : [])));
    return {
      cell,
      total: isOpen || openCells.has(cell) ? null : sum([...known, -deducted]),
      deducted,
      missing: values.length - known.length,
    };
  });
  return { cells, within };
}

/** The certain figure of an agency. */
export function figureIn({ cells }: RollupPart, cell: CellName): number | undefined {
  const found = cells[cell];
  return found?.state === "read" ? found.value : undefined;
}

/** Who is within whose report; one that is itself within another's takes nobody in. */
export function withinOthers(parts: readonly RollupPart[]): ReadonlyMap<number, number> {
  const within = new Map<number, number>();
  for (const { agencyId, includes } of parts) {
    if (includes === "asked" || within.has(agencyId)) continue;
    for (const other of includes) if (!within.has(other)) within.set(other, agencyId);
  }
  return within;
}
