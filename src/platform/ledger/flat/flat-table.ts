import { type RawBuilder, sql } from "kysely";
import type { RowValues } from "../column.ts";

/**
 * A kind whose records are the rows of one table. Beside its columns the table has `id`, `agency_id`, `key` (unique in the
 * agency), `is_of_office`, `voided_at` and `voided_because`.
 */
export interface FlatTable {
  readonly table: string;
  /** Each column of the kind. */
  readonly columns: readonly FlatColumn[];
  /** The database's column by which records belong to a year, and stand in order. */
  readonly on: string;
}

export interface FlatColumn {
  /** The kind's column. */
  readonly code: string;
  /** The database's. */
  readonly column: string;
  readonly type: "text" | "date" | "month" | "bigint" | "numeric" | "boolean";
  /** The words of a column with fixed ones, by the codes that the database holds. */
  readonly words?: Readonly<Record<string, string>>;
}

const databaseTypes = { month: "date" } as const;

/** The column's type in the database. */
export function typeOf({ type }: FlatColumn): string {
  return type === "month" ? databaseTypes.month : type;
}

/** What of a column is read, as canonical text under its code. */
export function canonical({ code, column, type }: FlatColumn): RawBuilder<unknown> {
  const stored = sql.ref(column);
  return sql`${textOf(stored, type)} as ${sql.ref(code)}`;
}

function textOf(stored: RawBuilder<unknown>, type: FlatColumn["type"]): RawBuilder<unknown> {
  switch (type) {
    case "date":
      return sql`to_char(${stored}, 'YYYY-MM-DD')`;
    case "month":
      return sql`to_char(${stored}, 'YYYY-MM')`;
    case "numeric":
      return sql`trim_scale(${stored})::text`;
    case "boolean":
      return sql`case when ${stored} then '是' when not ${stored} then '否' end`;
    case "text":
    case "bigint":
      return sql`${stored}::text`;
  }
}

/** What was read, in the words of the kind. */
export function valuesRead({ columns }: FlatTable, row: RowValues): RowValues {
  return Object.fromEntries(
    columns.map(({ code, words = {} }) => {
      const value = row[code] ?? null;
      return [code, value !== null && Object.hasOwn(words, value) ? words[value] : value];
    }),
  ) as RowValues;
}

/** Values of the kind as the database's columns take them, by column. */
export function valuesToStore({ columns }: FlatTable, values: RowValues): RowValues {
  return Object.fromEntries(
    columns.map((column) => [column.column, storedText(column, values[column.code] ?? null)]),
  );
}

function storedText({ type, words }: FlatColumn, value: string | null): string | null {
  if (value === null) return null;
  if (words) return Object.keys(words).find((code) => words[code] === value) ?? value;
  if (type === "month") return `${value}-01`;
  return type === "boolean" ? String(value === "是") : value;
}
