import { hash } from "node:crypto";
import type { AnnualReport } from "#report/annual-report.ts";
import type { DraftExplanation, DraftOverride } from "../data/drafts.ts";
import type { AgencyAdded, FigureScope } from "../domain/scope.ts";

/** What signers see and sign for (送审稿): the report, what was typed over its figures, and what was explained. */
export interface SentRound {
  readonly report: AnnualReport;
  readonly scope: FigureScope;
  readonly agencies: readonly AgencyAdded[];
  readonly overrides: readonly Pick<DraftOverride, "cell" | "value" | "reason">[];
  readonly explanations: readonly Pick<DraftExplanation, "finding" | "reason">[];
}

/** As it is stored and signed: these bytes. */
export function sentText({ report, scope, agencies, overrides, explanations }: SentRound): string {
  return JSON.stringify({
    report,
    scope,
    agencies: agencies.map(({ id, name }) => ({ id, name })),
    overrides: overrides.map(({ cell, value, reason }) => ({ cell, value, reason })),
    explanations: explanations.map(({ finding, reason }) => ({ finding, reason })),
  });
}

/** The same back: `sentText` wrote it, and signatures hold it. */
export function sentRound(text: string): SentRound {
  return JSON.parse(text) as SentRound;
}

/** Hexadecimal SHA-256 of what was sent round. */
export function sentHash(text: string): string {
  return hash("sha256", text, "hex");
}
