import type { CellName, FormEdition, TableId } from "#report/form/cell-names.ts";
import type { Place } from "./places.ts";

/**
 * Which form a report's tables follow. `hybrid`: table 2 has trial columns for 规章 and 规范性文件 only. `hybrid-results`:
 * table 2 is of 2021, table 3 has the trial form's one row 其他处理.
 */
export type PrintedEdition = FormEdition | "hybrid" | "hybrid-results";

/** As often as a generated report has one of them. */
export const printedEditions: readonly PrintedEdition[] = [
  "2021",
  "2021",
  "2021",
  "2021",
  "2021",
  "2021",
  "2019-trial",
  "2019-trial",
  "hybrid",
  "hybrid-results",
];

/** What a cell of the tables says: its text as printed (`""` is an empty cell) and its number. */
export interface Figure {
  readonly text: string;
  readonly value: number | null;
}

/** One report before it is laid out: what its agency wants to say. */
export interface ReportModel {
  readonly edition: PrintedEdition;
  readonly year: number;
  readonly place: Place;
  readonly figures: ReadonlyMap<CellName, Figure>;
  /** 采购总金额 stands in 万元 and its header says so. */
  readonly procurementInWan: boolean;
}

/** A row of the form: its table, its name, its cells in printed order. */
export interface FormRow {
  readonly table: TableId;
  readonly row: string;
  readonly cells: readonly CellName[];
}
