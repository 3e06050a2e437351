import { sql } from "kysely";
import type { Queryable } from "../db/queryable.ts";
import { countedRows, countsFor, unregistered } from "./counted-rows.ts";
import { exactSum } from "./exact-sum.ts";
import type { Dimension, Figure } from "./figure.ts";
import type { FiguresAsked } from "./figures-asked.ts";
import { rateOf } from "./rate.ts";

/** A part of a figure: the word of a value of the dimension, and what counts there. */
export interface FigurePart {
  readonly name: string;
  readonly value: number;
}

/**
 * A figure by one of its dimensions: known values in the order of the dimension's words, others by their size. Of a dimension
 * with several values a row, a row counts at each, so that the parts may be more than the figure.
 */
export async function readBreakdown(
  db: Queryable,
  figure: Figure,
  dimension: Dimension,
  asked: FiguresAsked,
): Promise<readonly FigurePart[]> {
  const parts = await partsOf(db, figure, dimension, asked);
  if (!figure.rate) return parts;
  const { of, times } = figure.rate;
  const counted = new Map(
    (await partsOf(db, of, dimension, asked)).map(({ name, value }) => [name, value]),
  );
  return parts.flatMap(({ name, value }) => {
    const rate = rateOf({ of: counted.get(name) ?? 0, whole: value, times });
    return rate === undefined ? [] : [{ name, value: rate }];
  });
}

async function partsOf(
  db: Queryable,
  figure: Figure,
  dimension: Dimension,
  asked: FiguresAsked,
): Promise<readonly FigurePart[]> {
  const column = sql.ref(dimension.code);
  // A row whose list is empty counts once, at none.
  const value = dimension.isList
    ? sql`unnest(case when cardinality(${column}) > 0 then ${column} else array[null::text] end)`
    : column;
  const { rows } = await sql<{ readonly value: string | null; readonly share: string }>`
    select value, sum(share)::text as share from (
      select ${value}::text as value, share from ${await countedRows(db, figure.source, asked)}
      where ${countsFor(figure)}
    ) as parts group by value`.execute(db);
  return rows
    .map((row) => ({ code: row.value, value: exactSum([row.share]) }))
    .sort(inOrderOf(dimension))
    .map(({ code, value: counted }) => ({ name: wordOf(dimension, code), value: counted }));
}

/** Whether a dimension has a part by its own words, though nothing may have been counted there. */
export function hasPart({ words = {} }: Dimension, name: string): boolean {
  return name === unregistered || Object.values(words).includes(name);
}

function wordOf({ words = {} }: Dimension, code: string | null): string {
  if (code === null) return unregistered;
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}

interface Part {
  readonly code: string | null;
  readonly value: number;
}

/** Months and years stand by themselves in order; what nobody registered stands last. */
function inOrderOf({ words = {}, code: dimension }: Dimension) {
  const places = new Map(Object.keys(words).map((code, at) => [code, at]));
  const placeOf = ({ code }: Part) =>
    code === null ? Number.POSITIVE_INFINITY : (places.get(code) ?? places.size);
  return (one: Part, other: Part): number =>
    compare(placeOf(one), placeOf(other)) ||
    (dimension === "month" ? 0 : other.value - one.value) ||
    compare(one.code ?? "", other.code ?? "");
}

function compare<Value extends number | string>(one: Value, other: Value): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
