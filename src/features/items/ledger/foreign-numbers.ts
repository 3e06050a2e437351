import type { Transaction } from "#platform/db/queryable.ts";
import type { CallRow } from "#platform/ledger/kind.ts";
import { type NumberTemplate, numberTemplateOf } from "../data/number-template.ts";
import { readIndexNumber } from "../domain/foreign-number.ts";

/** Rows whose 索引号 is not of their agency's template, by their places; `templates` is kept over the batches of a call. */
export async function foreignNumbers(
  trx: Transaction,
  rows: readonly CallRow[],
  templates: Map<string, NumberTemplate>,
): Promise<ReadonlySet<number>> {
  const foreign = new Set<number>();
  for (const { seq, owner, values } of rows) {
    const { indexNumber, publishedOn, createdOn } = values;
    if (!indexNumber) continue;
    const year = Number((publishedOn || createdOn || "").slice(0, 4));
    if (!year) continue;
    const key = `${owner} ${year}`;
    const agencyId = Number(owner);
    const template = templates.get(key) ?? (await numberTemplateOf(trx, { agencyId, year }));
    templates.set(key, template);
    if (!readIndexNumber(template.template, indexNumber, template)) foreign.add(seq);
  }
  return foreign;
}
