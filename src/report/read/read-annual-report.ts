import type { Block, SourceDocument } from "#formats/document.ts";
import type { AnnualReport, ReadWarning, Section } from "../annual-report.ts";
import type { FormEdition } from "../form/cell-names.ts";
import { formOfYear } from "../form/form-of-year.ts";
import { normaliseProse } from "./labels/normalise.ts";
import { citedEdition, type DocumentKind, documentKind } from "./prose/document-kind.ts";
import { findHeadings, type HeadingMet } from "./prose/headings.ts";
import { type PageLine, pageLines } from "./prose/page/page-lines.ts";
import { reportAgency } from "./prose/report-agency.ts";
import { reportYear } from "./prose/report-year.ts";
import { sectionsOf } from "./prose/sections.ts";
import { signaturesOf, signedOn } from "./prose/signatures.ts";
import { tokenise } from "./stream/tokens.ts";
import { picturePages, readTables, type Tables } from "./tables/read-tables.ts";

/**
 * Reads an annual report (政府信息公开工作年度报告) from any document's lines and grids: what it says,
 * each cell with its state and its place. Never guesses and never throws; what is no report comes back
 * with `edition: null` and a warning that says what it is.
 */
export function readAnnualReport(document: SourceDocument): AnnualReport {
  const stream = tokenise(document);
  const lines = pageLines(document, stream.tokens);
  const headings = findHeadings(lines);
  const sections = sectionsOf(lines, headings);
  const prose = lines.filter(({ isTabular }) => !isTabular).map(({ text }) => text);
  const text = normaliseProse(prose.join("\n").slice(0, longestProse));
  const cited = citedEdition(text);
  const first = headings[0]?.at ?? Math.min(lines.length, openingLines);
  const opening = openingOf(lines);
  const preface = prefaceOf(lines, headings[0]);
  const overview = sections.find(({ number }) => number === 1)?.text ?? "";
  const year = reportYear({ opening, preface, overview });
  const signatures = signaturesOf(lines, headings);
  const agency = reportAgency({
    opening,
    preface,
    overview,
    signatures,
    chrome: chromeOf(lines.slice(0, Math.min(first, openingLines))),
  });
  const tables = readTables(document, stream, {
    cited,
    ofYear: year === null ? undefined : formOfYear(year),
  });
  const pictures = picturePages(document);
  const kind = documentKind({
    opening: opening.slice(0, 12),
    preface,
    text,
    year,
    agency,
    story: sections.map((section) => section.text).join("\n"),
    sections: sections.length,
    present: tables.present,
    figures: tables.figures,
    isPictures: pictures.pages !== undefined && document.blocks.every(isBlank),
  });
  const { edition, cells, warnings } = outcome(kind, tables, { cited, ...pictures });
  const isOfOwnForm = edition === "pre-2019";
  const tooLong: ReadWarning[] = document.truncated ? [{ code: "too-long" }] : [];
  return {
    agency,
    year,
    signedOn: signedOn(signatures),
    preface,
    sections: isOfOwnForm ? asPrinted(sections, headings) : sections,
    edition,
    cells,
    warnings: [...warnings, ...tooLong],
  };
}

const openingLines = 40;
/** Characters of prose that are searched for what kind of document it is. */
const longestProse = 100_000;

/** Sections of a report that has a form of its own, under its own headings and numbers: 五、 may be the fourth of ours. */
function asPrinted(sections: readonly Section[], headings: readonly HeadingMet[]): Section[] {
  return sections.map((section, at) => {
    return { ...section, heading: headings[at]?.printed ?? section.heading };
  });
}

/** The prose in front of the first heading, which may stand inside a line. */
function prefaceOf(lines: readonly PageLine[], heading: HeadingMet | undefined): string {
  const at = heading?.at ?? Math.min(lines.length, openingLines);
  const before = lines.slice(Math.max(0, at - 30), at).map(({ text }) => text);
  const line = heading ? (lines[at]?.text ?? "") : "";
  return [...before, heading && line.length > longestTitle ? inFrontOf(heading, line) : ""].join(
    "\n",
  );
}

/** A preface may name the headings before the first of them comes: what stands behind it tells which one it is. */
function inFrontOf({ heading, rest }: HeadingMet, line: string): string {
  const end = rest === "" ? line.length : Math.max(0, line.lastIndexOf(rest));
  const at = line.slice(0, end).lastIndexOf(heading);
  const before = line.slice(0, Math.min(Math.max(0, at), longestOpening));
  return before.replace(/[(（]?[一1][)）]?[、.．,，]?\s*$/, "");
}

/** The first lines, cell by cell, where titles stand. */
function openingOf(lines: readonly PageLine[]): string[] {
  return lines
    .slice(0, openingLines)
    .flatMap(({ text }) =>
      text.slice(0, longestOpening).split(text.length > longestTitle ? /[|\s]+/ : "|"),
    )
    .map((text) => text.trim())
    .filter((text) => text.length > 1 && text.length < longestTitle)
    .slice(0, openingLines * 2);
}

/** A longer line is prose, or a whole report on one line: its title is one of its words. */
const longestTitle = 160;
const longestOpening = 2_000;

/** Lines of the metadata block and the breadcrumb; a grid's cells are joined row by row. */
function chromeOf(lines: readonly PageLine[]): string[] {
  const joined = new Map<number, string>();
  for (const { text, line } of lines) {
    const before = joined.get(line);
    joined.set(line, before === undefined ? text : `${before}|${text}`);
  }
  return [...joined.values()].filter((text) => text.length < 400);
}

/** What the document shows beside its tables: the edition its text cites, and its pages that are pictures. */
interface Shown {
  readonly cited: FormEdition | undefined;
  readonly pages?: readonly number[];
}

function isBlank(block: Block): boolean {
  return block.kind === "line" && block.text.trim() === "";
}

function outcome(
  kind: DocumentKind,
  tables: Tables,
  shown: Shown,
): Pick<AnnualReport, "edition" | "cells" | "warnings"> {
  switch (kind.kind) {
    case "report":
      return { edition: tables.edition ?? null, cells: tables.cells, warnings: tables.warnings };
    case "no-tables":
      return withoutTables(tables, shown);
    case "pre-2019":
      return { edition: "pre-2019", cells: {}, warnings: [{ code: "pre-2019" }] };
    case "blank-template":
      return { edition: null, cells: {}, warnings: [{ code: "blank-template" }] };
    case "not-a-report":
      return {
        edition: null,
        cells: {},
        warnings: [{ code: "not-a-report", reason: kind.reason }],
      };
  }
}

/** A report whose tables are images or gone: its edition is the one the text cites, with every cell missing. */
function withoutTables(
  tables: Tables,
  shown: Shown,
): Pick<AnnualReport, "edition" | "cells" | "warnings"> {
  const { cited, ...pictures } = shown;
  const warning: ReadWarning = { code: "no-tables", ...pictures };
  if (!cited) return { edition: null, cells: {}, warnings: [warning] };
  return { edition: cited, cells: tables.cells, warnings: [warning, ...tables.warnings] };
}
