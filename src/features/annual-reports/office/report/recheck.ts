import type { AnnualReport } from "#report/annual-report.ts";
import { type CheckAids, checkReport } from "#report/check/check-report.ts";
import type { ReportFinding } from "#report/check/check-result.ts";
import { type CellCorrection, correctReport } from "#report/correct-report.ts";
import { findingMessage } from "#report/words/finding-message.ts";

/** What the correction of cells does to the findings, by the same rules as on the server; words are not proofread here. */
export interface Rechecked {
  /** Findings that are no more. */
  readonly gone: readonly string[];
  /** Findings that were not there before. */
  readonly fresh: readonly string[];
}

export interface ToRecheck {
  readonly report: AnnualReport;
  readonly previous: AnnualReport | undefined;
  readonly aids: Pick<CheckAids, "agencyKind">;
}

export function recheck(
  { report, previous, aids }: ToRecheck,
  corrections: readonly CellCorrection[],
): Rechecked {
  const was = messagesOf(checkReport(report, previous, aids).findings);
  const is = messagesOf(checkReport(correctReport(report, corrections), previous, aids).findings);
  return {
    gone: was.filter((message) => !is.includes(message)),
    fresh: is.filter((message) => !was.includes(message)),
  };
}

function messagesOf(findings: readonly ReportFinding[]): readonly string[] {
  return findings.map(findingMessage);
}
