import type { LocalDate } from "#kernel/local-date.ts";

/** Why an import is not taken back (撤销导入). */
export type UndoRefused =
  | { readonly kind: "not-found" }
  | { readonly kind: "undone"; readonly by: string }
  /** It can be taken back on its own day alone. */
  | { readonly kind: "other-day"; readonly on: LocalDate }
  /** Nothing takes imports of this kind back. */
  | { readonly kind: "of-kind" }
  | { readonly kind: "records"; readonly count: number; readonly records: readonly KeptRecord[] }
  /** Other records point at one that it made. */
  | { readonly kind: "referenced" };

/** A record that stands against it, and why, in Chinese with the remedy. */
export interface KeptRecord {
  /** What it is known by. */
  readonly record: string;
  readonly because: string;
}
