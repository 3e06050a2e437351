import { pieceOf } from "../layouts/row-writers.ts";
import { type Piece, plain } from "../piece.ts";
import { goingOn, type Sheet, type SheetCell, type SheetRow } from "../sheet.ts";
import type { HtmlHabit } from "./habit.ts";

/** Columns of a page's one table: a multiple of 4, 10 and 15. */
const commonWidth = 60;

/** One or two `<table>`s for a sheet. */
export function htmlTable(sheet: Sheet, habit: HtmlHabit): Piece[] {
  const cut = sheet.table === "t3" ? habit.cutAt : undefined;
  if (cut === undefined || cut >= sheet.rows.length)
    return wrapped(tableRows(sheet, sheet.rows, habit), habit);
  const heads = sheet.rows.filter((row) => row.row === undefined);
  const tail = sheet.rows.slice(cut);
  return [
    ...wrapped(tableRows(sheet, sheet.rows.slice(0, cut), habit), habit),
    plain(`<p>&nbsp;</p>${habit.newline}`),
    ...wrapped(tableRows(sheet, habit.repeatsHead ? [...heads, ...tail] : tail, habit), habit),
  ];
}

/** Rows as they stand in a table that holds several sheets. */
export function scaledRows(sheet: Sheet, habit: HtmlHabit): Piece[] {
  return tableRows(sheet, sheet.rows, habit, commonWidth / sheet.width);
}

/** A row with one cell across the common width. */
export function titleRow(text: string, { newline }: HtmlHabit): Piece[] {
  return [
    plain(`<tr><td colspan="${commonWidth}">`),
    { text: escaped(text), prose: "heading" },
    plain(`</td></tr>${newline}`),
  ];
}

/** Puts `<table>` around rows, and a table for layout around that. */
export function wrapped(rows: readonly Piece[], habit: HtmlHabit): Piece[] {
  const { newline } = habit;
  const [open, close] = habit.layoutTable
    ? [`<table><tr><td><div>${newline}`, `</div></td></tr></table>${newline}`]
    : ["", ""];
  return [
    plain(`${open}<table border="1" cellspacing="0"><tbody>${newline}`),
    ...rows,
    plain(`</tbody></table>${newline}${close}`),
  ];
}

function tableRows(sheet: Sheet, rows: readonly SheetRow[], habit: HtmlHabit, scale = 1): Piece[] {
  const showsCovered = habit.merging === "empty cells";
  let open: number[] = [];
  let openAtEnd: number[] = [];
  return rows.flatMap((row) => {
    const empty = (places: readonly number[]) =>
      showsCovered ? places.map(() => cellTags("", habit, "")) : [];
    const cells = [
      ...empty(open),
      ...row.cells.map((cell) => cellPieces(sheet, row, { cell, habit, scale })),
      ...(row.extra ?? []).map((text) => cellTags(text, habit, "")),
      ...empty(openAtEnd),
    ];
    open = stillOpen(open, goingOn(row).first);
    openAtEnd = stillOpen(openAtEnd, goingOn(row).last);
    const close = habit.sloppy ? "\n" : `</tr>${habit.newline}`;
    return [plain(habit.sloppy ? "<TR>" : "<tr>"), ...cells.flat(), plain(close)];
  });
}

/** For each column that the cells so far still cover in the next row, how many rows are left. */
function stillOpen(open: readonly number[], cells: readonly SheetCell[]): number[] {
  const spans = cells.flatMap((cell) => Array.from({ length: cell.columns }, () => cell.rows));
  return [...open, ...spans].map((rows) => rows - 1).filter((rows) => rows > 0);
}

interface Written {
  readonly cell: SheetCell;
  readonly habit: HtmlHabit;
  readonly scale: number;
}

function cellPieces(sheet: Sheet, row: SheetRow, { cell, habit, scale }: Written): Piece[] {
  const piece = pieceOf(sheet, row, cell);
  const tag = cell.role === "head" ? habit.headTag : habit.sloppy ? "TD" : "td";
  const columns = cell.columns * scale;
  const spans =
    (columns > 1 ? ` colspan="${columns}"` : "") + (cell.rows > 1 ? ` rowspan="${cell.rows}"` : "");
  const [open, close] = [
    `<${tag}${habit.attributes}${habit.merging === "spans" ? spans : ""}>`,
    habit.sloppy ? "\n" : `</${tag}>`,
  ];
  const text = cell.text === "" ? "" : cellText(cell, habit);
  const covered = habit.merging === "empty cells" ? columns - 1 : 0;
  const [before, after] = cell.text === "" ? [habit.emptyCell, ""] : habit.inner;
  return [
    plain(open + before),
    { ...piece, text },
    plain(after + close),
    ...Array.from({ length: covered }, () => cellTags("", habit, "")).flat(),
  ];
}

function cellTags(text: string, habit: HtmlHabit, spans: string): Piece[] {
  return [
    plain(`<td${habit.attributes}${spans}>${text === "" ? habit.emptyCell : escaped(text)}</td>`),
  ];
}

function cellText(cell: SheetCell, { breaksInHeads }: HtmlHabit): string {
  const text = escaped(cell.text).replace(/\n/g, "<br>");
  if (!breaksInHeads || cell.role !== "head" || cell.text.length !== 4) return text;
  return `${text.slice(0, 2)}<br>${text.slice(2)}`;
}

/** Text as HTML. */
export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
