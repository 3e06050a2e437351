import type { AnnualReport, Cells, ReportCell } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";

/** A cell that was sent round, or published, and that the records would fill otherwise today. */
export interface CellMoved {
  readonly cell: CellName;
  readonly sent: number | null;
  readonly today: number | null;
  /** What was sent had been typed over the records: `recorded` is what they gave then. */
  readonly recorded?: number | null;
}

/** What signers see and sign for. */
interface Sent {
  readonly report: Pick<AnnualReport, "cells">;
  readonly overrides: readonly { readonly cell: CellName }[];
  /** What the records gave. */
  readonly computed?: Cells;
}

/** Of a cell that was typed over, what the records gave then is compared with what they give today. */
export function cellsMoved(
  { report, computed = {}, overrides }: Sent,
  today: Cells,
): readonly CellMoved[] {
  const typed = new Set<string>(overrides.map(({ cell }) => cell));
  return Object.entries(report.cells).flatMap(([name, printed]): readonly CellMoved[] => {
    const cell = name as CellName;
    const then = typed.has(cell) ? computed[cell] : printed;
    const [was, is] = [figureOf(then), figureOf(today[cell])];
    if (then === undefined || was === is) return [];
    const moved = { cell, sent: figureOf(printed), today: is };
    return [typed.has(cell) ? { ...moved, recorded: was } : moved];
  });
}

function figureOf(cell: ReportCell | undefined): number | null {
  return cell?.state === "read" ? cell.value : null;
}

/** A figure in a section whose number would be another today. */
export interface LinkMoved {
  readonly words: string;
  readonly sent: number | null;
  /** `null`: it does not exist any more. */
  readonly today: number | null;
}

interface Linked {
  readonly key: string;
  readonly words: string;
  readonly value: number | null;
}

/** Of the figures that sections linked when they were sent round. */
export function linksMoved(
  sent: readonly Linked[],
  today: ReadonlyMap<string, number>,
): readonly LinkMoved[] {
  return sent.flatMap(({ key, words, value }) => {
    const now = today.get(key) ?? null;
    return now === value ? [] : [{ words, sent: value, today: now }];
  });
}
