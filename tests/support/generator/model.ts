import type { CellName, FormEdition, TableId } from "#report/form/cell-names.ts";
import type { Place } from "./places.ts";

/** Which table headers a report carries; hybrid: table 2 has trial columns for 规章 and 规范性文件 only. */
export type PrintedEdition = FormEdition | "hybrid";

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
