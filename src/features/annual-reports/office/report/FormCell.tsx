import type { ReportCell } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { cellWords } from "#report/words/form-words.ts";
import { stateWords } from "#report/words/state-words.ts";
import { figureText } from "#report/write/figure-text.ts";
import { cellAnchor } from "#report-view/anchors.ts";

interface FormCellProps {
  readonly name: CellName;
  readonly columnSpan: number;
  readonly cell: ReportCell | undefined;
  /** As somebody has just set it. */
  readonly set: { readonly value: number | null } | undefined;
  /** Last year's, to stand beside. */
  readonly lastYear: ReportCell | undefined;
  readonly severity: string | undefined;
  readonly isCorrected: boolean;
  /** Absent for who may not correct. */
  readonly onOpen: ((name: CellName) => void) | undefined;
}

/** One figure of a statutory table, which opens to be corrected. */
export function FormCell(props: FormCellProps) {
  const { name, columnSpan, cell, set, lastYear, severity, isCorrected, onOpen } = props;
  const words = set ? (set.value === null ? "空白" : figureText(set.value)) : cellText(cell);
  const look = [
    severity && `report-${severity}`,
    set && "report-set",
    isCorrected && "report-corrected",
  ];
  return (
    <td id={cellAnchor(name)} colSpan={columnSpan} className={look.filter(Boolean).join(" ")}>
      {onOpen ? (
        <button
          type="button"
          className="report-figure"
          aria-label={`${cellWords(name)}：${words}，更正`}
          onClick={() => onOpen(name)}
        >
          {words}
        </button>
      ) : (
        words
      )}
      {lastYear && <span className="report-last">上年 {cellText(lastYear)}</span>}
    </td>
  );
}

/** The figure, or the state of a cell without one. */
export function cellText(cell: ReportCell | undefined): string {
  if (!cell) return stateWords.missing.word;
  return cell.state === "read" ? figureText(cell.value) : stateWords[cell.state].word;
}
