import type { FindingCounts } from "#kernel/finding.ts";
import type { Result } from "#kernel/result.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import type { RuleId } from "#report/check/rules.ts";
import type { UncheckedCount } from "#report/check/unchecked-counts.ts";
import type { CellName } from "#report/form/cell-names.ts";
import type { UnreadableReport } from "#report-files/read-report.ts";
import type { ShownFinding } from "#report-view/findings/shown-finding.ts";
import type { SourceView } from "#report-view/source/source-view.ts";

/** The documents of one check, as a visitor gave them. */
export interface CheckJob {
  readonly report: Uint8Array;
  /** What the report is called where it comes from: a file's name. */
  readonly name: string;
  /** Last year's report (上年报告), for the figures carried over. */
  readonly previous?: Uint8Array;
}

/** The outcome of one check: what the result page shows, or the document that could not be read. */
export type CheckAnswer = Result<CheckedReport, UnreadableInput>;

export interface UnreadableInput {
  readonly input: "report" | "previous";
  readonly reason: UnreadableReport;
}

/** Everything the result page shows, in plain data: it is made in a process of its own and printed by the server. */
export interface CheckedReport {
  readonly report: ReportHead;
  readonly previous?: ReportHead;
  /** At most `findingLimit`; `findingCounts` counts all. */
  readonly findings: readonly FindingView[];
  readonly findingCounts: FindingCounts;
  /** Differences for which the report itself states the reason. */
  readonly explained: readonly ExplainedView[];
  /** Checks that could not be run because their cells are not certain, by rule. */
  readonly unchecked: readonly UncheckedCount[];
  /** How many checks held. */
  readonly held: number;
  readonly source: SourceView;
  /** The report to be written in the statutory form; absent where there are no tables to lay out. */
  readonly download?: DownloadSource | "too-long";
}

/** What the page carries so that it can be written later: nothing is kept. */
export interface DownloadSource {
  /** `reportLine`, without places. */
  readonly report: string;
  readonly preface: string;
  /** Numbers of the sections that the report lacks: their headings are printed with nothing below them. */
  readonly added: readonly number[];
}

/** A report without its prose. */
export type ReportHead = Omit<AnnualReport, "sections">;

export type FindingView = ShownFinding<Quote>;

export interface ExplainedView {
  readonly rule: RuleId;
  readonly cells: readonly CellName[];
  readonly reason: Quote;
}

/** Words of the report; `start`: where they are marked in the source. */
export interface Quote {
  readonly text: string;
  readonly start?: number;
}

/** Findings printed at most. */
export const findingLimit = 200;
