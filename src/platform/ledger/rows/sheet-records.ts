import type { ObjectRow, RowCell, RowsSheet, SheetRow } from "#formats/rows/row.ts";
import { plainText } from "../cells/parse-cell.ts";
import type { Column } from "../column.ts";
import { findHeader, headerReach } from "./find-header.ts";
import { type Header, type HeaderContext, matchHeader } from "./match-header.ts";
import type { CellsOfRow } from "./read-row.ts";
import { type SkipReason, skipReason } from "./skip-row.ts";

/** What a sheet gives, in order. */
export type SheetEvent =
  | { readonly kind: "header"; readonly header: Header }
  | { readonly kind: "incomplete"; readonly row: number; readonly header: Header }
  | { readonly kind: "no-header" }
  | {
      readonly kind: "record";
      readonly row: number;
      readonly cells: CellsOfRow;
      readonly owner: string | undefined;
      readonly isHidden: boolean;
    }
  | { readonly kind: "skipped"; readonly row: number; readonly because: SkipReason };

/** The records of a sheet: what stands below its header. Empty rows behind the last record are none of the sheet. */
export async function* sheetEvents(
  sheet: RowsSheet,
  context: HeaderContext,
): AsyncGenerator<readonly SheetEvent[]> {
  const reading = new SheetReading(context);
  for await (const rows of sheet.rows()) {
    const events = reading.take(rows);
    if (events.length > 0) yield events;
    if (reading.hasGivenUp) return;
  }
  const rest = reading.end();
  if (rest.length > 0) yield rest;
}

class SheetReading {
  readonly #context: HeaderContext;
  #header: Header | undefined;
  /** Rows in which no header is found yet. */
  #above: SheetRow[] = [];
  #empty: SheetEvent[] = [];
  #byNames = new Map<string, Header>();
  #hasObjects = false;
  hasGivenUp = false;

  constructor(context: HeaderContext) {
    this.#context = context;
  }

  take(rows: readonly (SheetRow | ObjectRow)[]): SheetEvent[] {
    return rows.flatMap((row) => (row.kind === "cells" ? this.#row(row) : this.#object(row)));
  }

  end(): SheetEvent[] {
    if (this.#header || this.#hasObjects || this.hasGivenUp) return [];
    return this.#begin();
  }

  #row(row: SheetRow): readonly SheetEvent[] {
    if (this.#header) return this.#below(row, this.#header);
    if (this.hasGivenUp) return [];
    this.#above.push(row);
    // One row more than is looked at, as the row below a header may say more.
    return this.#above.length > headerReach ? this.#begin() : [];
  }

  #begin(): SheetEvent[] {
    const rows = this.#above;
    this.#above = [];
    const found = findHeader(
      rows.map(({ cells }) => cells.map(plainText)),
      this.#context,
    );
    if (found.kind === "found") {
      const { header } = found;
      this.#header = header;
      const below = rows.slice(found.at + 1).flatMap((row) => this.#below(row, header));
      return [{ kind: "header", header }, ...below];
    }
    this.hasGivenUp = true;
    if (found.kind === "none") return [{ kind: "no-header" }];
    return [{ kind: "incomplete", row: rows[found.at]?.row ?? 1, header: found.header }];
  }

  #below({ row, cells, isHidden }: SheetRow, header: Header): readonly SheetEvent[] {
    const texts = Array.from(cells, (cell) => plainText(cell ?? ""));
    const because = skipReason(texts, header);
    if (because === "empty") {
      this.#empty.push({ kind: "skipped", row, because });
      return [];
    }
    const before = this.#empty.splice(0);
    if (because) return [...before, { kind: "skipped", row, because }];
    const found = new Map<Column, RowCell>();
    for (const [at, column] of header.columns) found.set(column, cells[at] ?? "");
    const owner = header.ownerAt === undefined ? undefined : texts[header.ownerAt];
    return [...before, { kind: "record", row, cells: found, owner, isHidden }];
  }

  /** An object names its own columns; one that lacks a required one has it blank. */
  #object(row: ObjectRow): readonly SheetEvent[] {
    if (this.hasGivenUp) return [];
    const header = this.#headerOf([...row.fields.keys()]);
    if (this.#hasObjects) return [this.#objectRecord(row, header)];
    this.#hasObjects = true;
    if (header.columns.size > 0 && header.repeated.length === 0) {
      return [{ kind: "header", header }, this.#objectRecord(row, header)];
    }
    this.hasGivenUp = true;
    if (header.columns.size === 0) return [{ kind: "no-header" }];
    return [{ kind: "incomplete", row: row.row, header }];
  }

  #objectRecord({ row, fields }: ObjectRow, header: Header): SheetEvent {
    const cells = [...fields.values()];
    if (cells.every((cell) => plainText(cell) === "")) {
      return { kind: "skipped", row, because: "empty" };
    }
    const found = new Map<Column, RowCell>();
    for (const [at, column] of header.columns) found.set(column, cells[at] ?? "");
    for (const column of this.#context.columns) {
      if (header.missing.includes(column.header)) found.set(column, "");
    }
    const owner = header.ownerAt === undefined ? undefined : plainText(cells[header.ownerAt] ?? "");
    return { kind: "record", row, cells: found, owner, isHidden: false };
  }

  #headerOf(names: readonly string[]): Header {
    const joined = names.join("\u001f");
    const known = this.#byNames.get(joined);
    if (known) return known;
    const header = matchHeader(names, this.#context);
    if (this.#byNames.size < 1_000) this.#byNames.set(joined, header);
    return header;
  }
}
