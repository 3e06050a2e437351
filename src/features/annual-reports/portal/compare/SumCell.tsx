import type { CellSum } from "../../data/compare-regions.ts";
import { figureText } from "./figure-words.ts";

interface SumCellProps {
  readonly sum: CellSum;
}

/** A sum, and how many reports it leaves out. */
export function SumCell({ sum: { sum, reports, certain } }: SumCellProps) {
  if (reports === 0) return "—";
  const left = reports - certain;
  return (
    <>
      {certain === 0 ? "—" : figureText(sum)}
      {left > 0 && (
        <span className="aside">
          {figureText(reports)} 份报告，其中 {figureText(left)} 份此项不确定，未计入
        </span>
      )}
    </>
  );
}
