import { type Header, type HeaderContext, matchHeader } from "./match-header.ts";

/** Rows in which a header is looked for. */
export const headerReach = 60;

export type HeaderFound =
  /** `at` counts from 0 in the rows given. */
  | { readonly kind: "found"; readonly at: number; readonly header: Header }
  /** Words of this kind's header, and columns missing or named twice. */
  | { readonly kind: "incomplete"; readonly at: number; readonly header: Header }
  | { readonly kind: "none" };

/** The header among the first rows of a sheet, whatever stands above it. */
export function findHeader(
  rows: readonly (readonly string[])[],
  context: HeaderContext,
): HeaderFound {
  let incomplete: HeaderFound = { kind: "none" };
  for (const [at, words] of rows.slice(0, headerReach).entries()) {
    const header = matchHeader(words, context);
    if (isWhole(header)) return lower(rows, { at, header }, context);
    if (incomplete.kind === "none" && looksLikeHeader(header)) {
      incomplete = { kind: "incomplete", at, header };
    }
  }
  return incomplete;
}

function isWhole({ missing, repeated, columns }: Header): boolean {
  return columns.size > 0 && missing.length === 0 && repeated.length === 0;
}

/** At least two columns by name: a title or a sum holds no more than one. */
function looksLikeHeader({ columns }: Header): boolean {
  return columns.size >= 2;
}

/** Of a header of two rows, whose upper cells are merged with those below, the lower one says more. */
function lower(
  rows: readonly (readonly string[])[],
  upper: { readonly at: number; readonly header: Header },
  context: HeaderContext,
): HeaderFound {
  const words = rows[upper.at + 1];
  const below = words && matchHeader(words, context);
  const isLower = below && isWhole(below) && below.columns.size > upper.header.columns.size;
  return isLower ? { kind: "found", at: upper.at + 1, header: below } : { kind: "found", ...upper };
}
