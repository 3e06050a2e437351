import { guarded } from "../formula-guard.ts";
import type {
  PrintedBlock,
  PrintedCell,
  PrintedDocument,
  PrintedTable,
} from "../printed-document.ts";
import { marks, signature } from "./own-csv.ts";

/**
 * A document as CSV in UTF-8 with byte order mark: a record that tells whose file it is, then the title, headings
 * and paragraphs as records of one field, and each table row as a record with a field a column. `readCsv` finds
 * merged cells again by the white space in the places they cover.
 */
export function writeCsv({ title, blocks }: PrintedDocument): Uint8Array {
  const records = [signature, [guarded(title)], ...blocks.flatMap(recordsOf)];
  const text = records.map((fields) => `${fields.map(fieldOf).join(",")}\r\n`).join("");
  return new TextEncoder().encode(`\u{feff}${text}`);
}

function recordsOf(block: PrintedBlock): (readonly string[])[] {
  return block.kind === "table" ? tableRecords(block) : [[guarded(block.text)]];
}

function tableRecords({ rows, widths }: PrintedTable): string[][] {
  const records: string[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of row) {
      while (records[y]?.[x] !== undefined) x += 1;
      lay(records, cell, { y, x });
      x += cell.columnSpan;
    }
  }
  return records.map((record) => wholeRecord(record, widths.length));
}

/** Puts a cell's text where it begins and marks into the other places it covers. */
function lay(
  records: readonly string[][],
  { text, rowSpan, columnSpan }: PrintedCell,
  { y, x }: { readonly y: number; readonly x: number },
): void {
  for (let down = 0; down < rowSpan; down += 1) {
    const record = records[y + down] ?? [];
    for (let right = 0; right < columnSpan; right += 1) {
      record[x + right] = down > 0 ? marks.above : marks.left;
    }
  }
  const first = records[y];
  if (first) first[x] = guarded(text);
}

/** As many fields as the table has columns; something behind the first that tells the row from prose. */
function wholeRecord(record: readonly string[], columns: number): string[] {
  const fields = Array.from({ length: columns }, (_, x) => record[x] ?? "");
  if (fields.slice(1).every((field) => field === "")) fields[columns - 1] ||= marks.empty;
  return fields;
}

/** Figures stand bare; text is quoted, so that no separator in it is ever taken for one. */
function fieldOf(text: string): string {
  return /^[+-]?[\d.]*$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}
