import type { Slot } from "./runs.ts";
import type { FigureToken } from "./stream.ts";

/** What is known of a table's rows as a whole. */
export interface TableShape {
  /** For each grid the first column that holds values. */
  readonly startColumns: ReadonlyMap<number, number>;
  /** The page keeps empty cells, so those at a row's end count too. */
  readonly keepsEmpty: boolean;
}

/** A row's slots laid on its columns, or why they cannot be. */
export type Resolved =
  | { readonly kind: "slots"; readonly slots: readonly Slot[] }
  | { readonly kind: "blank" }
  | { readonly kind: "fewer" | "more"; readonly found: number }
  | { readonly kind: "differing"; readonly values: readonly number[] }
  | { readonly kind: "glued"; readonly digits: string };

/**
 * Lays the slots of a row on its `columns`: by order where there are exactly as many values, by place
 * where a grid or kept empty cells show it, and not at all otherwise.
 */
export function resolveSlots(all: readonly Slot[], columns: number, shape: TableShape): Resolved {
  const values = all.filter(({ kind }) => kind !== "gap");
  if (values.length === 0) return { kind: "blank" };
  const single = values.length === 1 ? values[0] : undefined;
  if (single?.kind === "figure" && single.figure.kind === "glued") {
    return resolveGlued(single, single.figure.digits, columns);
  }
  if (values.length === columns) return { kind: "slots", slots: values };
  if (columns === 1) return resolveOneColumn(values);
  const slots = isGrid(all) ? onGrid(all, columns, shape) : betweenBars(all, columns, shape);
  if (slots) return { kind: "slots", slots };
  return { kind: values.length < columns ? "fewer" : "more", found: values.length };
}

/** Glued digits are one value a column only where all are 0: 207 may be 2, 0, 7 or 20, 7. */
function resolveGlued(token: FigureToken, digits: string, columns: number): Resolved {
  if (digits.length !== columns || !/^0+$/.test(digits)) return { kind: "glued", digits };
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

function isGrid(slots: readonly Slot[]): boolean {
  return slots.every(({ grid }) => grid !== undefined);
}

function onGrid(
  all: readonly Slot[],
  columns: number,
  { startColumns }: TableShape,
): readonly Slot[] | undefined {
  if (all.length === columns) return all;
  const startColumn = startColumns.get(all[0]?.grid?.table ?? -1);
  if (startColumn === undefined) return;
  const end = startColumn + columns;
  const within = all.filter(({ grid }) => grid && grid.column >= startColumn);
  const isOutside = all.some(
    ({ kind, grid }) =>
      grid && (grid.column >= end || (kind !== "gap" && grid.column < startColumn)),
  );
  return !isOutside && within.length === columns ? within : undefined;
}

function betweenBars(
  all: readonly Slot[],
  columns: number,
  { keepsEmpty }: TableShape,
): readonly Slot[] | undefined {
  const interior = all.findLastIndex(({ kind }) => kind !== "gap") + 1;
  if (interior === columns) return all.slice(0, columns);
  return keepsEmpty && interior < columns && all.length >= columns
    ? all.slice(0, columns)
    : undefined;
}
