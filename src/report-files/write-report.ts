import { err, ok, type Result } from "#kernel/result.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { reportWithoutPageEnd } from "#report/read/prose/page/page-end.ts";
import { type Difference, differencesOf } from "#report/write/compare-written.ts";
import { completeSections } from "#report/write/complete-sections.ts";
import { withPlainText } from "#report/write/plain-text.ts";
import { emptyCells, type NotWritable, reportDocument } from "#report/write/report-document.ts";
import { readReport, type UnreadableReport } from "./read-report.ts";
import { reportLine, type SourceFacts } from "./report-line.ts";
import { canBeLaidOut } from "./writable-limits.ts";
import { type WriteFormat, writers } from "./write-formats.ts";

/** A report as a file of its format, proven by reading it back. */
export interface Written {
  readonly bytes: Uint8Array;
  /** Without a point; the name of the format. */
  readonly extension: WriteFormat;
  readonly mediaType: string;
  /** Cells that are not `read`: printed empty, in JSON written with their states. */
  readonly empty: readonly CellName[];
  /** Sections that the report lacks: their headings are printed with nothing below them; in JSON none is added. */
  readonly added: readonly number[];
}

export type WriteRefused =
  | NotWritable
  /** Longer than any report: to be laid out page by page it would take minutes and gigabytes. */
  | { readonly kind: "too-long" }
  /** What was written reads back otherwise: it is not handed out. */
  | { readonly kind: "differs"; readonly differences: readonly Difference[] }
  /** What was written cannot be read at all. */
  | { readonly kind: "unreadable"; readonly problem: UnreadableReport };

/**
 * Writes a report (年度报告) in the statutory form, reads the bytes back as any file is read, and compares. `source`
 * is where the report comes from; JSON names it.
 */
export async function writeReport(
  given: AnnualReport,
  to: WriteFormat,
  source: SourceFacts,
): Promise<Result<Written, WriteRefused>> {
  const report = reportWithoutPageEnd(given);
  if (to === "pdf" && !canBeLaidOut(report)) return err({ kind: "too-long" });
  const { report: whole, added } =
    to === "json" ? { report, added: [] } : completeSections(withPlainText(report));
  const written = await (to === "json" ? jsonOf(report, source) : printed(whole, to));
  if (!written.ok) return written;
  const { bytes, mediaType } = written.value;
  const read = await readReport(bytes);
  if (!read.ok) return err({ kind: "unreadable", problem: read.error });
  const uncertain = to === "json" ? "kept" : "empty";
  const differences = differencesOf(whole, read.value.report, uncertain);
  if (differences.length > 0) return err({ kind: "differs", differences });
  return ok({ bytes, mediaType, extension: to, empty: emptyCells(report.cells), added });
}

type Bytes = Result<Pick<Written, "bytes" | "mediaType">, NotWritable>;

async function printed(report: AnnualReport, to: Exclude<WriteFormat, "json">): Promise<Bytes> {
  const document = reportDocument(report);
  if (!document.ok) return document;
  const { write, mediaType } = writers[to];
  return ok({ bytes: await write(document.value), mediaType });
}

/** What is no report in the form is refused in every format. */
function jsonOf(report: AnnualReport, source: SourceFacts): Bytes {
  const document = reportDocument(report);
  if (!document.ok) return document;
  const line = `${reportLine(source, report)}\n`;
  return ok({ bytes: new TextEncoder().encode(line), mediaType: "application/json" });
}
