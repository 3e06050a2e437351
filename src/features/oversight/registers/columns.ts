import type { Column } from "#platform/ledger/column.ts";

/** A text that is typed; `most`: signs. */
export function textColumn(
  code: string,
  header: string,
  { most = 200, ...more }: Partial<Column> & { readonly most?: number } = {},
): Column {
  return { code, header, type: "text", maxLength: most, ...more };
}

export function dayColumn(code: string, header: string, more: Partial<Column> = {}): Column {
  return { code, header, type: "date", ...more };
}

/** One of some words. */
export function wordColumn(
  code: string,
  header: string,
  words: readonly string[],
  more: Partial<Column> = {},
): Column {
  return { code, header, type: "option", options: words.map((name) => ({ name })), ...more };
}
