import type { SourceDocument } from "#formats/document.ts";
import { readDocument, type Unreadable } from "#formats/read-document.ts";
import { ok, type Result } from "#kernel/result.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { readAnnualReport } from "#report/read/read-annual-report.ts";

/** A published report (年度报告) as it was given: the decoded document and what it says. */
export interface ReportRead {
  readonly document: SourceDocument;
  readonly report: AnnualReport;
}

/** Reads a published report from the bytes of a file; refuses only what holds no text at all. */
export async function readReport(bytes: Uint8Array): Promise<Result<ReportRead, Unreadable>> {
  const read = await readDocument(bytes);
  if (!read.ok) return read;
  return ok({ document: read.value, report: readAnnualReport(read.value) });
}
