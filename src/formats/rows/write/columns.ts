/** How a column of a sheet is written. */
export interface WrittenColumn {
  readonly header: string;
  /** `general`: text and numbers side by side, each as it is. */
  readonly type: "text" | "day" | "month" | "integer" | "number" | "money" | "general";
  /** In characters. */
  readonly width: number;
  /** Shown at the header. */
  readonly note?: string;
  /** Words to choose from; `isStrict`: no other is taken. */
  readonly choices?: { readonly words: readonly string[]; readonly isStrict: boolean };
}

/** A row: its cells in the order of the columns; days as `2024-03-07`, months as `2024-03`, numbers as decimals; null: blank. */
export type WrittenRow = readonly (string | null)[];

/** Rows, some at a time. */
export type WrittenRows = AsyncIterable<readonly WrittenRow[]> | Iterable<readonly WrittenRow[]>;
