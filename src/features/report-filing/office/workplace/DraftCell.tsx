import type { ReportCell } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { cellWords } from "#report/words/form-words.ts";
import { figureText } from "#report/write/figure-text.ts";
import { cellAnchor } from "#report-view/anchors.ts";

interface DraftCellProps {
  readonly name: CellName;
  readonly columnSpan: number;
  readonly cell: ReportCell | undefined;
  readonly isTyped: boolean;
  readonly isWrong: boolean;
  readonly onOpen: (name: CellName) => void;
}

/** A figure of a draft; it opens to what is behind it. */
export function DraftCell({ name, columnSpan, cell, isTyped, isWrong, onOpen }: DraftCellProps) {
  const words = figureWords(cell);
  const look = [isTyped ? "report-corrected" : "report-computed", isWrong && "report-error"];
  return (
    <td id={cellAnchor(name)} colSpan={columnSpan} className={look.filter(Boolean).join(" ")}>
      <button
        type="button"
        className="report-figure"
        aria-label={`${cellWords(name)}：${words}${isTyped ? "，已改填" : ""}，打开`}
        onClick={() => onOpen(name)}
      >
        {words}
      </button>
    </td>
  );
}

/** The figure, or that no ledger fills it. */
export function figureWords(cell: ReportCell | undefined): string {
  return cell?.state === "read" ? figureText(cell.value) : "待填";
}
