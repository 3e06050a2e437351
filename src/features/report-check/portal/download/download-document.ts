import { hash } from "node:crypto";
import { err, ok, type Result } from "#kernel/result.ts";
import { reportTitle } from "#report/write/report-title.ts";
import { parseReportLine } from "#report-files/parse-report-line.ts";
import { isShortEnough } from "#report-files/writable-limits.ts";
import { type WriteRefused, writeReport } from "#report-files/write-report.ts";
import type { DownloadFormat } from "#report-view/download-formats.ts";

/** A report that the result page showed, on its way to a file. */
export interface DownloadJob {
  /** As the page carries it: `reportLine`. */
  readonly report: string;
  /** The text before section one, which that line does not hold. */
  readonly preface: string;
  readonly to: DownloadFormat;
}

/** A file to be sent. */
export interface Download {
  readonly bytes: Uint8Array;
  /** With its extension, in Chinese. */
  readonly fileName: string;
  readonly mediaType: string;
}

/** `not-a-report`: what came back with the form is not what the page sent out. */
export type DownloadRefused = { readonly kind: "not-a-report" } | WriteRefused;

export type DownloadAnswer = Result<Download, DownloadRefused>;

/** Writes a report that the page showed in the statutory form; what does not read back the same is refused. */
export async function downloadDocument(job: DownloadJob): Promise<DownloadAnswer> {
  const parsed = parseReportLine(job.report);
  if (!parsed.ok) return err({ kind: "not-a-report" });
  const report = { ...parsed.value, ...(job.preface ? { preface: job.preface } : {}) };
  if (!isShortEnough(report)) return err({ kind: "not-a-report" });
  const { owner, subject } = reportTitle(report);
  const name = `${owner}${subject}`;
  const source = {
    name,
    sha256: hash("sha256", job.report, "hex"),
    mediaType: "application/json",
    encoding: "utf-8",
  };
  const written = await writeReport(report, job.to, source);
  if (!written.ok) return written;
  const { bytes, mediaType, extension } = written.value;
  return ok({ bytes, mediaType, fileName: `${name}.${extension}` });
}
