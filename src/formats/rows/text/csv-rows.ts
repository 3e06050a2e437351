import { CsvError, parse } from "csv-parse";
import { guardLength } from "../../formula-guard.ts";
import { rowLimits, rowsAtOnce } from "../limits.ts";
import { RowsUnreadable, type SheetRow } from "../row.ts";

/** The records of a CSV text in order, the empty ones too; throws `bad-csv` where a quotation mark does not close. */
export async function* csvRows(text: AsyncIterable<string>): AsyncGenerator<readonly SheetRow[]> {
  const parser = parse({
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: rowLimits.cellCharacters * 4,
  });
  const feeding = feed(text, parser);
  let rows: SheetRow[] = [];
  let row = 0;
  try {
    for await (const record of parser as AsyncIterable<readonly string[]>) {
      row += 1;
      const cells = record.slice(0, rowLimits.columns).map(withoutGuard);
      rows.push({ kind: "cells", row, cells, isHidden: false });
      if (rows.length < rowsAtOnce) continue;
      yield rows;
      rows = [];
    }
  } catch (fault) {
    if (fault instanceof CsvError) throw new RowsUnreadable({ kind: "bad-csv", row: row + 1 });
    throw fault;
  }
  await feeding;
  if (rows.length > 0) yield rows;
}

async function feed(text: AsyncIterable<string>, parser: ReturnType<typeof parse>): Promise<void> {
  try {
    for await (const piece of text) {
      if (parser.destroyed) return;
      if (!parser.write(piece)) await drained(parser);
    }
    parser.end();
  } catch (fault) {
    // Whoever reads the records learns of it.
    parser.destroy(fault instanceof Error ? fault : new Error(String(fault)));
  }
}

function drained(parser: ReturnType<typeof parse>): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      for (const event of ["drain", "close", "error"]) parser.removeListener(event, done);
      resolve();
    };
    for (const event of ["drain", "close", "error"]) parser.once(event, done);
  });
}

/** Without the mark that an export puts before what a program could take for a formula. */
function withoutGuard(cell: string): string {
  return cell.slice(guardLength(cell));
}
