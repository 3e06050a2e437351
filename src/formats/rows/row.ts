import type { LocalDate } from "#kernel/local-date.ts";

/** A day that the file itself holds as a day, and how the cell shows it: with a time behind it, or without its day. */
export interface DayCell {
  readonly on: LocalDate;
  readonly shown: string;
}

/** What stands in a cell: text (numbers as their decimals), or a day; `""`: nothing. */
export type RowCell = string | DayCell;

/** A row of a sheet. */
export interface SheetRow {
  readonly kind: "cells";
  /** In the sheet, or of the records of a CSV file, from 1. */
  readonly row: number;
  readonly cells: readonly RowCell[];
  readonly isHidden: boolean;
}

/** An object of a JSON or NDJSON file: fields by name. */
export interface ObjectRow {
  readonly kind: "fields";
  /** Its place from 1. */
  readonly row: number;
  readonly fields: ReadonlyMap<string, RowCell>;
}

/** A sheet of a workbook; any other file is one sheet without a name. */
export interface RowsSheet {
  readonly name: string | null;
  /** Named and not read. */
  readonly isHidden: boolean;
  /** Its rows, some at a time, in order. Throws `RowsUnreadable` where they end before their time. */
  readonly rows: () => AsyncIterable<readonly (SheetRow | ObjectRow)[]>;
}

export interface RowsFile {
  readonly sheets: readonly RowsSheet[];
  readonly format: RowsFormat;
  readonly close: () => Promise<void>;
}

export type RowsFormat = "xlsx" | "old" | "csv" | "json" | "ndjson";

/** Why the rows of a file cannot be read. */
export type RowsRefusal =
  | { readonly kind: "too-large"; readonly megabytes: number }
  | { readonly kind: "too-many-rows"; readonly rows: number }
  /** It unpacks to more than any sheet needs. */
  | { readonly kind: "too-much-inside" }
  | { readonly kind: "empty" }
  | { readonly kind: "encrypted" }
  | { readonly kind: "damaged" }
  /** No sheet and no text. */
  | { readonly kind: "unknown-format" }
  /** A quotation mark that does not close; `row` is the record. */
  | { readonly kind: "bad-csv"; readonly row: number }
  | { readonly kind: "bad-json"; readonly row: number }
  /** A process that reads files of old programs was stopped. */
  | { readonly kind: "stopped"; readonly because: string };

/** Thrown by what reads in a stream; `openRows` and its readers' callers turn it into a refusal. */
export class RowsUnreadable extends Error {
  readonly refusal: RowsRefusal;

  constructor(refusal: RowsRefusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

/** The text of a cell as it is shown. */
export function cellText(cell: RowCell): string {
  return typeof cell === "string" ? cell : cell.shown;
}
