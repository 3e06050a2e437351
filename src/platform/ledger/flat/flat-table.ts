import { type RawBuilder, sql } from "kysely";
import type { FieldCipher } from "../../secrets/field-cipher.ts";
import type { Column, RowValues } from "../column.ts";

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

/** A table with what opens its personal data. */
export interface FlatStore {
  readonly table: FlatTable;
  readonly cipher: FieldCipher | undefined;
}

export interface FlatColumn {
  /** The kind's column. */
  readonly code: string;
  /** The database's. */
  readonly column: string;
  readonly type: "text" | "date" | "time" | "month" | "bigint" | "numeric" | "boolean";
  /** The words of a column with fixed ones, by the codes that the database holds. */
  readonly words?: Readonly<Record<string, string>>;
  /** Personal data: sealed under this name wherever it is stored. */
  readonly sealedAs?: string;
}

const databaseTypes: Readonly<Partial<Record<FlatColumn["type"], string>>> = {
  month: "date",
  time: "timestamp",
};

/** The column's type in the database. */
export function typeOf({ type }: FlatColumn): string {
  return databaseTypes[type] ?? type;
}

const flatTypes: Readonly<Record<Exclude<Column["type"], "options">, FlatColumn["type"]>> = {
  text: "text",
  reference: "text",
  option: "text",
  date: "date",
  time: "time",
  month: "month",
  integer: "bigint",
  number: "numeric",
  money: "numeric",
  yesno: "boolean",
};

/**
 * The table of a kind whose columns stand in it under their codes (`receivedOn`: `received_on`) and whose fixed words are stored as
 * they are; `on`: as in `FlatTable`.
 */
export function flatTableOf(
  table: string,
  { on, columns }: { readonly on: string; readonly columns: readonly Column[] },
): FlatTable {
  return {
    table,
    on,
    columns: columns.map(({ code, type, options, isPersonal }) => {
      if (type === "options") throw new Error(`${code}: several words have no column`);
      return {
        code,
        column: code.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        type: flatTypes[type],
        ...(options && { words: Object.fromEntries(options.map(({ name }) => [name, name])) }),
        ...(isPersonal && { sealedAs: `${table}.${code}` }),
      };
    }),
  };
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
    case "time":
      return sql`to_char(${stored}, 'YYYY-MM-DD HH24:MI')`;
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

/** What was read, in the words of the kind; what is sealed is opened, where there is a cipher to do it. */
export function valuesRead(
  { columns }: FlatTable,
  row: RowValues,
  cipher?: FieldCipher,
): RowValues {
  return Object.fromEntries(
    columns.map(({ code, words = {}, sealedAs }) => {
      const value = row[code] ?? null;
      if (value !== null && sealedAs !== undefined) return [code, opened(cipher, sealedAs, value)];
      return [code, value !== null && Object.hasOwn(words, value) ? words[value] : value];
    }),
  ) as RowValues;
}

function opened(cipher: FieldCipher | undefined, name: string, sealed: string): string | null {
  const text = cipher?.open(name, sealed);
  return text?.ok ? text.value : null;
}

/** Values of the kind as the database's columns take them, by column. */
export function valuesToStore(
  { columns }: FlatTable,
  values: RowValues,
  cipher?: FieldCipher,
): RowValues {
  return Object.fromEntries(
    columns.map((column) => [
      column.column,
      storedText(column, values[column.code] ?? null, cipher),
    ]),
  );
}

function storedText(
  { type, words, sealedAs }: FlatColumn,
  value: string | null,
  cipher: FieldCipher | undefined,
): string | null {
  if (value === null) return null;
  if (sealedAs !== undefined) {
    if (!cipher) throw new Error(`${sealedAs} is stored sealed, and there is no cipher`);
    return cipher.seal(sealedAs, value);
  }
  if (words) return Object.keys(words).find((code) => words[code] === value) ?? value;
  if (type === "month") return `${value}-01`;
  return type === "boolean" ? String(value === "是") : value;
}
