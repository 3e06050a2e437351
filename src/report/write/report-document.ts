import type {
  CellRole,
  PrintedBlock,
  PrintedCell,
  PrintedDocument,
  PrintedTable,
} from "#formats/printed-document.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { AnnualReport, Cells, ReadWarning } from "#report/annual-report.ts";
import type { CellName, TableId } from "#report/form/cell-names.ts";
import { sectionWords } from "#report/words/form-words.ts";
import { changeText, figureText } from "./figure-text.ts";
import {
  type FormFigure,
  type FormLabel,
  type FormRow,
  type FormTable,
  formTables,
} from "./form-tables.ts";
import { prefaceParagraphs } from "./preface-paragraphs.ts";
import { reportTitle } from "./report-title.ts";
import { signatureLines, signatureUnderTitle } from "./signature-lines.ts";

/** The statutory form begins with the reports on 2019: what is no such report has nothing to be written in it. */
export interface NotWritable {
  readonly kind: "not-in-the-form";
  /** Why, as the reading found it. */
  readonly warnings: readonly ReadWarning[];
}

/**
 * A report laid out in the statutory form (年度报告格式): title, preface, the six headings in the form's own words,
 * each section's prose a line a paragraph, and the three tables. Only `read` cells are printed, others stay empty.
 */
export function reportDocument(report: AnnualReport): Result<PrintedDocument, NotWritable> {
  const { edition, preface, cells, warnings } = report;
  if (edition === null || edition === "pre-2019") return err({ kind: "not-in-the-form", warnings });
  const tables = formTables(cells);
  const { owner, subject } = reportTitle(report);
  return ok({
    title: owner + subject,
    titleBreak: owner.length,
    blocks: [
      ...signatureUnderTitle(report).map((text): PrintedBlock => ({ kind: "signature", text })),
      ...prefaceParagraphs(preface ?? "").map(paragraph),
      ...Object.entries(sectionWords).flatMap(([number, heading]): PrintedBlock[] => [
        { kind: "heading", text: heading },
        ...prose(report, Number(number)),
        ...tables
          .filter(({ id }) => sectionOf[id] === Number(number))
          .map((table) => printed(table, cells)),
      ]),
    ],
  });
}

/** The cells that the form is printed without a figure in. */
export function emptyCells(cells: Cells): readonly CellName[] {
  return (Object.keys(cells) as CellName[]).filter((name) => cells[name]?.state !== "read");
}

const sectionOf: Readonly<Record<TableId, number>> = { t2: 2, t3: 3, t4: 4 };
const names: Readonly<Record<TableId, string>> = { t2: "表二", t3: "表三", t4: "表四" };

/** Millimetres of a text 156 mm wide: labels, then figures. */
const widths: Readonly<Record<TableId, readonly number[]>> = {
  t2: [48, 36, 36, 36],
  t3: [9, 17, 55.8, ...Array<number>(7).fill(10.6)],
  t4: Array<number>(15).fill(10.4),
};

/** Line ends and white space at the ends of lines are no content. */
function sectionLines({ sections }: AnnualReport, number: number): string[] {
  const own = sections.filter((section) => section.number === number);
  return own.flatMap(({ text }) => linesOf(text));
}

/** The last section may end with 落款. */
function prose(report: AnnualReport, number: number): PrintedBlock[] {
  const lines = sectionLines(report, number);
  const signed = number === 6 ? signatureLines(lines, report.agency) : 0;
  const from = lines.length - signed;
  return lines.map((text, at) => ({ kind: at >= from ? "signature" : "paragraph", text }));
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function paragraph(text: string): PrintedBlock {
  return { kind: "paragraph", text };
}

function printed({ id, sections }: FormTable, cells: Cells): PrintedTable {
  const [first, ...more] = sections;
  return {
    kind: "table",
    name: names[id],
    widths: widths[id],
    // The blocks of table two have columns of their own: its first header would be wrong over the next page.
    headerRows: more.length > 0 ? 0 : (first?.head.length ?? 0),
    rows: sections.flatMap(({ head, rows }) => [
      ...head.map((labels) => labels.map((label) => labelCell(label, "header"))),
      ...rows.map((row) => rowCells(row, cells)),
    ]),
  };
}

function rowCells({ groups, label, figures }: FormRow, cells: Cells): PrintedCell[] {
  return [
    ...groups.map((group) => labelCell(group, "group")),
    ...(label ? [labelCell(label, "label")] : []),
    ...figures.map((figure) => figureCell(figure, cells)),
  ];
}

function labelCell({ text, rowSpan, columnSpan }: FormLabel, role: CellRole): PrintedCell {
  return { text, rowSpan, columnSpan, role };
}

function figureCell({ cell: name, columnSpan }: FormFigure, cells: Cells): PrintedCell {
  const place = { rowSpan: 1, columnSpan, role: "figure" } as const;
  const cell = cells[name];
  if (cell?.state !== "read") return { ...place, text: "" };
  const { value } = cell;
  return {
    ...place,
    text: name.endsWith(".change") ? changeText(value) : figureText(value),
    value,
  };
}
