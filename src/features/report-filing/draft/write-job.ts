import { ok, type Result } from "#kernel/result.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { reportTitle } from "#report/write/report-title.ts";
import type { SourceFacts } from "#report-files/report-line.ts";
import type { WriteFormat } from "#report-files/write-formats.ts";
import { type WriteRefused, writeReport } from "#report-files/write-report.ts";

/** A draft on its way to a file. */
export interface DraftToWrite {
  readonly report: AnnualReport;
  readonly source: SourceFacts;
  readonly to: WriteFormat;
}

export interface DraftWritten {
  readonly bytes: Uint8Array;
  /** With its extension, in Chinese. */
  readonly fileName: string;
  readonly mediaType: string;
}

/** Writes a draft in the official form; what does not read back the same is refused. */
export async function writeDraft({
  report,
  source,
  to,
}: DraftToWrite): Promise<Result<DraftWritten, WriteRefused>> {
  const written = await writeReport(report, to, source);
  if (!written.ok) return written;
  const { bytes, mediaType, extension } = written.value;
  const { owner, subject } = reportTitle({ agency: report.agency ?? "", year: report.year ?? 0 });
  return ok({ bytes, mediaType, fileName: `${owner}${subject}.${extension}` });
}
