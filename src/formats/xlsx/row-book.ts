import { strToU8, Zip, ZipDeflate } from "fflate";
import { withMarkedControls } from "#kernel/control-characters.ts";
import { escapeMarkup } from "../escape-markup.ts";
import { columnName } from "./write/column-name.ts";
import { rowBookParts } from "./write/row-book-parts.ts";
import { escapedText } from "./write/sheet-xml.ts";

/** A column of records: codes are text whatever they look like, so that 000000 keeps its zeros. */
export interface BookColumn {
  readonly title: string;
  readonly kind: "text" | "number";
}

/** What a cell of a record may hold; `null` is an empty cell. */
export type BookField = string | number | boolean | null;

export interface RowBook {
  /** The sheet's name; further sheets bear a number. */
  readonly name: string;
  readonly columns: readonly BookColumn[];
  /** Rows that a sheet has room for, its head left out; what Excel has unless told. */
  readonly rowsOnSheet?: number;
}

type Rows = Iterable<readonly BookField[]>;

/** Excel has 1,048,576 rows. */
const mostRows = 1_048_575;

/** The letters and digits that a column is wide. */
const [narrowest, widest] = [8, 40];

/**
 * An Excel file (.xlsx) of records, made as they come: a head that stays in sight, text as text, figures as numbers. What
 * a sheet has no room for stands on the next. The same records give the same bytes.
 */
export async function* rowBook(
  { name, columns, rowsOnSheet = mostRows }: RowBook,
  batches: AsyncIterable<Rows> | Iterable<Rows>,
): AsyncGenerator<Uint8Array, void, void> {
  const made: Uint8Array[] = [];
  const zip = new Zip((fault, bytes) => {
    if (fault) throw fault;
    made.push(bytes);
  });
  const sheets: string[] = [];
  let sheet = begin();
  let row = 1;
  for await (const rows of batches) {
    let xml = "";
    for (const fields of rows) {
      if (row > rowsOnSheet) {
        sheet.push(strToU8(xml + sheetEnd), true);
        [sheet, row, xml] = [begin(), 1, ""];
      }
      row += 1;
      xml += rowXml(row, fields);
    }
    sheet.push(strToU8(xml));
    yield* made.splice(0);
  }
  sheet.push(strToU8(sheetEnd), true);
  for (const [path, xml] of rowBookParts(sheets)) part(path).push(strToU8(xml), true);
  zip.end();
  yield* made.splice(0);

  function begin(): ZipDeflate {
    sheets.push(sheets.length === 0 ? name : `${name}（${sheets.length + 1}）`);
    const file = part(`xl/worksheets/sheet${sheets.length}.xml`);
    file.push(strToU8(sheetBegin(columns)));
    return file;
  }

  function part(path: string): ZipDeflate {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = "1980-01-01T00:00:00";
    zip.add(file);
    return file;
  }
}

const sheetEnd = "</sheetData></worksheet>";

function sheetBegin(columns: readonly BookColumn[]): string {
  const cols = columns.map(({ title, kind }, at) => {
    const width = Math.min(widest, Math.max(narrowest, title.length * 2 + 2));
    const style = kind === "text" ? styles.text : styles.number;
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${style}" customWidth="1"/>`;
  });
  const head = columns.map(({ title }, at) => textXml(`${columnName(at)}1`, title, styles.head));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    "</sheetView></sheetViews>",
    `<cols>${cols.join("")}</cols><sheetData><row r="1">${head.join("")}</row>`,
  ].join("");
}

/** Indexes into `row-book-parts`' styles. */
const styles = { number: 0, text: 1, head: 2 } as const;

function rowXml(row: number, fields: readonly BookField[]): string {
  const cells = fields.map((field, at) => cellXml(`${columnName(at)}${row}`, field));
  return `<row r="${row}">${cells.join("")}</row>`;
}

function cellXml(at: string, field: BookField): string {
  switch (typeof field) {
    case "number":
      return `<c r="${at}" s="${styles.number}"><v>${field}</v></c>`;
    case "boolean":
      return textXml(at, field ? "是" : "否", styles.text);
    case "string":
      return field === "" ? "" : textXml(at, field, styles.text);
    default:
      return "";
  }
}

function textXml(at: string, text: string, style: number): string {
  const shown = escapeMarkup(escapedText(withMarkedControls(text)));
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${shown}</t></is></c>`;
}
