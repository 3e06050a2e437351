import { type RawBuilder, sql } from "kysely";
import type { Queryable } from "../db/queryable.ts";
import type { Figure, FigureSource } from "./figure.ts";
import { type FiguresAsked, requireInScope, sourceAsked } from "./figures-asked.ts";

/** The rows of a source that are of the agencies asked for: `… from ${rows}`. */
export async function countedRows(
  db: Queryable,
  source: FigureSource,
  asked: FiguresAsked,
): Promise<RawBuilder<unknown>> {
  requireInScope(asked);
  const rows = source.rows(await sourceAsked(db, source, asked));
  return sql`(select * from (${rows}) as every_agency
    where agency_id = any (${[...asked.agencies]}::integer[])) as counted`;
}

/** The condition that a row counts for a figure. */
export function countsFor({ only = {} }: Figure): RawBuilder<boolean> {
  const conditions = Object.entries(only).map(
    ([code, values]) => sql`${sql.ref(code)} = any (${[...values]}::text[])`,
  );
  return conditions.length === 0 ? sql`true` : sql`${sql.join(conditions, sql` and `)}`;
}
