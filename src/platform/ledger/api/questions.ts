import type { Column } from "../column.ts";
import type { ImportResult, Place } from "../import/call.ts";
import { compared } from "../spelling.ts";

/** What a preview asks, once for each header and word that means nothing here, with the places where it stands. */
export interface Questions {
  readonly headers: readonly { readonly header: string; readonly places: readonly string[] }[];
  readonly words: readonly {
    /** The column's header. */
    readonly column: string;
    readonly word: string;
    /** How many rows have it, and where the first of them stand. */
    readonly count: number;
    readonly places: readonly string[];
    /** Those of the first of them that can be answered one by one. */
    readonly rows: readonly Place[];
    /** Of a name that nobody has: whose names are like it. */
    readonly options?: readonly string[];
  }[];
}

/** Names that nobody has → the names that are like them. */
export type NamesLike = ReadonlyMap<string, readonly string[]>;

const mostPlaces = 5;
const mostRows = 50;
const mostWords = 200;

/** The unknown headers and words of an import, each once. */
export function questionsOf(
  { errors, warnings }: Pick<ImportResult, "errors" | "warnings">,
  columns: readonly Column[],
  like: NamesLike = new Map(),
): Questions {
  return { headers: headersOf(warnings), words: wordsOf(errors, columns, like) };
}

/** The names of a column that stand for nobody, each once. */
export function namesUnknown(
  { errors }: Pick<ImportResult, "errors">,
  header: string | undefined,
): readonly string[] {
  const unknown = errors.filter(
    ({ code, column }) => code === "unknown-reference" && column === header,
  );
  return [...new Set(unknown.map(({ value }) => value))];
}

function headersOf(warnings: ImportResult["warnings"]): Questions["headers"] {
  const unknown = warnings.filter(({ code, column }) => code === "extra-column" && column !== null);
  const places = Map.groupBy(unknown, ({ column }) => column ?? "");
  return [...places].map(([header, found]) => ({
    header,
    places: [...new Set(found.map(sheetWords))].slice(0, mostPlaces),
  }));
}

function wordsOf(
  errors: ImportResult["errors"],
  columns: readonly Column[],
  like: NamesLike,
): Questions["words"] {
  const lists = new Set(columns.flatMap(({ header, options }) => (options ? header : [])));
  const unknown = errors.filter(
    ({ code, column, value }) =>
      (code === "unknown-option" && lists.has(column)) ||
      (code === "unknown-reference" && (like.get(value)?.length ?? 0) > 0),
  );
  const found = Map.groupBy(unknown, ({ column, value }) => `${column}\u001f${compared(value)}`);
  const words = [...found.values()].map((rows) => ({
    column: rows[0]?.column ?? "",
    word: rows[0]?.value ?? "",
    ...(rows[0]?.code === "unknown-reference" && { options: like.get(rows[0].value) ?? [] }),
    count: rows.length,
    rows: rows.slice(0, mostRows).map(({ file, sheet, row }) => ({ file, sheet, row })),
    places: rows.slice(0, mostPlaces).map((row) => `${sheetWords(row)}第 ${row.row} 行`),
  }));
  return words.sort((one, other) => other.count - one.count).slice(0, mostWords);
}

function sheetWords({ file, sheet }: { readonly file: string; readonly sheet: string | null }) {
  return sheet === null ? file : `${file}“${sheet}”`;
}
