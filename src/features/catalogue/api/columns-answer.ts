import type { LocalDate } from "#kernel/local-date.ts";
import type { EntryLine, StatementLine } from "../data/column-details.ts";
import type { ColumnRow } from "../data/read-columns.ts";
import type { Freshness } from "../domain/freshness.ts";

/** A column and how fresh it is. */
export interface ColumnLine extends ColumnRow {
  readonly freshness: Freshness;
}

/** What `GET /api/catalogue-columns` answers. */
export interface ColumnsAnswer {
  readonly columns: readonly ColumnLine[];
  readonly today: LocalDate;
}

/** An item of a column, and the last day on which it was in time. */
export interface EntryShown extends EntryLine {
  /** `null`: nobody said when it was formed, or the year's holidays are not known. */
  readonly dueOn: LocalDate | null;
  readonly isLate: boolean | null;
}

/** What `GET /api/catalogue-columns/:id` answers. */
export interface ColumnAnswer {
  readonly column: ColumnLine;
  readonly statements: readonly StatementLine[];
  readonly entries: readonly EntryShown[];
}
