import { sql } from "kysely";
import {
  originalToStore,
  type ReportToStore,
  reportColumns,
  saveExplanation,
  storeReports,
} from "#features/annual-reports/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { readReport } from "#report-files/read-report.ts";
import { type WriteRefused, writeReport } from "#report-files/write-report.ts";
import { dayInChina } from "#ui/day-in-china.ts";
import { type Draft, draftToChange } from "../data/drafts.ts";
import type { FilingTables } from "../data/tables.ts";
import { type DraftRefused, type DraftState, withoutNumbers } from "../domain/draft-state.ts";
import { raiseRevision } from "./change-draft.ts";
import { draftSource } from "./draft-source.ts";
import { draftSubject } from "./draft-subject.ts";
import { sentHash, sentRound } from "./sent-round.ts";
import { writeAgain } from "./sign-draft.ts";

export type PublishRefused =
  | { readonly kind: "not-found" }
  | { readonly kind: "not-signed"; readonly state: DraftState }
  | { readonly kind: "not-written"; readonly because: WriteRefused };

export interface Published {
  readonly reportId: number;
  readonly agencyId: number;
}

export interface DraftToPublish {
  readonly scope: AgencyScope;
  readonly draftId: number;
  readonly by: AuditedBy;
}

/**
 * Publishes a signed draft (公布) among the annual reports, as a new version: it is written in the official form, read back
 * and compared before anyone sees it. Gives the version's id and whose it is.
 */
export function publishDraft(
  db: Queryable,
  { scope, draftId, by }: DraftToPublish,
): Promise<Result<Published, PublishRefused>> {
  return db.transaction().execute(async (trx) => {
    const draft = await draftToChange(trx, scope, draftId);
    if (!draft) return err({ kind: "not-found" });
    if (draft.state !== "signed" || draft.content === null) {
      return err({ kind: "not-signed", state: draft.state });
    }
    const toStore = await versionOf(draft, draft.content);
    if (!toStore.ok) return toStore;
    const [stored] = await storeReports(trx, [toStore.value]);
    if (!stored) throw new Error("a report was not stored");
    await trx
      .withTables<FilingTables>()
      .updateTable("report_draft")
      .set({
        state: "published",
        published_at: sql<string>`now()`,
        report_id: stored.reportId,
      })
      .where("id", "=", draftId)
      .execute();
    await raiseRevision(trx, draftId);
    await keepExplanations(trx, draft, draft.content);
    await recordEvents(trx, by, [
      {
        action: "report-draft.published",
        subject: draftSubject(draft),
        agencyId: draft.agencyId,
        details: { report: stored.reportId, contentHash: sentHash(draft.content) },
      },
    ]);
    return ok({ reportId: stored.reportId, agencyId: draft.agencyId });
  });
}

/** What was explained to the signers explains the same findings in public. */
async function keepExplanations(
  trx: Transaction,
  { agencyId, year }: Draft,
  content: string,
): Promise<void> {
  for (const { told, reason } of sentRound(content).explanations) {
    if (!told) continue;
    const { byName, ...finding } = told;
    await saveExplanation(trx, { agencyId, year, ...finding }, { reason, byName });
  }
}

async function versionOf(
  { agencyId, year, signedAt, id, reportId, correctedBecause }: Draft,
  content: string,
): Promise<Result<ReportToStore, PublishRefused>> {
  const report = signedReport(sentRound(content).report, signedAt);
  const written = await writeReport(report, "html", draftSource(id, sentHash(content)));
  if (!written.ok) return err({ kind: "not-written", because: written.error });
  const { bytes } = written.value;
  const read = await readReport(bytes);
  if (!read.ok) throw new Error("what was read back a moment ago cannot be read");
  const name = `${report.agency ?? ""}${year}年政府信息公开工作年度报告.html`;
  return ok({
    agencyId,
    year,
    columns: reportColumns(read.value.report),
    original: originalToStore(name, bytes, read.value.document),
    // The public is told where a published version gives way to it.
    ...(reportId !== null && correctedBecause !== null && { correctedBecause }),
  });
}

/** The report under the day of its last signature (落款日期). */
export function signedReport(report: AnnualReport, signedAt: string | null): AnnualReport {
  const signedOn: LocalDate | undefined = signedAt === null ? undefined : dayInChina(signedAt);
  return signedOn ? { ...report, signedOn: { value: signedOn, state: "read" } } : report;
}

export type CorrectRefused =
  | { readonly kind: "not-found" }
  | { readonly kind: "not-published"; readonly state: DraftState }
  | Extract<DraftRefused, { readonly kind: "personal-number" }>;

/** Writes a published report again (更正), with the reason that the new version will show. */
export function correctPublished(
  db: Queryable,
  { scope, draftId, by }: DraftToPublish,
  reason: string,
): Promise<Result<void, CorrectRefused>> {
  const shown = withoutNumbers(reason);
  if (!shown.ok) return Promise.resolve(shown);
  return db.transaction().execute(async (trx) => {
    const draft = await draftToChange(trx, scope, draftId);
    if (!draft) return err({ kind: "not-found" });
    if (draft.state !== "published") return err({ kind: "not-published", state: draft.state });
    await writeAgain(trx, draftId, reason);
    await recordEvents(trx, by, [
      {
        action: "report-draft.reopened",
        subject: draftSubject(draft),
        agencyId: draft.agencyId,
        details: { reason },
      },
    ]);
    return ok(undefined);
  });
}
