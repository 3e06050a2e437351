import type { LocalDate } from "#kernel/local-date.ts";
import type { SigningChain } from "#platform/signing/chain.ts";
import type { AnnualReport, Cells, Section } from "#report/annual-report.ts";
import type { FindingJson } from "#report-files/finding-json.ts";
import type { Draft, DraftExplanation, DraftOverride, DraftSection } from "../data/drafts.ts";
import type { AgencyAdded } from "../domain/scope.ts";

/** A workplace (编制工作台) as the office's screen gets it. */
export interface WorkplaceAnswer {
  readonly draft: DraftTold;
  /** Of what was sent round; `null` while it is written. */
  readonly contentHash: string | null;
  readonly agencies: readonly AgencyAdded[];
  readonly warnings: readonly CompileWarningTold[];
  /** As it stands: what was sent round, else what is being written. */
  readonly report: AnnualReport;
  /** From the records alone. */
  readonly computed: Cells;
  readonly overrides: readonly DraftOverride[];
  readonly sections: readonly DraftSection[];
  /** By `linkKey`. */
  readonly values: Readonly<Record<string, number>>;
  readonly findings: readonly FindingTold[];
  readonly blockers: readonly BlockerTold[];
  /** The public report of the year before. */
  readonly last: { readonly sections: readonly Section[]; readonly cells: Cells } | null;
  /** The newest first. */
  readonly chains: readonly SigningChain[];
  readonly authorIds: readonly number[];
}

export interface DraftTold extends Omit<Draft, "content"> {
  readonly agencyName: string;
  readonly dueOn: LocalDate | null;
}

export interface CompileWarningTold {
  readonly code: string;
  readonly message: string;
  /** Of ledgers without a record. */
  readonly kind?: string;
  readonly months?: readonly string[];
}

export interface FindingTold extends FindingJson {
  readonly key: string;
  readonly explanation: DraftExplanation | null;
}

export interface BlockerTold {
  readonly kind: string;
  readonly words: string;
  /** The key of the finding, where it is one. */
  readonly finding?: string;
  /** The zero reports that would answer it. */
  readonly zero?: { readonly kind: string; readonly periods: readonly string[] };
}
