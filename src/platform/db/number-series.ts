import { sql } from "kysely";
import type { Transaction } from "./queryable.ts";

/** A series of numbers of an agency, counted afresh each year. */
export interface NumberSeries {
  readonly agencyId: number;
  /** The room's name and its own: `items.indexNumber`. */
  readonly series: string;
  readonly year: number;
}

/**
 * Takes the next numbers of a series: each once for ever, in the transaction of what they are given to; another transaction
 * waits for them. Gives the first of them.
 */
export async function takeNumbers(
  trx: Transaction,
  { agencyId, series, year }: NumberSeries,
  count: number,
): Promise<number> {
  const { rows } = await sql<{ readonly last: number }>`
    insert into number_series as series (agency_id, series, year, last)
    values (${agencyId}, ${series}, ${year}, ${count})
    on conflict (agency_id, series, year) do update set last = series.last + excluded.last
    returning last`.execute(trx);
  const [row] = rows;
  if (!row) throw new Error("a series gave no number");
  return row.last - count + 1;
}

/** Goes on above a number that came from elsewhere: the series never gives it, nor one below. */
export async function continueAbove(
  trx: Transaction,
  { agencyId, series, year }: NumberSeries,
  taken: number,
): Promise<void> {
  await sql`
    insert into number_series as series (agency_id, series, year, last)
    values (${agencyId}, ${series}, ${year}, ${taken})
    on conflict (agency_id, series, year) do update set last = excluded.last
      where series.last < excluded.last`.execute(trx);
}
