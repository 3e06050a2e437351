import type { TableId } from "#report/form/cell-names.ts";
import { type ComparedCellName, comparedCells } from "#report/form/compared-cells.ts";
import { cellLabel } from "#report/words/cell-label.ts";
import type { ComparedAgency } from "../../data/compare-agencies.ts";
import type { ComparedFigure } from "../../data/compared-figures.ts";
import { type FigureSummary, summarise } from "../../domain/figure-summary.ts";

/** A compared cell of every agency. */
export interface CompareRow {
  readonly cell: ComparedCellName;
  readonly label: string;
  /** One an agency, in their order; `undefined` where it has no report. */
  readonly figures: readonly (ComparedFigure | undefined)[];
  /** Of the certain figures; `undefined` where there is none. */
  readonly summary: FigureSummary | undefined;
}

export interface CompareGroup {
  readonly table: TableId;
  readonly title: string;
  readonly rows: readonly CompareRow[];
}

const titles: Readonly<Record<TableId, string>> = {
  t2: "主动公开（表二）",
  t3: "收到和处理申请（表三，各类申请人总计）",
  t4: "行政复议、行政诉讼（表四）",
};

/** The rows of the table, grouped as the form is; cells that no report is known to have in its form are left out. */
export function compareGroups(agencies: readonly ComparedAgency[]): readonly CompareGroup[] {
  const tables = ["t2", "t3", "t4"] as const;
  return tables.map((table) => ({
    table,
    title: titles[table],
    rows: comparedCells
      .filter(({ cell }) => cell.startsWith(table))
      .map(({ cell }) => row(cell, agencies))
      .filter(({ figures }) => figures.some(hasCell)),
  }));
}

function hasCell(figure: ComparedFigure | undefined): boolean {
  return figure !== undefined && figure.state !== "absent" && figure.state !== "unread";
}

function row(cell: ComparedCellName, agencies: readonly ComparedAgency[]): CompareRow {
  const figures = agencies.map((agency) => agency.figures?.[cell]);
  const summary = summarise(figures.map((figure) => figure?.value ?? null));
  return { cell, label: comparedLabel(cell), figures, summary };
}

/** 行政许可·处理决定数量; of table three the row alone. */
export function comparedLabel(cell: ComparedCellName): string {
  const { row, column } = cellLabel(cell);
  if (cell.startsWith("t3.")) return row;
  const unit = cell === "t2.fees.amountWan" ? "（万元）" : "";
  return `${row}·${column}${unit}`;
}
