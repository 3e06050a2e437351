import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "../db/queryable.ts";
import { countedRows, countsFor, countsForPart, type PartAsked } from "./counted-rows.ts";
import type { Figure } from "./figure.ts";
import type { FiguresAsked } from "./figures-asked.ts";

/** A record that a figure counts, and how much of the figure is its. */
export interface FigureRecord {
  readonly id: number;
  readonly title: string;
  readonly on: LocalDate;
  readonly path: string;
  readonly share: number;
}

/** Which of the records: those behind one of them, in the order of days. */
export interface RecordsSlice {
  readonly after?: { readonly on: LocalDate; readonly id: number };
  readonly limit?: number;
  /** Those of one entry of its breakdown alone. */
  readonly part?: PartAsked;
}

/**
 * The records behind a figure, by their days: exactly those whose shares are its value, each once, though it may have several
 * rows (条次: one a channel); all of them unless a limit is set.
 */
export async function readRecords(
  db: Queryable,
  figure: Figure,
  asked: FiguresAsked,
  { after, limit, part }: RecordsSlice = {},
): Promise<readonly FigureRecord[]> {
  const behind = after ? sql`and ("on", id) > (${after.on}::date, ${after.id})` : sql``;
  const { rows } = await sql<FigureRecord & { readonly share: string }>`
    select id, min(title) as title, "on", path, sum(share)::text as share
    from ${await countedRows(db, figure.source, asked)}
    where ${countsFor(figure)} and ${part ? countsForPart(part) : sql`true`} ${behind} group by "on", id, path order by "on", id
    ${limit === undefined ? sql`` : sql`limit ${limit}`}`.execute(db);
  return rows.map((row) => ({ ...row, share: Number(row.share) }));
}
