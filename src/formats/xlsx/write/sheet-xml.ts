import { withoutUnwritable } from "../../escape-markup.ts";
import { cellText } from "./cell-text.ts";
import { columnName } from "./column-name.ts";
import type { GridCell, MergedRange, SheetGrid } from "./sheet-grid.ts";
import { columnWidth } from "./sheet-measures.ts";

/** The part `xl/worksheets/sheet….xml`: A4 upright, as wide as the page, numbered — 1 — at the foot. */
export function sheetXml({ widths, rows, merged }: SheetGrid): string {
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>',
    '<sheetFormatPr defaultRowHeight="21"/>',
    `<cols>${widths.map(columnXml).join("")}</cols>`,
    `<sheetData>${rows.map(({ height, cells }, row) => rowXml(row, height, cells)).join("")}</sheetData>`,
    merged.length === 0
      ? ""
      : `<mergeCells count="${merged.length}">${merged.map(mergeXml).join("")}</mergeCells>`,
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.6" right="0.6" top="0.98" bottom="0.98" header="0.5" footer="0.5"/>',
    '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>',
    "<headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>",
    "</worksheet>",
  ].join("");
}

function columnXml(millimetres: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${columnWidth(millimetres)}" customWidth="1"/>`;
}

function rowXml(row: number, height: number, cells: readonly GridCell[]): string {
  const points = Math.round(height * 100) / 100;
  return `<row r="${row + 1}" ht="${points}" customHeight="1">${cells.map((cell) => cellXml(row, cell)).join("")}</row>`;
}

/** A text is kept as text, whatever it begins with: never a formula. */
function cellXml(row: number, { column, style, content }: GridCell): string {
  const head = `<c r="${columnName(column)}${row + 1}" s="${style}"`;
  if (!content) return `${head}/>`;
  if ("number" in content) return `${head}><v>${content.number}</v></c>`;
  const text = cellText(withoutUnwritable(content.text));
  return `${head} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function mergeXml({ row, column, rowSpan, columnSpan }: MergedRange): string {
  const last = `${columnName(column + columnSpan - 1)}${row + rowSpan}`;
  return `<mergeCell ref="${columnName(column)}${row + 1}:${last}"/>`;
}
