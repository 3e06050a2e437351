import { sql } from "kysely";
import type { Result } from "#kernel/result.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { partsOfDraft } from "../data/drafts.ts";
import type { FilingTables } from "../data/tables.ts";
import type { DraftRefused } from "../domain/draft-state.ts";
import { maskedLinkedText } from "../domain/masked-linked-text.ts";
import { changeDraft, type DraftChange } from "./change-draft.ts";

/** Hides the middle of every personal number in the sections (遮盖个人号码, 条例第十五条). Gives the new revision. */
export function maskNumbers(
  trx: Transaction,
  change: DraftChange,
): Promise<Result<number, DraftRefused>> {
  return changeDraft(trx, change, async ({ id }) => {
    const { sections } = await partsOfDraft(trx, id);
    const masked = sections.flatMap(({ number, body }) => {
      const hidden = maskedLinkedText(body);
      return JSON.stringify(hidden) === JSON.stringify(body) ? [] : [{ number, body: hidden }];
    });
    for (const { number, body } of masked) {
      await trx
        .withTables<FilingTables>()
        .updateTable("report_draft_section")
        .set({
          body: JSON.stringify(body) as never,
          changed_by: change.by.actor.name,
          changed_at: sql<string>`now()`,
        })
        .where("draft_id", "=", id)
        .where("number", "=", number)
        .execute();
    }
    const details = { sections: masked.map(({ number }) => number) };
    return { action: "report-draft.numbers-masked", details };
  });
}
