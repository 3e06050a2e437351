import type { JobSettings } from "#platform/jobs/thread-job.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { type CheckAids, checkReport } from "#report/check/check-report.ts";
import type { CheckResult } from "#report/check/check-result.ts";
import {
  type ProseBeside,
  type SamePassages,
  samePassages,
  type TemplateSpans,
} from "./same-passages.ts";

/** A draft on its way through the checks. */
export interface DraftToCheck {
  readonly report: AnnualReport;
  readonly last: AnnualReport | undefined;
  readonly agencyKind: CheckAids["agencyKind"];
  /** Reports of the other agencies under the same supervising office. */
  readonly beside: readonly ProseBeside[];
  /** What of its sections the template wrote. */
  readonly fromTemplate: TemplateSpans;
}

export interface DraftChecked {
  readonly check: CheckResult;
  readonly same: readonly SamePassages[];
  /** Whether the installation's dictionary was there to proofread with. */
  readonly isProofread: boolean;
}

/** Checks a draft by every rule, with the words of this installation, and against what others wrote. */
export function checkDraft(
  { report, last, agencyKind, beside, fromTemplate }: DraftToCheck,
  { dictionary }: JobSettings,
): DraftChecked {
  return {
    check: checkReport(report, last, { dictionary, agencyKind, fromTemplate }),
    same: samePassages(report, beside, fromTemplate),
    isProofread: dictionary !== undefined,
  };
}
