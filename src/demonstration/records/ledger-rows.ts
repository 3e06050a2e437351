import { csvRecord, type Field } from "#platform/export/csv-record.ts";

/** Rows of a ledger as an office keeps them: by header. */
export interface LedgerRows {
  /** As `tongming ledger import` names it. */
  readonly kind: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Field[])[];
}

/** The sheet as CSV. */
export function ledgerCsv({ headers, rows }: LedgerRows): string {
  return [headers, ...rows].map(csvRecord).join("");
}

/** `2024-03-07`; a day beyond the month's end is its last. */
export function dayOf(year: number, month: number, day: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${year}-${two(month)}-${two(Math.min(day, last))}`;
}

/** So many parts of a whole number, as even as can be, the larger ones first. */
export function spread(whole: number, parts: number): readonly number[] {
  const each = Math.floor(whole / parts);
  return Array.from({ length: parts }, (_, at) => each + (at < whole % parts ? 1 : 0));
}
