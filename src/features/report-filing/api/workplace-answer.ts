import type { LocalDate } from "#kernel/local-date.ts";
import type { SigningChain } from "#platform/signing/chain.ts";
import type { AnnualReport, Cells, Section } from "#report/annual-report.ts";
import type { FindingJson } from "#report-files/finding-json.ts";
import type { CellMoved, LinkMoved } from "../check/cells-moved.ts";
import type { FigureBehind } from "../check/figures-behind.ts";
import type { Draft, DraftExplanation, DraftOverride, DraftSection } from "../data/drafts.ts";
import type { Oversight, TemplateKind } from "../domain/propose/recorded-year.ts";
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
  /** Whether the dictionary of the installation was looked through. */
  readonly isProofread: boolean;
  readonly blockers: readonly BlockerTold[];
  /** The public report of the year before. */
  readonly last: { readonly sections: readonly Section[]; readonly cells: Cells } | null;
  /** What was sent round and the records would say otherwise now; nothing while it is written. */
  readonly moved: { readonly cells: readonly CellMoved[]; readonly figures: readonly LinkMoved[] };
  /** The newest first. */
  readonly chains: readonly SigningChain[];
  /** The place of the step that is to be signed next; `null` where nothing is. */
  readonly nextPlace: number | null;
  readonly authorIds: readonly number[];
  /** Of the covering letter; `null` before it has one. */
  readonly letterNumber: string | null;
}

export interface DraftTold extends Omit<Draft, "content" | "oversight"> {
  readonly agencyName: string;
  readonly agencyKind: TemplateKind;
  /** What is said of 监督保障. */
  readonly oversight: Oversight;
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
  /** Nothing explains it: it has to be mended. */
  readonly isFinal?: true;
  /** Figures whose records are to be looked through. */
  readonly behind?: readonly FigureBehind[];
  /** The public report of another agency that says the same. */
  readonly other?: { readonly words: string; readonly path: string };
}

export interface BlockerTold {
  readonly kind: string;
  readonly words: string;
  /** The key of the finding, where it is one. */
  readonly finding?: string;
  /** A personal number: hiding it is offered. */
  readonly isPersonal?: true;
  /** The zero reports that would answer it. */
  readonly zero?: { readonly kind: string; readonly periods: readonly string[] };
}
