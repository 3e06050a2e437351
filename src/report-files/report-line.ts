import { hash } from "node:crypto";
import type { SourceDocument } from "#formats/document.ts";
import type { AnnualReport, Cells, Place, ReportCell } from "#report/annual-report.ts";
import { type CellName, replacedCells } from "#report/form/cell-names.ts";
import { cellNoteWords } from "#report/words/cell-note.ts";
import { readWarningWords } from "#report/words/read-warning.ts";

/** What the lines that this program writes begin with. */
export const reportSchema = "tongming.annual-report/1";

/** Where a line of output comes from, as the contract's `source` has it. */
export interface SourceFacts {
  readonly name: string;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly encoding: string;
}

/** The facts of a file that was read; `name` is the one the caller knows it by. */
export function sourceFacts(
  name: string,
  bytes: Uint8Array,
  document: SourceDocument,
): SourceFacts {
  return {
    name,
    sha256: hash("sha256", bytes, "hex"),
    mediaType: document.mediaType,
    encoding: document.encoding,
  };
}

/**
 * A report as one line of JSON, without its line end: the object of the contract, keys in its order.
 * `parseReportLine` reads it back.
 */
export function reportLine(source: SourceFacts, report: AnnualReport): string {
  const { agency, year, signedOn, edition, sections, cells } = report;
  const warnings = report.warnings.map((warning) => ({
    ...warning,
    message: readWarningWords(warning),
  }));
  const head = JSON.stringify({ schema: reportSchema, source, agency, year, signedOn, edition });
  const text = sections.map(({ number, heading, text }) => ({ number, heading, text }));
  const hasOffsets = source.encoding !== "binary";
  const printed = cellsJson({ ...notThere(report), ...cells }, hasOffsets);
  return `${head.slice(0, -1)},"sections":${JSON.stringify(text)},"cells":${printed},"warnings":${JSON.stringify(warnings)}}`;
}

/** A hybrid with the trial form's one row 其他处理 names the three rows of 2021 too, so that callers meet every cell of that table. */
function notThere({ edition, cells }: AnnualReport): Cells {
  const isReplaced = edition === "hybrid" && "t3.otherSingle.natural" in cells;
  return isReplaced ? replaced : {};
}

const replaced: Cells = Object.fromEntries(
  replacedCells.map((name) => [name, { value: null, state: "missing" }]),
);

/** Why an input could not be read, as the contract has it. */
export interface ReportError {
  readonly code: string;
  readonly message: string;
}

/** The line of an input that cannot be read, without its line end. */
export function reportErrorLine(name: string, { code, message }: ReportError): string {
  return JSON.stringify({ schema: reportSchema, source: { name }, error: { code, message } });
}

/** By hand: two hundred small objects a report are most of the line, and names and states need no escaping. */
function cellsJson(cells: Cells, hasOffsets: boolean): string {
  let json = "";
  for (const name in cells) {
    const cell = cells[name as CellName];
    if (cell) json += `${json === "" ? "" : ","}"${name}":${cellJson(cell, hasOffsets)}`;
  }
  return `{${json}}`;
}

function cellJson(cell: ReportCell, hasOffsets: boolean): string {
  let json = `{"value":${cell.value},"state":"${cell.state}"`;
  if (cell.place) json += placeJson(cell.place, hasOffsets);
  if (cell.state !== "read") {
    if (cell.note) json += `,"note":${JSON.stringify(cellNoteWords(cell.note))}`;
    if (cell.candidates) json += `,"candidates":[${cell.candidates.join()}]`;
  }
  return `${json}}`;
}

/** Offsets say nothing to a reader of a Word, PDF or Excel file: it has no decoded text. */
const printedPlace = ["page", "table", "row", "column"] as const;
const offsetPlace = ["start", "end", ...printedPlace] as const;

/** Every part of a place is a number. */
function placeJson(place: Place, hasOffsets: boolean): string {
  let json = "";
  for (const key of hasOffsets ? offsetPlace : printedPlace) {
    const part = place[key];
    if (part !== undefined) json += `${json === "" ? "" : ","}"${key}":${part}`;
  }
  return json === "" ? "" : `,"place":{${json}}`;
}
