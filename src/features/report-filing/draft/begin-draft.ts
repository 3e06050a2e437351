import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { agenciesAdded, type ScopeRefused } from "../compile/agencies-added.ts";
import type { FilingTables } from "../data/tables.ts";
import type { FigureScope } from "../domain/scope.ts";

export interface DraftToBegin {
  readonly agencyId: number;
  readonly year: number;
  readonly scope: FigureScope;
}

/** Begins an agency's report of a year (开始编制); gives the draft's id. */
export async function beginDraft(
  trx: Transaction,
  { agencyId, year, scope }: DraftToBegin,
  by: AuditedBy,
): Promise<Result<number, ScopeRefused | { readonly kind: "already-begun"; readonly id: number }>> {
  const added = await agenciesAdded(trx, { agencyId, year, scope });
  if (!added.ok) return added;
  const tables = trx.withTables<FilingTables>();
  const begun = await tables
    .insertInto("report_draft")
    .values({
      agency_id: agencyId,
      year,
      scope,
      content: null,
      report_id: null,
      corrected_because: null,
    })
    .onConflict((conflict) => conflict.columns(["agency_id", "year"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (begun) {
    await recordEvents(trx, by, [
      {
        action: "report-draft.begun",
        subject: { kind: "report-draft", id: begun.id },
        agencyId,
        details: { year, scope },
      },
    ]);
    return ok(begun.id);
  }
  const { id } = await tables
    .selectFrom("report_draft")
    .select("id")
    .where("agency_id", "=", agencyId)
    .where("year", "=", year)
    .executeTakeFirstOrThrow();
  return err({ kind: "already-begun", id });
}
