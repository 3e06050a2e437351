import type { Span } from "#kernel/span.ts";
import type { AnnualReport, Cells } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import type { Dictionary } from "#text/proofreading/dictionary.ts";
import type { Instance, Outcome } from "./check-result.ts";
import type { KnownKind } from "./publishing-kind.ts";

/** What is checked: a report, and last year's of the same agency and words to look for where they were given. */
export interface Subject {
  readonly report: AnnualReport;
  readonly previous: AnnualReport | undefined;
  readonly dictionary?: Dictionary | undefined;
  /** What the agency is known to be; else its name is asked. */
  readonly agencyKind?: KnownKind | undefined;
  /** By section: what of its text a template wrote, and is nobody's copy. */
  readonly fromTemplate?: Readonly<Record<number, readonly Span[]>> | undefined;
}

/** A rule, or some that share their work: every instance that applies, with its outcome. */
export type Check = (subject: Subject) => readonly Outcome[];

/** The figure of a cell if it is certain. */
export function figure(cells: Cells, name: CellName): number | undefined {
  const cell = cells[name];
  return cell?.state === "read" ? cell.value : undefined;
}

/** The figures of all cells, or `undefined` if one of them is not certain. */
export function figures<Names extends readonly CellName[]>(
  cells: Cells,
  names: Names,
): { readonly [Index in keyof Names]: number } | undefined;
export function figures(cells: Cells, names: readonly CellName[]): readonly number[] | undefined {
  const found: number[] = [];
  for (const name of names) {
    const value = figure(cells, name);
    if (value === undefined) return undefined;
    found.push(value);
  }
  return found;
}

export function holds(instance: Instance): Outcome {
  return { outcome: "holds", instance };
}

export function unchecked(instance: Instance): Outcome {
  return { outcome: "unchecked", instance };
}
