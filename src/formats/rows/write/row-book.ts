import { withMarkedControls } from "#kernel/control-characters.ts";
import type { WrittenColumn } from "./columns.ts";
import { xlsxRows } from "./xlsx-rows.ts";

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

/** The letters and digits that a column is wide. */
const [narrowest, widest] = [8, 40];

/** An Excel file (.xlsx) of records for people to read: numbers are numbers, and signs that nobody sees stand as marks. */
export function rowBook(
  { name, columns, ...room }: RowBook,
  batches: AsyncIterable<Rows> | Iterable<Rows>,
): AsyncGenerator<Uint8Array, void, void> {
  return xlsxRows({
    sheet: name,
    columns: columns.map(writtenColumn),
    rows: shown(batches),
    ...room,
  });
}

function writtenColumn({ title, kind }: BookColumn): WrittenColumn {
  const width = Math.min(widest, Math.max(narrowest, title.length * 2 + 2));
  return { header: title, type: kind === "text" ? "text" : "general", width };
}

async function* shown(batches: AsyncIterable<Rows> | Iterable<Rows>) {
  for await (const rows of batches) yield Array.from(rows, (fields) => fields.map(shownField));
}

function shownField(field: BookField): string | number | null {
  if (typeof field === "boolean") return field ? "是" : "否";
  return typeof field === "string" ? withMarkedControls(field) : field;
}
