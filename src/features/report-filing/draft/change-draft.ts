import { handsOf } from "#features/accounts/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditEvent, type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { type Draft, draftToChange } from "../data/drafts.ts";
import type { FilingTables } from "../data/tables.ts";
import type { DraftRefused } from "../domain/draft-state.ts";

/** Who changes which draft, as they last read it. */
export interface DraftChange {
  readonly scope: AgencyScope;
  readonly draftId: number;
  /** That of what they read; absent: whatever it is now. */
  readonly revision?: number | undefined;
  /** Who writes becomes one of its authors, and whoever delegated the right to them; `undefined`: a program. */
  readonly personId?: number | undefined;
  readonly by: AuditedBy;
}

/**
 * Changes what is written of a draft, within the transaction of the act: refused while it is signed, and where somebody else
 * changed it meanwhile. Gives its new revision.
 */
export async function changeDraft(
  trx: Transaction,
  asked: DraftChange,
  change: (draft: Draft) => Promise<Pick<AuditEvent, "action" | "details">>,
): Promise<Result<number, DraftRefused>> {
  const draft = await draftToChange(trx, asked.scope, asked.draftId);
  if (!draft) return err({ kind: "not-found" });
  if (draft.state !== "writing") return err({ kind: "not-writing", state: draft.state });
  if (asked.revision !== undefined && asked.revision !== draft.revision) {
    const by = await lastChangedBy(trx, draft.id);
    return err({ kind: "changed-meanwhile", by, revision: draft.revision });
  }
  const event = await change(draft);
  await addAuthors(trx, draft, asked.personId);
  await recordEvents(trx, asked.by, [
    { ...event, subject: { kind: "report-draft", id: draft.id }, agencyId: draft.agencyId },
  ]);
  return ok(await raiseRevision(trx, draft.id));
}

/** Says that a draft is another than it was. */
export async function raiseRevision(trx: Transaction, draftId: number): Promise<number> {
  const { revision } = await trx
    .withTables<FilingTables>()
    .updateTable("report_draft")
    .set((eb) => ({ revision: eb("revision", "+", 1) }))
    .where("id", "=", draftId)
    .returning("revision")
    .executeTakeFirstOrThrow();
  return revision;
}

async function addAuthors(
  trx: Transaction,
  { id, agencyId }: Draft,
  personId: number | undefined,
): Promise<void> {
  if (personId === undefined) return;
  const hands = await handsOf(trx, { personId, agencyId, permission: "report-filing.write" });
  await trx
    .withTables<FilingTables>()
    .insertInto("report_draft_author")
    .values(hands.map((hand) => ({ draft_id: id, person_id: hand })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The name of who changed anything of it last. */
async function lastChangedBy(trx: Transaction, draftId: number): Promise<string> {
  const last = await trx
    .selectFrom("audit_event")
    .select("actor_name")
    .where("subject_kind", "=", "report-draft")
    .where("subject_id", "=", String(draftId))
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return last?.actor_name ?? "";
}
