import { CompiledQuery } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import { dimensionsOf, type FigureList } from "#platform/figures/figure-list.ts";
import type { FiguresAsked } from "#platform/figures/figures-asked.ts";
import { readBreakdown } from "#platform/figures/read-breakdown.ts";
import { day, kindOf } from "#tests/support/clock/naive-days.ts";
import { plainLagSql, plainPartsSql } from "./plain-parts-sql.ts";
import { plainItemSql, plainRequestSql, plainSql } from "./plain-sql.ts";
import { plainClockSql, plainOtherSql } from "./plain-sums-sql.ts";
import { today } from "./random-days.ts";
import type { RandomYear } from "./random-year.ts";

export interface Comparing {
  readonly given: RandomYear;
  readonly id: number;
  readonly fault: (words: string) => void;
}

const sums = [plainSql, plainRequestSql, plainItemSql, plainClockSql, plainOtherSql];

/** Each value against plain SQL over the tables; what nobody typed has none. */
export async function comparePlainSums(
  db: Queryable,
  values: ReadonlyMap<string, number>,
  { given: { year, expiryCounts, carriedIn }, id, fault }: Comparing,
): Promise<void> {
  for (const text of sums) {
    const asked = [id, year, today, expiryCounts, carriedIn];
    const { rows } = await db.executeQuery<{ readonly key: string; readonly value: string | null }>(
      CompiledQuery.raw(text, asked),
    );
    for (const { key, value } of rows) {
      const plain = value === null ? undefined : Number(value);
      if (values.get(key) !== plain) fault(`${key} is ${values.get(key)}, in plain SQL ${plain}`);
    }
  }
}

interface Part {
  readonly key: string;
  readonly dimension: string;
  readonly name: string;
  readonly value: string;
}

/** Each breakdown that plain SQL knows, entry by entry; gives how many were compared. */
export async function comparePlainParts(
  db: Queryable,
  { figures, asked }: { readonly figures: FigureList; readonly asked: FiguresAsked },
  { given: { year }, id, fault }: Comparing,
): Promise<number> {
  const { rows } = await db.executeQuery<Part>(CompiledQuery.raw(plainPartsSql, [id, year, today]));
  const plain = [...rows, ...(await plainLags(db, [id, year, today]))];
  const byOpening = Map.groupBy(plain, ({ key, dimension }) => `${key} by ${dimension}`);
  for (const [opening, parts] of byOpening) {
    const [first] = parts;
    const figure = figures.find(first?.key ?? "");
    const dimension = figure && dimensionsOf(figure).find(({ code }) => code === first?.dimension);
    if (!dimension) {
      fault(`there is no ${opening}`);
      continue;
    }
    const told = inOneLine(await readBreakdown(db, figure, dimension, asked));
    const expected = inOneLine(parts.map(({ name, value }) => ({ name, value: Number(value) })));
    if (told !== expected) fault(`${opening} is ${told}, in plain SQL ${expected}`);
  }
  return plain.length;
}

function inOneLine(parts: readonly { readonly name: string; readonly value: number }[]): string {
  return parts
    .map(({ name, value }) => `${name} ${value}`)
    .sort()
    .join(", ");
}

/** How long until items were interpreted, by the days of another library. */
async function plainLags(
  db: Queryable,
  asked: readonly [number, number, string],
): Promise<readonly Part[]> {
  const { rows } = await db.executeQuery<{ readonly on: string; readonly interpreted_on: string }>(
    CompiledQuery.raw(plainLagSql, [...asked]),
  );
  const names = rows.map(({ on, interpreted_on: until }) => lagName(on, until));
  return [...Map.groupBy(names, (name) => name)].map(([name, { length }]) => ({
    key: "items.interpreted",
    dimension: "lag",
    name,
    value: String(length),
  }));
}

const years = new Set(Array.from({ length: 8 }, (_, at) => 2019 + at));

function lagName(on: string, until: string): string {
  if (until <= on) return "当日";
  let working = 0;
  for (let at = day(on) + 1; at <= day(until); at += 1) {
    const kind = kindOf(at, years);
    if (kind === "workday" || kind === "makeUpDay") working += 1;
  }
  return working <= 3 ? "3个工作日内" : "更晚";
}
