import type { CellSum, CellSums } from "../../data/compared/compare-regions.ts";
import { figureText } from "./figure-words.ts";

interface SumCellProps {
  readonly sum: CellSum;
}

/** A sum, and how many reports it leaves out; what that means stands once below the table: `LeftOutNote`. */
export function SumCell({ sum }: SumCellProps) {
  if (sum.reports === 0) return "—";
  const left = leftOut(sum);
  return (
    <>
      {sum.certain === 0 ? "—" : figureText(sum.sum)}
      {left > 0 && <span className="aside left-out">少 {figureText(left)} 份</span>}
    </>
  );
}

interface LeftOutNoteProps {
  /** All that the table shows. */
  readonly sums: readonly CellSums[];
}

/** What “少 1 份” at a sum means; nothing where no sum leaves a report out. */
export function LeftOutNote({ sums }: LeftOutNoteProps) {
  if (!sums.some((of) => Object.values(of).some((sum) => leftOut(sum) > 0))) return null;
  return <p className="hint">“少 1 份”：有 1 份年报的这一项不确定，没有计入这个数。</p>;
}

function leftOut({ reports, certain }: CellSum): number {
  return reports - certain;
}
