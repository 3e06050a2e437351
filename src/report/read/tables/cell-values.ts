import { type SourceDocument, spanOf } from "#formats/document.ts";
import { unreadObject } from "#kernel/unread-marks.ts";
import type { CellNote, Place, ReportCell } from "../../annual-report.ts";
import type { PlacedRow } from "../rows/placed-row.ts";
import type { Slot } from "../runs/runs.ts";
import { movePoint, type Unit } from "../stream/figures.ts";
import type { FigureToken, GridPlace } from "../stream/stream.ts";

/** What a column counts: things, or money in the unit its cell's name says. */
export interface ColumnMeaning {
  readonly unit: "count" | "wanYuan" | "yuan";
  /** The unit that the column's header prints, where it prints one. */
  readonly headerUnit: Unit;
}

export const counted: ColumnMeaning = { unit: "count", headerUnit: "none" };

/** The cells of one row, column by column. */
export function cellsOfRow(
  document: SourceDocument,
  placed: PlacedRow,
  columns: readonly ColumnMeaning[],
): ReportCell[] {
  switch (placed.kind) {
    case "slots":
      return columns.map((meaning, index) => cellOf(document, placed.slots[index], meaning));
    case "blank":
    case "missing":
      return columns.map(() => ({ value: null, state: placed.kind }));
    case "lost":
    case "ambiguous": {
      const { note, candidates, seen } = placed;
      const cell = uncertain(placed.kind, note, candidates);
      const place = seen && placeOfSlots(document, seen);
      return columns.map(() => (place ? { ...cell, place } : cell));
    }
  }
}

function uncertain(
  state: "lost" | "ambiguous",
  note: CellNote,
  candidates?: readonly number[],
): ReportCell {
  const few = candidates && candidates.length > 0 && candidates.length < 6 ? { candidates } : {};
  return { value: null, state, note, ...few };
}

function cellOf(
  document: SourceDocument,
  slot: Slot | undefined,
  meaning: ColumnMeaning,
): ReportCell {
  if (!slot) return { value: null, state: "missing" };
  if (slot.kind === "gap") {
    const { grid } = slot;
    return { value: null, state: "blank", ...(grid && { place: gridPlace(grid) }) };
  }
  if (slot.kind === "odd") {
    if (slot.text.includes(unreadObject)) return uncertain("ambiguous", { kind: "unread-object" });
    const kind = slot.isMerged ? "merged-value" : "not-a-number";
    return uncertain("ambiguous", { kind, text: slot.text.slice(0, 40) });
  }
  const place = placeOf(document, slot);
  const cell = cellOfFigure(slot, meaning, place.end === document.source.length);
  if (place.start === undefined && place.page === undefined && place.table === undefined)
    return cell;
  if (cell.state === "read") return { value: cell.value, state: "read", place };
  return { ...cell, place };
}

function cellOfFigure(token: FigureToken, meaning: ColumnMeaning, isCutOff: boolean): ReportCell {
  const { figure } = token;
  switch (figure.kind) {
    case "mark":
      return { value: null, state: "blank" };
    case "number": {
      // The last characters of a document may be the beginning of a longer number.
      if (isCutOff) return uncertain("ambiguous", { kind: "cut-off" });
      if (isUnitUnclear(figure.value, figure.unit, meaning)) {
        const candidates = [figure.value, movePoint(figure.value, 4)];
        return uncertain("ambiguous", { kind: "header-unclear" }, candidates);
      }
      const value = inUnit(figure.value, figure.unit, meaning);
      return value === undefined
        ? uncertain("ambiguous", { kind: "not-a-number", text: textOf(token) })
        : { value, state: "read" };
    }
    case "glued":
      return uncertain("ambiguous", { kind: "glued-digits", digits: figure.digits.slice(0, 40) });
    case "approximate":
      return uncertain("ambiguous", { kind: "approximate", text: textOf(token) });
    case "odd": {
      const text = textOf(token);
      const isObject = text.includes(unreadObject);
      return uncertain(
        "ambiguous",
        isObject ? { kind: "unread-object" } : { kind: "not-a-number", text },
      );
    }
  }
}

function textOf({ placed, from, to }: FigureToken): string {
  return placed.text.slice(from, Math.min(to, from + 40));
}

/** Below this an amount of 政府集中采购 without a printed unit may as well be in 万元. */
const smallAmountYuan = 10_000;

function isUnitUnclear(value: number, printed: Unit, { unit, headerUnit }: ColumnMeaning): boolean {
  return (
    unit === "yuan" &&
    printed === "none" &&
    headerUnit === "none" &&
    value > 0 &&
    value < smallAmountYuan
  );
}

/** The value in the unit the cell's name says; `undefined` where an amount of money stands for a count. */
function inUnit(
  value: number,
  printed: Unit,
  { unit, headerUnit }: ColumnMeaning,
): number | undefined {
  if (unit === "count") return countOf(value, printed);
  const shown = printed === "none" ? headerUnit : printed;
  if (shown === "unclear") return;
  if (unit === "wanYuan") return shown === "yuan" ? movePoint(value, -4) : value;
  return shown === "wanYuan" || shown === "wan" ? movePoint(value, 4) : value;
}

function countOf(value: number, printed: Unit): number | undefined {
  if (printed === "wan") return movePoint(value, 4);
  return printed === "none" ? value : undefined;
}

function placeOf({ source }: SourceDocument, { placed, from, to, grid }: FigureToken): Place {
  const { page } = placed;
  const span = spanOf(source, placed, from, to);
  const printed = grid ? gridPlace(grid) : page === undefined ? undefined : { page };
  return span && !printed ? span : { ...span, ...printed };
}

/** From the row's first figure to its last: where to look for a value that no column is certain for. */
function placeOfSlots(document: SourceDocument, slots: readonly Slot[]): Place | undefined {
  const figures = slots.filter((slot) => slot.kind === "figure");
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last) return;
  const [from, to] = [placeOf(document, first), placeOf(document, last)];
  if (from.start === undefined || to.end === undefined) return from;
  return { ...from, end: to.end };
}

function gridPlace({ page, table, row, column }: GridPlace): Place {
  const place = { table, row: row + 1, column: column + 1 };
  return page === undefined ? place : { page, ...place };
}
