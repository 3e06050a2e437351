import type { Slot } from "../runs/runs.ts";
import type { FigureToken } from "../stream/stream.ts";
import { isAlone, isBesideOthers, isBesideSign } from "./lone-figures.ts";

/** What is known of a table's rows as a whole. */
export interface TableShape {
  /** For each grid the first column that holds values. */
  readonly startColumns: ReadonlyMap<number, number>;
  /** Where values stand in the rows that end together (`edgeOf`), where one without empty cells shows it. */
  readonly columnsByEdge: ReadonlyMap<string, readonly number[]>;
  /** The same for rows that begin together too (`layoutOf`). */
  readonly columnsByLayout: ReadonlyMap<string, readonly number[]>;
  /** Where they stand by the headers, a column each. */
  readonly headedByEdge: ReadonlyMap<string, readonly number[]>;
  /** For each grid the columns in which labels begin. */
  readonly labelColumns: ReadonlyMap<number, ReadonlySet<number>>;
  /** The page keeps empty cells, so those at a row's end count too. */
  readonly keepsEmpty: boolean;
  /** Lines of rows that keep them, where not all of the page does. */
  readonly keptLines: ReadonlySet<number>;
}

/** A row's slots laid on its columns, or why they cannot be. */
export type Resolved =
  | { readonly kind: "slots"; readonly slots: readonly Slot[] }
  | { readonly kind: "blank" }
  | { readonly kind: "fewer" | "more"; readonly found: number }
  | { readonly kind: "differing"; readonly values: readonly number[] }
  | { readonly kind: "glued"; readonly digits: string }
  | { readonly kind: "split" | "strayed" };

/**
 * Lays the slots of a row on its `columns`: by order where there are exactly as many values, by place
 * where a grid or kept empty cells show it, and not at all otherwise.
 */
export function resolveSlots(all: readonly Slot[], columns: number, shape: TableShape): Resolved {
  const values = all.filter(({ kind }) => kind !== "gap");
  if (values.length === 0) return { kind: "blank" };
  const glued = values.find(isGlued);
  if (glued) return resolveGlued(glued, values, columns);
  if (hasSplitFigure(values)) return { kind: "split" };
  if (hasStray(values)) return { kind: "strayed" };
  const isFull = values.length === columns && !hasGapInside(all);
  if (isFull && !isBesideHeaders(all, values, shape)) return { kind: "slots", slots: values };
  if (columns === 1) return resolveOneColumn(values);
  const slots = isGrid(all) ? onGrid(all, columns, shape) : betweenBars(all, columns, shape);
  if (slots) return { kind: "slots", slots };
  return { kind: values.length < columns ? "fewer" : "more", found: values.length };
}

type GluedToken = FigureToken & { readonly figure: { readonly kind: "glued" } };

function isGlued(slot: Slot): slot is GluedToken {
  return slot.kind === "figure" && slot.figure.kind === "glued";
}

/** Glued digits are one value a column only where all are 0: 207 may be 2, 0, 7 or 20, 7. */
function resolveGlued(token: GluedToken, values: readonly Slot[], columns: number): Resolved {
  const { digits } = token.figure;
  const isWhole = values.length === 1 && digits.length === columns && /^0+$/.test(digits);
  if (!isWhole) return { kind: "glued", digits };
  const figure = { kind: "number", value: 0, unit: "none" } as const;
  const slots = Array.from(digits, (_, at) => {
    return { ...token, figure, from: token.from + at, to: token.from + at + 1 };
  });
  return { kind: "slots", slots };
}

/** Several values under one column: certain only when all are equal. */
function resolveOneColumn(values: readonly Slot[]): Resolved {
  const numbers = values.map((slot) =>
    slot.kind === "figure" && slot.figure.kind === "number" ? slot.figure.value : Number.NaN,
  );
  if (numbers.every((value) => value === numbers[0])) {
    return { kind: "slots", slots: values.slice(0, 1) };
  }
  return {
    kind: "differing",
    values: [...new Set(numbers.filter((value) => !Number.isNaN(value)))],
  };
}

/**
 * Where values have a line each, two on one line may be one that a blank divides: 1 113. A sign with nothing but blanks
 * between it and a figure may stand in that figure's cell: ? 11.
 */
function hasSplitFigure(values: readonly Slot[]): boolean {
  if (values.some((slot, at) => isBesideSign(slot, values[at + 1]))) return true;
  const isInFigures = (slot: Slot) => slot.kind === "figure" && slot.isInFigures === true;
  return values.some(isInFigures) && values.some(isAlone);
}

/** Several stand on one line with their label's end, and one alone on a line of its own: the page's number, perhaps. */
function hasStray(values: readonly Slot[]): boolean {
  return values.some(isAlone) && isBesideOthers(values);
}

/** Empty cells that were kept between values: the row has more cells than values. */
function hasGapInside(all: readonly Slot[]): boolean {
  const first = all.findIndex(({ kind }) => kind !== "gap");
  const last = all.findLastIndex(({ kind }) => kind !== "gap");
  return all.some(({ kind }, at) => kind === "gap" && at >= first && at < last);
}

/** A row with more cells than columns, whose values do not stand under the headers. */
function isBesideHeaders(
  all: readonly Slot[],
  values: readonly Slot[],
  { headedByEdge }: TableShape,
): boolean {
  const headed = all.length > values.length ? headedByEdge.get(edgeOf(all) ?? "") : undefined;
  return headed !== undefined && values.some(({ grid }, at) => grid?.column !== headed[at]);
}

function isGrid(slots: readonly Slot[]): boolean {
  return slots.every(({ grid }) => grid !== undefined);
}

function onGrid(
  all: readonly Slot[],
  columns: number,
  shape: TableShape,
): readonly Slot[] | undefined {
  const alike = inColumns(all, shape.columnsByLayout.get(layoutOf(all) ?? ""), columns);
  if (alike) return alike;
  const edge = edgeOf(all) ?? "";
  const sure = shape.columnsByEdge.get(edge);
  const laid = inColumns(all, sure ?? shape.headedByEdge.get(edge), columns);
  if (!laid && all.length === columns) return sure && hasGapAtAnEnd(all) ? undefined : all;
  const within = laid ?? fromStart(all, columns, shape.startColumns);
  return within && !mayBeMoved(all, within, shape.labelColumns) ? within : undefined;
}

/** The slots from the column on in which the values of most rows begin. */
function fromStart(
  all: readonly Slot[],
  columns: number,
  startColumns: TableShape["startColumns"],
): readonly Slot[] | undefined {
  const startColumn = startColumns.get(tableOf(all));
  if (startColumn === undefined) return;
  const end = startColumn + columns;
  const within = all.filter(({ grid }) => grid && grid.column >= startColumn);
  const isOutside = all.some(
    ({ kind, grid }) =>
      grid && (grid.column >= end || (kind !== "gap" && grid.column < startColumn)),
  );
  return isOutside || within.length !== columns ? undefined : within;
}

/** An empty cell at an end may belong to the label in front, or to what stands behind. */
function hasGapAtAnEnd(all: readonly Slot[]): boolean {
  return all[0]?.kind === "gap" || all.at(-1)?.kind === "gap";
}

/** The slots that begin in these columns of the grid; only empty cells may stand around them. */
function inColumns(
  all: readonly Slot[],
  shown: readonly number[] | undefined,
  columns: number,
): readonly Slot[] | undefined {
  if (shown?.length !== columns) return;
  const within = shown.flatMap((column) => all.filter(({ grid }) => grid?.column === column));
  const isOutside = all.some((slot) => slot.kind !== "gap" && !within.includes(slot));
  return !isOutside && within.length === columns ? within : undefined;
}

/**
 * The row's last value is blank, and a cell in front that no label stands in is left over: a table cut in
 * two, its second half a column short and filled up at the end, shows the same cells.
 */
function mayBeMoved(
  all: readonly Slot[],
  within: readonly Slot[],
  labelColumns: TableShape["labelColumns"],
): boolean {
  if (within.at(-1)?.kind !== "gap") return false;
  const own = labelColumns.get(tableOf(all));
  const inFront = all.slice(
    0,
    all.findIndex((slot) => within.includes(slot)),
  );
  return inFront.some(({ grid }) => !own?.has(grid?.column ?? -1));
}

function tableOf(slots: readonly Slot[]): number {
  return slots[0]?.grid?.table ?? -1;
}

/** The grid and the column in which a row's cells end: rows that end together are laid out alike. */
export function edgeOf(slots: readonly Slot[]): string | undefined {
  const last = slots.at(-1)?.grid;
  return last && `${last.table} ${last.column}`;
}

/** The grid and the columns in which a row's cells begin and end. */
export function layoutOf(slots: readonly Slot[]): string | undefined {
  const [first, edge] = [slots[0]?.grid, edgeOf(slots)];
  return first && edge && `${edge} from ${first.column}`;
}

function betweenBars(
  all: readonly Slot[],
  columns: number,
  { keepsEmpty, keptLines }: TableShape,
): readonly Slot[] | undefined {
  const interior = all.findLastIndex(({ kind }) => kind !== "gap") + 1;
  if (interior === columns) return all.slice(0, columns);
  const isKept = keepsEmpty || keptLines.has(all[0]?.line ?? -1);
  return isKept && interior < columns && all.length >= columns ? all.slice(0, columns) : undefined;
}
