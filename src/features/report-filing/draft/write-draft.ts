import { sql } from "kysely";
import type { Result } from "#kernel/result.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { CellName } from "#report/form/cell-names.ts";
import type { FilingTables } from "../data/tables.ts";
import { type DraftRefused, withoutNumbers } from "../domain/draft-state.ts";
import type { LinkedText } from "../domain/linked-text.ts";
import type { Oversight } from "../domain/propose/recorded-year.ts";
import { changeDraft, type DraftChange } from "./change-draft.ts";

type Written = Promise<Result<number, DraftRefused>>;

/** Writes a section: one, five or six. */
export function writeSection(
  trx: Transaction,
  change: DraftChange,
  { number, body }: { readonly number: number; readonly body: LinkedText },
): Written {
  return changeDraft(trx, change, async ({ id }) => {
    const row = { body: JSON.stringify(body) as never, changed_by: change.by.actor.name };
    await trx
      .withTables<FilingTables>()
      .insertInto("report_draft_section")
      .values({ draft_id: id, number, ...row })
      .onConflict((conflict) =>
        conflict
          .columns(["draft_id", "number"])
          .doUpdateSet({ ...row, changed_at: sql<string>`now()` }),
      )
      .execute();
    return { action: "report-draft.section-written", details: { section: number } };
  });
}

/** Writes what is said of 监督保障. */
export function writeOversight(trx: Transaction, change: DraftChange, said: Oversight): Written {
  return changeDraft(trx, change, async ({ id }) => {
    await trx
      .withTables<FilingTables>()
      .updateTable("report_draft")
      .set({ oversight: JSON.stringify(said) as never })
      .where("id", "=", id)
      .execute();
    return { action: "report-draft.oversight-written", details: { ...said } };
  });
}

export interface CellTyped {
  readonly cell: CellName;
  readonly value: number;
  readonly reason: string;
}

/** Types a figure over what the records say (人工改填), with its reason. */
export function overrideCell(
  trx: Transaction,
  change: DraftChange,
  { cell, value, reason }: CellTyped,
): Written {
  return changeDraft(trx, change, async ({ id }) => {
    const row = { value, reason, changed_by: change.by.actor.name };
    await trx
      .withTables<FilingTables>()
      .insertInto("report_draft_override")
      .values({ draft_id: id, cell, ...row })
      .onConflict((conflict) =>
        conflict
          .columns(["draft_id", "cell"])
          .doUpdateSet({ ...row, changed_at: sql<string>`now()` }),
      )
      .execute();
    return { action: "report-draft.cell-overridden", details: { cell, value, reason } };
  });
}

/** Takes what was typed away: the records have the say again. */
export function restoreCell(trx: Transaction, change: DraftChange, cell: string): Written {
  return changeDraft(trx, change, async ({ id }) => {
    await trx
      .withTables<FilingTables>()
      .deleteFrom("report_draft_override")
      .where("draft_id", "=", id)
      .where("cell", "=", cell)
      .execute();
    return { action: "report-draft.cell-restored", details: { cell } };
  });
}

/** Says why a finding stays; the public reads it too. */
export function explainFinding(
  trx: Transaction,
  change: DraftChange,
  { finding, reason }: { readonly finding: string; readonly reason: string },
): Written {
  const shown = withoutNumbers(reason);
  if (!shown.ok) return Promise.resolve(shown);
  return changeDraft(trx, change, async ({ id }) => {
    const row = { reason, changed_by: change.by.actor.name };
    await trx
      .withTables<FilingTables>()
      .insertInto("report_draft_explanation")
      .values({ draft_id: id, finding, ...row })
      .onConflict((conflict) =>
        conflict
          .columns(["draft_id", "finding"])
          .doUpdateSet({ ...row, changed_at: sql<string>`now()` }),
      )
      .execute();
    return { action: "report-draft.finding-explained", details: { finding, reason } };
  });
}
