import type { NumberItem } from "../tokens.ts";

/** A total and its parts, as numbers of the prose. */
export interface PartsFound {
  readonly total: NumberItem;
  readonly parts: readonly NumberItem[];
  readonly isComplete: boolean;
}

/** The sum of figures as written, to six decimals. */
export function sumOf(numbers: readonly NumberItem[]): number {
  return Math.round(numbers.reduce((total, { value }) => total + value, 0) * 1e6) / 1e6;
}

/**
 * The first parts of a list that make the total exactly, where another division follows them: `isDivision` tells
 * whether the parts from an index on are one.
 */
export function choosePrefix(
  parts: readonly NumberItem[],
  total: number,
  isDivision: (from: number) => boolean,
): readonly NumberItem[] | undefined {
  let sum = 0;
  for (let count = 1; count <= parts.length; count += 1) {
    sum += parts[count - 1]?.value ?? 0;
    if (sum !== total) continue;
    const rest = parts.slice(count);
    const isRest = rest.length === 0 || sumOf(rest) === total || isDivision(count);
    return isRest ? parts.slice(0, count) : undefined;
  }
  return undefined;
}

interface Nested {
  readonly outer: { readonly total: NumberItem; readonly parts: readonly NumberItem[] };
  /** The last part of the outer list, which 其中 divides. */
  readonly last: NumberItem;
  /** What stands behind the second 其中; its end may belong to the outer list again. */
  readonly inner: readonly NumberItem[];
}

/**
 * 12 件，其中 A 5 件，B 4 件，其中 x 3 件，y 1 件，C 3 件: where the inner list ends is known only if its first parts make
 * its total, or if all of them stay below it and the outer list is then whole.
 */
export function splitNested({ outer, last, inner }: Nested): readonly PartsFound[] {
  for (let count = 1; count <= inner.length; count += 1) {
    const own = inner.slice(0, count);
    const parts = [...outer.parts, ...inner.slice(count)];
    const isWhole = sumOf(parts) === outer.total.value;
    if (sumOf(own) === last.value || (isWhole && sumOf(own) < last.value)) {
      return [
        { total: outer.total, parts, isComplete: false },
        { total: last, parts: own, isComplete: false },
      ];
    }
  }
  return [];
}
