import { ok, type Result } from "#kernel/result.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { wordsOf } from "../domain/column-fault.ts";
import { columnsOfTemplate, type TemplateName } from "../domain/templates.ts";
import { type ActsOnColumns, type ColumnRefused, columnsChanged } from "./acting.ts";
import { insertColumn } from "./add-column.ts";
import { wordTaken } from "./keep-words.ts";

/** Sets up the columns of a template that the agency has not yet, in one act (套用模板); gives how many. */
export async function useTemplate(
  trx: Transaction,
  act: ActsOnColumns,
  { agencyId, template }: { readonly agencyId: number; readonly template: TemplateName },
): Promise<Result<number, ColumnRefused>> {
  let added = 0;
  for (const column of columnsOfTemplate(template)) {
    const words = wordsOf(column);
    if (await wordTaken(trx, { columnId: 0, agencyId, words })) continue;
    const done = await insertColumn(trx, act, { agencyId, column });
    if (!done.ok) return done;
    added += 1;
  }
  if (added > 0) await columnsChanged(trx, agencyId);
  return ok(added);
}
