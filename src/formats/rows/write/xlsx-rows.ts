import { columnName } from "../../xlsx/write/column-name.ts";
import { type NamedSheet, packageParts } from "../../xlsx/write/package-parts.ts";
import { type ZipPart, ZipPieces } from "../../xlsx/write/zip-pieces.ts";
import type { WrittenColumn } from "./columns.ts";
import { rowXml, type SheetRow, textCell } from "./xlsx-cells.ts";
import { choiceRowsXml, choicesSheet, choicesXml } from "./xlsx-choices.ts";
import { notesXml } from "./xlsx-notes.ts";
import { rowStylesXml, styleOf } from "./xlsx-styles.ts";

/** Rows to be written to a sheet, and to further ones of its name with a number where it has no room. */
export interface RowsToWrite {
  readonly sheet: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: AsyncIterable<Iterable<SheetRow>> | Iterable<Iterable<SheetRow>>;
  /** Rows that a sheet has room for, its header left out; what Excel has unless told. */
  readonly rowsOnSheet?: number;
}

/** Excel has 1,048,576 rows. */
const mostRows = 1_048_575;

const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/**
 * A workbook of rows, piece by piece as they come: a header that stays in view, drop-down lists, notes, and days and
 * numbers as such. All other text is written as text, so that none becomes a formula. The same rows give the same bytes.
 */
export async function* xlsxRows(given: RowsToWrite): AsyncGenerator<Uint8Array, void, void> {
  const { sheet: name, columns, rows, rowsOnSheet = mostRows } = given;
  const zip = new ZipPieces();
  const notes = notesXml(columns);
  const sheets: NamedSheet[] = [];
  const begin = (): ZipPart => {
    const isFirst = sheets.length === 0;
    sheets.push({
      name: isFirst ? name : `${name}（${sheets.length + 1}）`,
      hasNotes: isFirst && notes !== undefined,
    });
    const part = zip.part(`xl/worksheets/sheet${sheets.length}.xml`);
    part.push(sheetHead(columns));
    return part;
  };
  const end = (part: ZipPart, xml = "") =>
    part.push(xml + sheetTail(columns, sheets.at(-1)?.hasNotes ?? false), true);

  let [part, number] = [begin(), 1];
  for await (const some of rows) {
    let xml = "";
    for (const cells of some) {
      if (number > rowsOnSheet) {
        end(part, xml);
        [part, number, xml] = [begin(), 1, ""];
      }
      number += 1;
      xml += rowXml(columns, cells, number);
    }
    part.push(xml);
    yield* zip.take();
  }
  end(part);
  for (const [path, xml] of otherParts(columns, sheets)) zip.part(path).push(xml, true);
  zip.end();
  yield* zip.take();
}

/** What stands beside the sheets of rows, by its paths: words to choose from on a hidden sheet, notes, styles. */
function otherParts(
  columns: readonly WrittenColumn[],
  sheets: readonly NamedSheet[],
): readonly (readonly [path: string, xml: string])[] {
  const choices = choiceRowsXml(columns);
  const notes = notesXml(columns);
  const hidden = { name: choicesSheet, isHidden: true };
  const all = choices === undefined ? sheets : [...sheets, hidden];
  return Object.entries({
    ...packageParts({ sheets: all }),
    "xl/styles.xml": rowStylesXml(),
    ...(notes && {
      "xl/comments1.xml": notes.comments,
      "xl/drawings/vmlDrawing1.vml": notes.drawing,
    }),
    ...(choices && {
      [`xl/worksheets/sheet${all.length}.xml`]: `<worksheet ${namespaces}><sheetData>${choices}</sheetData></worksheet>`,
    }),
  });
}

function sheetHead(columns: readonly WrittenColumn[]): string {
  const widths = columns.map(
    ({ width, type }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${styleOf(type)}" customWidth="1"/>`,
  );
  const headers = columns.map(({ header }, at) =>
    textCell(`${columnName(at)}1`, header, styleOf("header")),
  );
  return [
    `<worksheet ${namespaces}><sheetViews><sheetView workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join("")}</cols><sheetData><row r="1" ht="30" customHeight="1">${headers.join("")}</row>`,
  ].join("");
}

function sheetTail(columns: readonly WrittenColumn[], hasNotes: boolean): string {
  const notes = hasNotes ? '<legacyDrawing r:id="rId2"/>' : "";
  return `</sheetData>${choicesXml(columns)}${notes}</worksheet>`;
}
