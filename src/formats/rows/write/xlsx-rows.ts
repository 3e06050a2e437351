import { strToU8, Zip, ZipDeflate } from "fflate";
import type { WrittenColumn, WrittenRows } from "./columns.ts";
import { letters, rowXml, textCell } from "./xlsx-cells.ts";
import { choiceRowsXml, choicesSheet, choicesXml } from "./xlsx-choices.ts";
import { notesXml } from "./xlsx-notes.ts";
import { packageParts } from "./xlsx-package.ts";
import { rowStylesXml, styleOf } from "./xlsx-styles.ts";

/** A sheet of rows to be written. */
export interface RowsToWrite {
  readonly sheet: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: WrittenRows;
}

const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/**
 * A workbook of one sheet, piece by piece as its rows come: a header that stays in view, drop-down lists, notes, and days and
 * numbers as such. All other text is written as text, so that none becomes a formula. The same rows give the same bytes.
 */
export async function* xlsxRows({ sheet, columns, rows }: RowsToWrite): AsyncGenerator<Uint8Array> {
  const zip = new ZipPieces();
  const choices = choiceRowsXml(columns);
  const notes = notesXml(columns);
  const small: Record<string, string> = {
    ...packageParts({
      sheet,
      choicesSheet: choices === undefined ? undefined : choicesSheet,
      hasNotes: notes !== undefined,
    }),
    "xl/styles.xml": rowStylesXml(),
    ...(notes && {
      "xl/comments1.xml": notes.comments,
      "xl/drawings/vmlDrawing1.vml": notes.drawing,
    }),
    ...(choices && {
      "xl/worksheets/sheet2.xml": `<worksheet ${namespaces}><sheetData>${choices}</sheetData></worksheet>`,
    }),
  };
  for (const [name, xml] of Object.entries(small)) zip.part(name).push(xml, true);
  const written = zip.part("xl/worksheets/sheet1.xml");
  written.push(sheetHead(columns));
  let number = 1;
  for await (const some of rows) {
    const xml = some.map((cells) => {
      number += 1;
      return rowXml(columns, cells, number);
    });
    written.push(xml.join(""));
    yield* zip.take();
  }
  written.push(sheetTail(columns, notes !== undefined), true);
  zip.end();
  yield* zip.take();
}

function sheetHead(columns: readonly WrittenColumn[]): string {
  const widths = columns.map(
    ({ width, type }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${styleOf(type)}" customWidth="1"/>`,
  );
  const headers = columns.map(({ header }, at) =>
    textCell(`${letters(at)}1`, header, styleOf("header")),
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

/** An archive whose bytes are taken as they come. */
class ZipPieces {
  readonly #pieces: Uint8Array[] = [];
  readonly #zip = new Zip((fault, piece) => {
    if (fault) throw fault;
    this.#pieces.push(piece);
  });

  part(name: string): { readonly push: (xml: string, isLast?: boolean) => void } {
    const part = new ZipDeflate(name, { level: 6 });
    part.mtime = "1980-01-01T00:00:00";
    this.#zip.add(part);
    let isFirst = !name.endsWith(".vml");
    return {
      push: (xml, isLast = false) => {
        const head = isFirst ? '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' : "";
        isFirst = false;
        part.push(strToU8(head + xml), isLast);
      },
    };
  }

  end(): void {
    this.#zip.end();
  }

  take(): Uint8Array[] {
    return this.#pieces.splice(0);
  }
}
