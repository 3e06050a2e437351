import type { Transaction } from "#platform/db/queryable.ts";
import { type NumberTemplate, numberTemplateOf } from "../../data/number-template.ts";
import { readIndexNumber } from "../../domain/foreign-number.ts";
import type { ToTake } from "./plan-pages.ts";

/** Says of numbers that are not of the agency's template; they stay as they are. */
export async function numberDoubts(
  trx: Transaction,
  pages: readonly ToTake[],
  { agencyId }: { readonly agencyId: number },
): Promise<readonly ToTake[]> {
  const templates = new Map<number, NumberTemplate>();
  const doubted: ToTake[] = [];
  for (const page of pages) {
    const { indexNumber: number, publishedOn, content } = page;
    const year = Number((publishedOn ?? content.formedOn).slice(0, 4));
    if (number === null || !year) {
      doubted.push(page);
      continue;
    }
    const template = templates.get(year) ?? (await numberTemplateOf(trx, { agencyId, year }));
    templates.set(year, template);
    const isOwn = readIndexNumber(template.template, number, template) !== undefined;
    const because = isOwn
      ? page.because
      : [...page.because, { kind: "foreign-number", number } as const];
    doubted.push({ ...page, because });
  }
  return doubted;
}
