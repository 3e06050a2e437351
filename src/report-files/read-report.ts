import type { SourceDocument } from "#formats/document.ts";
import { readDocument, sizeLimit, type Unreadable } from "#formats/read-document.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { readAnnualReport } from "#report/read/read-annual-report.ts";
import type { ReportLineProblem } from "./parse-report-line.ts";

/** A published report (年度报告) as it was given: the decoded document and what it says. */
export interface ReportRead {
  readonly document: SourceDocument;
  readonly report: AnnualReport;
}

/** Why no report can be read from a file. */
export type UnreadableReport =
  | Unreadable
  /** It begins as the JSON of this program does, but is not. */
  | { readonly kind: "report-json"; readonly problem: ReportLineProblem };

/**
 * Reads a published report from the bytes of a file, or one that this program wrote as JSON; refuses only
 * what holds no text at all, and JSON that is not what it says it is.
 */
export async function readReport(bytes: Uint8Array): Promise<Result<ReportRead, UnreadableReport>> {
  if (isReportLine(bytes)) return readReportLine(bytes);
  const read = await readDocument(bytes);
  if (!read.ok) return read;
  return ok({ document: read.value, report: readAnnualReport(read.value) });
}

const opening = /^(?:\u00ef\u00bb\u00bf)?\s*\{\s*"schema"\s*:\s*"tongming\.annual-report\//;

/** The first key of the object decides; the first bytes are enough to see it. */
function isReportLine(bytes: Uint8Array): boolean {
  if (bytes.length > sizeLimit) return false;
  const [first = 0] = bytes;
  // A byte order mark, white space or the brace itself: most files end the question here.
  if (first !== 0xef && first !== 0x7b && first > 0x20) return false;
  return opening.test(
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 400)).toString("latin1"),
  );
}

/** The parser is loaded when first needed: the command starts faster without it. */
async function readReportLine(bytes: Uint8Array): Promise<Result<ReportRead, UnreadableReport>> {
  const { parseReportLine } = await import("./parse-report-line.ts");
  const read = parseReportLine(new TextDecoder("utf-8").decode(bytes));
  if (!read.ok) return err({ kind: "report-json", problem: read.error });
  return ok({ document: proseOf(read.value), report: read.value });
}

/** The document of such a file is the report's prose: what its findings quote is found there. */
function proseOf({ sections }: AnnualReport): SourceDocument {
  const lines = sections.flatMap(({ heading, text }) => [heading, ...text.split("\n")]);
  let start = 0;
  const blocks = lines.map((text) => {
    const line = { kind: "line", text, start } as const;
    start += text.length + 1;
    return line;
  });
  const source = lines.map((line) => `${line}\n`).join("");
  return { source, mediaType: "application/json", encoding: "utf-8", blocks };
}
