import { sql } from "kysely";
import { handsOf } from "#features/accounts/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { openChainOf } from "#platform/signing/load-chains.ts";
import { submitForSigning } from "#platform/signing/submit-for-signing.ts";
import { findingMessage } from "#report/words/finding-message.ts";
import { sameKey } from "../check/same-passages.ts";
import { draftToChange } from "../data/drafts.ts";
import type { FilingTables } from "../data/tables.ts";
import type { DraftRefused } from "../domain/draft-state.ts";
import type { Blocker } from "./blockers.ts";
import { raiseRevision } from "./change-draft.ts";
import { draftSubject } from "./draft-subject.ts";
import { findingKey } from "./finding-key.ts";
import { type FilingServices, loadWorkplace, type Workplace } from "./load-workplace.ts";
import { sentHash, sentText } from "./sent-round.ts";
import { type StepUnheld, signingSteps } from "./signing-steps.ts";
import { tellOfDraft } from "./tell-of-draft.ts";

export type SubmitRefused =
  | DraftRefused
  | { readonly kind: "not-ready"; readonly blockers: readonly Blocker[] }
  /** Nobody holds the role that a step asks for. */
  | { readonly kind: "nobody-signs"; readonly steps: readonly StepUnheld[] }
  | { readonly kind: "already-submitted" };

export interface DraftToSubmit {
  readonly scope: AgencyScope;
  readonly draftId: number;
  /** That of what the submitter read. */
  readonly revision: number;
  readonly personId: number;
  readonly by: AuditedBy;
}

/** Sends a draft round for signing (送审): what it says now stands from here on, until it is returned or taken back. */
export async function submitDraft(
  services: FilingServices,
  asked: DraftToSubmit,
): Promise<Result<void, SubmitRefused>> {
  const workplace = await loadWorkplace(services, asked.scope, asked.draftId);
  if (!workplace) return err({ kind: "not-found" });
  const { draft, blockers } = workplace;
  if (draft.state !== "writing") return err({ kind: "not-writing", state: draft.state });
  if (draft.revision !== asked.revision) {
    return err({ kind: "changed-meanwhile", by: "", revision: draft.revision });
  }
  if (blockers.length > 0) return err({ kind: "not-ready", blockers });
  return services.db.transaction().execute(async (trx) => sendRound(trx, workplace, asked));
}

async function sendRound(
  trx: Transaction,
  workplace: Workplace,
  { scope, draftId, personId, by }: DraftToSubmit,
): Promise<Result<void, SubmitRefused>> {
  const draft = await draftToChange(trx, scope, draftId);
  const { revision, state } = workplace.draft;
  if (draft?.revision !== revision || draft.state !== state) {
    return err({ kind: "changed-meanwhile", by: "", revision: draft?.revision ?? revision });
  }
  const steps = await signingSteps(trx, draft);
  if (!steps.ok) return steps;
  const { agencyId } = draft;
  const hands = await handsOf(trx, { personId, agencyId, permission: "report-filing.write" });
  const content = contentOf(workplace);
  const submitted = await submitForSigning(
    trx,
    {
      subject: draftSubject(draft),
      agencyId,
      contentHash: sentHash(content),
      authorIds: [...new Set([...workplace.parts.authorIds, ...hands])],
      steps: steps.value,
    },
    by,
  );
  if (!submitted.ok) return submitted;
  await trx
    .withTables<FilingTables>()
    .updateTable("report_draft")
    .set({
      state: "signing",
      content,
      submitted_at: sql<string>`now()`,
      found: JSON.stringify(foundOpen(workplace)) as never,
    })
    .where("id", "=", draftId)
    .execute();
  await raiseRevision(trx, draftId);
  const chain = await openChainOf(trx, draftSubject(draft));
  if (chain) await tellOfDraft(trx, draft, chain);
  return ok(undefined);
}

/** What nobody explained, for the board of who supervises. */
function foundOpen({ checked, parts }: Workplace) {
  const explained = new Set(parts.explanations.map(({ finding }) => finding));
  return [
    ...checked.check.findings
      .filter((one) => !explained.has(findingKey(one)))
      .map(({ rule, severity }) => ({ rule, severity })),
    ...checked.same
      .filter((one) => !explained.has(sameKey(one)))
      .map(() => ({ rule: "filing.same", severity: "warning" })),
  ];
}

function contentOf({ report, draft, compiled, parts, checked, linked }: Workplace): string {
  const { overrides, explanations } = parts;
  const found = new Map(checked.check.findings.map((one) => [findingKey(one), one]));
  return sentText({
    report,
    scope: draft.scope,
    agencies: compiled.agencies,
    overrides,
    explanations: explanations.map(({ finding, reason, changedBy: byName }) => {
      const one = found.get(finding);
      const told = one && { rule: one.rule, place: one.at ?? "", message: findingMessage(one) };
      return { finding, reason, ...(told && { told: { ...told, byName } }) };
    }),
    computed: compiled.report.cells,
    linked,
  });
}
