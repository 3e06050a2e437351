import { continueAbove } from "#platform/db/number-series.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { readIndexNumber } from "../domain/foreign-number.ts";
import { numberSeries } from "./allot-numbers.ts";
import { type NumberTemplate, numberTemplateOf } from "./number-template.ts";

interface Numbered {
  readonly agencyId: number;
  readonly indexNumber: string | null;
  readonly day: string;
}

/** Numbers that came from elsewhere and are of the agency's own template: its series goes on above them. */
export async function continueAboveNumbers(
  trx: Transaction,
  items: readonly Numbered[],
): Promise<void> {
  const numbered = items.filter(({ indexNumber }) => indexNumber !== null);
  const byYear = Map.groupBy(numbered, ({ agencyId, day }) => `${agencyId} ${day.slice(0, 4)}`);
  for (const some of byYear.values()) {
    const [first] = some;
    if (!first) continue;
    const { agencyId, day } = first;
    const template = await numberTemplateOf(trx, { agencyId, year: Number(day.slice(0, 4)) });
    for (const [year, serial] of highest(some, template)) {
      await continueAbove(trx, { agencyId, series: numberSeries, year }, serial);
    }
  }
}

/** The highest serial of each year. */
function highest(
  items: readonly Numbered[],
  { template, ...agency }: NumberTemplate,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { indexNumber } of items) {
    const read = readIndexNumber(template, indexNumber ?? "", agency);
    if (read) found.set(read.year, Math.max(read.serial, found.get(read.year) ?? 0));
  }
  return found;
}
