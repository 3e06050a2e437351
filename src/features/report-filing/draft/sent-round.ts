import { hash } from "node:crypto";
import type { AnnualReport, Cells } from "#report/annual-report.ts";
import type { DraftExplanation, DraftOverride } from "../data/drafts.ts";
import type { AgencyAdded, FigureScope } from "../domain/scope.ts";
import type { LinkTold } from "./linked-values.ts";

/** What signers see and sign for (送审稿): the report, what was typed over its figures, and what was explained. */
export interface SentRound {
  readonly report: AnnualReport;
  readonly scope: FigureScope;
  readonly agencies: readonly AgencyAdded[];
  readonly overrides: readonly Pick<DraftOverride, "cell" | "value" | "reason">[];
  readonly explanations: readonly SentExplanation[];
  /** What the records alone gave, cell by cell. */
  readonly computed?: Cells;
  /** The figures in the sections, each with its definition and the number that stands there. */
  readonly linked?: readonly LinkTold[];
}

/** Why a finding stays, as it is told when the report is public: by the finding's own words. */
export interface SentExplanation extends Pick<DraftExplanation, "finding" | "reason"> {
  readonly told?: {
    readonly rule: string;
    readonly place: string;
    readonly message: string;
    readonly byName: string;
  };
}

/** As it is stored and signed: these bytes. */
export function sentText(sent: SentRound): string {
  const { report, scope, agencies, overrides, explanations, computed, linked } = sent;
  return JSON.stringify({
    report,
    scope,
    agencies: agencies.map(({ id, name }) => ({ id, name })),
    overrides: overrides.map(({ cell, value, reason }) => ({ cell, value, reason })),
    explanations: explanations.map(({ finding, reason, told }) => ({ finding, reason, told })),
    computed,
    linked,
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
