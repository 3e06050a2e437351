import type { LedgerKind } from "#platform/ledger/kind.ts";

/** A kind of one table in the office, with a row of its sheet: the mark of its agency stands in it. */
export interface Sheet {
  readonly path: string;
  readonly table: string;
  readonly kind: LedgerKind;
  readonly header: string;
  readonly row: (mark: string, next: number) => string;
  /** What the form sends for a new one. */
  readonly values: (mark: string, next: number) => Readonly<Record<string, string>>;
  readonly change: Readonly<Record<string, string>>;
}
