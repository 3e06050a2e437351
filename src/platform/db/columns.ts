import type { ColumnType, JSONColumnType } from "kysely";

/** `timestamptz`, read as text: `2026-11-22T08:00:00.000Z`. */
export type Instant = ColumnType<string, string, string>;
export type GeneratedInstant = ColumnType<string, string | undefined, string>;

/** What is not known yet, or not any more. */
export type Later<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** JSON columns are parsed with zod by the queries that read them. */
export type Json = JSONColumnType<object>;
