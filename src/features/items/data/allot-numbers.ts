import { sql } from "kysely";
import { takeNumbers } from "#platform/db/number-series.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { compared } from "#platform/ledger/spelling.ts";
import { indexNumber } from "../domain/index-number.ts";
import { numberTemplateOf } from "./number-template.ts";

/** 索引号: of an agency and year. */
export const numberSeries = "items.indexNumber";

/** An item that has no 索引号. */
export interface Unnumbered {
  readonly id: number;
  readonly agencyId: number;
  readonly day: string;
}

export interface Allotted {
  readonly id: number;
  readonly number: string;
}

/** Gives items a 索引号 each by their agency's template; numbers that stand in its sheets already are passed over. */
export async function allotNumbers(
  trx: Transaction,
  items: readonly Unnumbered[],
): Promise<readonly Allotted[]> {
  const allotted: Allotted[] = [];
  const byYear = Map.groupBy(items, ({ agencyId, day }) => `${agencyId} ${day.slice(0, 4)}`);
  for (const some of byYear.values()) allotted.push(...(await allotOfYear(trx, some)));
  return allotted;
}

async function allotOfYear(
  trx: Transaction,
  items: readonly Unnumbered[],
): Promise<readonly Allotted[]> {
  const [first] = items;
  if (!first) return [];
  const year = Number(first.day.slice(0, 4));
  const { agencyId } = first;
  const { template, agencyCode, region } = await numberTemplateOf(trx, { agencyId, year });
  const allotted: Allotted[] = [];
  for (let left = items; left.length > 0; ) {
    const series = { agencyId, series: numberSeries, year };
    const from = await takeNumbers(trx, series, left.length);
    const given = left.map((item, at) => ({
      item,
      number: indexNumber(template, {
        agencyCode,
        region,
        on: item.day,
        serial: from + at,
      }),
    }));
    const used = await numbersUsed(
      trx,
      agencyId,
      given.map(({ number }) => number),
    );
    const isFree = ({ number }: { readonly number: string }) => !used.has(compared(number));
    allotted.push(...given.filter(isFree).map(({ item, number }) => ({ id: item.id, number })));
    left = given.filter((one) => !isFree(one)).map(({ item }) => item);
  }
  return allotted;
}

async function numbersUsed(
  trx: Transaction,
  agencyId: number,
  numbers: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ readonly key: string }>`
    select index_key as key from disclosure_item
    where agency_id = ${agencyId} and index_key = any (${numbers.map(compared)}::text[])`.execute(
    trx,
  );
  return new Set(rows.map(({ key }) => key));
}
