import { hash } from "node:crypto";
import type { SourceDocument } from "#formats/document.ts";
import type { AnnualReport, Cells, Place, ReportCell } from "#report/annual-report.ts";
import type { CheckResult, Finding } from "#report/check/check-result.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { cellNoteWords } from "#report/words/cell-note.ts";
import { findingMessage } from "#report/words/finding-message.ts";
import { readWarningWords } from "#report/words/read-warning.ts";

/** Where a line of output comes from, as the contract's `source` has it. */
export interface SourceFacts {
  readonly name: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly encoding: string;
}

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

/** The line of `report read --json`, without its line end; keys in the order of the contract. */
export function readLine(source: SourceFacts, report: AnnualReport): string {
  const { agency, year, edition, sections, cells } = report;
  const warnings = report.warnings.map((warning) => ({
    ...warning,
    message: readWarningWords(warning),
  }));
  const head = JSON.stringify({
    schema: "tongming.annual-report/1",
    source,
    agency,
    year,
    edition,
  });
  const text = sections.map(({ number, heading, text }) => ({ number, heading, text }));
  return `${head.slice(0, -1)},"sections":${JSON.stringify(text)},"cells":${cellsJson(cells)},"warnings":${JSON.stringify(warnings)}}`;
}

/** The line of `report check --json`, without its line end; what does not apply to a finding is left out. */
export function checkLine(
  { source, report }: { readonly source: SourceFacts; readonly report: AnnualReport },
  { findings, unchecked }: CheckResult,
): string {
  const { agency, year, edition } = report;
  return JSON.stringify({
    source,
    agency,
    year,
    edition,
    findings: findings.map(findingJson),
    unchecked: unchecked.map(({ rule, at, cells }) => ({ rule, at, cells })),
  });
}

function findingJson(finding: Finding) {
  const { rule, at, severity, cells, expected, actual, places, basis } = finding;
  const message = findingMessage(finding);
  return { rule, at, severity, cells, expected, actual, places, message, basis };
}

/** By hand: two hundred small objects a report are most of the line, and names and states need no escaping. */
function cellsJson(cells: Cells): string {
  let json = "";
  for (const name in cells) {
    const cell = cells[name as CellName];
    if (cell) json += `${json === "" ? "" : ","}"${name}":${cellJson(cell)}`;
  }
  return `{${json}}`;
}

function cellJson(cell: ReportCell): string {
  let json = `{"value":${cell.value},"state":"${cell.state}"`;
  if (cell.place) json += `,"place":${placeJson(cell.place)}`;
  if (cell.state !== "read") {
    if (cell.note) json += `,"note":${JSON.stringify(cellNoteWords(cell.note))}`;
    if (cell.candidates) json += `,"candidates":[${cell.candidates.join()}]`;
  }
  return `${json}}`;
}

/** Every part of a place is a number. */
function placeJson(place: Place): string {
  let json = "";
  for (const key in place) {
    json += `${json === "" ? "" : ","}"${key}":${place[key as keyof Place]}`;
  }
  return `{${json}}`;
}
