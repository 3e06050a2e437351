import { ok, type Result } from "#kernel/result.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { reportTitle } from "#report/write/report-title.ts";
import { maskedReport } from "#report-files/masked-report.ts";
import type { SourceFacts } from "#report-files/report-line.ts";
import { type WriteRefused, writeReport } from "#report-files/write-report.ts";
import type { DownloadFormat } from "#report-view/download-formats.ts";

/** A stored report on its way to a file. */
export interface WriteJob {
  readonly report: AnnualReport;
  /** Whose it is and of which year, where the document itself does not say so. */
  readonly filed: { readonly agency: string; readonly year: number };
  readonly source: SourceFacts;
  readonly to: DownloadFormat;
}

/** A file to be sent. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  /** With its extension, in Chinese. */
  readonly fileName: string;
  readonly mediaType: string;
}

export type WriteAnswer = Result<WrittenFile, WriteRefused>;

/** Writes a stored report in the statutory form, personal numbers hidden; what does not read back the same is refused. */
export async function writeStoredReport(job: WriteJob): Promise<WriteAnswer> {
  const { filed, source, to } = job;
  const report = maskedReport(job.report);
  const full = {
    ...report,
    agency: report.agency ?? filed.agency,
    year: report.year ?? filed.year,
  };
  const written = await writeReport(full, to, source);
  // A name that no reader takes for an agency's would not come back: then the file says what the document says.
  const final = written.ok ? written : await writeReport(report, to, source);
  if (!final.ok) return final;
  const { bytes, mediaType, extension } = final.value;
  const { owner, subject } = reportTitle(filed);
  return ok({ bytes, mediaType, fileName: `${owner}${subject}.${extension}` });
}
