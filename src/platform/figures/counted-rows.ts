import { type RawBuilder, sql } from "kysely";
import type { Queryable } from "../db/queryable.ts";
import type { Dimension, Figure, FigureSource } from "./figure.ts";
import { type FiguresAsked, requireInScope } from "./figures-asked.ts";
import { sourceAsked } from "./source-asked.ts";

/** The rows of a source that are of the agencies asked for: `… from ${rows}`. */
export async function countedRows(
  db: Queryable,
  source: FigureSource,
  asked: FiguresAsked,
): Promise<RawBuilder<unknown>> {
  requireInScope(asked);
  const rows = await source.rows(await sourceAsked(db, source, asked), { db, asked });
  return sql`(select * from (${rows}) as every_agency
    where agency_id = any (${[...asked.agencies]}::integer[])) as counted`;
}

/** One entry of a figure's breakdown, by its word. */
export interface PartAsked {
  readonly dimension: Dimension;
  readonly name: string;
}

/** The word of rows that have no value of a dimension. */
export const unregistered = "未登记";

/** The condition that a row counts for an entry: the one that `readBreakdown` names so. */
export function countsForPart({ dimension, name }: PartAsked): RawBuilder<boolean> {
  const { code, isList, words = {} } = dimension;
  const column = sql.ref(code);
  if (name === unregistered) {
    return isList ? sql`cardinality(${column}) = 0` : sql`${column} is null`;
  }
  const value = Object.keys(words).find((one) => words[one] === name) ?? name;
  return isList ? sql`${value} = any (${column})` : sql`${column} = ${value}`;
}

/** The condition that a row counts for a figure. */
export function countsFor({ only = {} }: Figure): RawBuilder<boolean> {
  const conditions = Object.entries(only).map(
    ([code, values]) => sql`${sql.ref(code)} = any (${[...values]}::text[])`,
  );
  return conditions.length === 0 ? sql`true` : sql`${sql.join(conditions, sql` and `)}`;
}
