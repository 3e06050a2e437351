import type { JobSettings } from "#platform/jobs/thread-job.ts";
import type { Section } from "#report/annual-report.ts";
import { missingPrevious, proofread } from "#report/check/check-report.ts";
import type { ReportFinding } from "#report/check/check-result.ts";
import type { DraftToCheck } from "./check-job.ts";
import { type SamePassages, samePassages } from "./same-passages.ts";

/** A section as it is being typed (边写边核对). */
export interface SectionToRead extends Pick<DraftToCheck, "beside" | "fromTemplate"> {
  readonly year: number;
  readonly section: Section;
}

export interface SectionRead {
  readonly findings: readonly ReportFinding[];
  readonly same: readonly SamePassages[];
  /** Whether the installation's dictionary was there to proofread with. */
  readonly isProofread: boolean;
}

/** What only the server has to check a section with: the words of this installation, and what others wrote. */
export function readSection(
  { year, section, beside, fromTemplate }: SectionToRead,
  { dictionary }: JobSettings,
): SectionRead {
  const report = { ...missingPrevious, year, sections: [section] };
  return {
    findings: proofread(report, dictionary),
    same: samePassages(report, beside, fromTemplate),
    isProofread: dictionary !== undefined,
  };
}
