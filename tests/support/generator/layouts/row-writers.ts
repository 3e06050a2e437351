import { type Piece, plain } from "../piece.ts";
import { goingOn, type Sheet, type SheetCell, type SheetRow } from "../sheet.ts";

/** How a table of a text page is torn: which layout, and the habits a layout leaves open. */
export interface Tear {
  readonly layout: TextLayout;
  /** Empty cells are still to be told by their separators. */
  readonly keepsPlaces: boolean;
  /** Bars after the last row as well. */
  readonly padsLastRow: boolean;
  /** Where the bars that fill a row up stand in layout D: on the last value's line, or on their own. */
  readonly padOnOwnLine: boolean;
  /** Layout C: places a merged label covers are empty cells. */
  readonly showsCovered: boolean;
  /** An empty cell is one blank between its bars, not two. */
  readonly collapsesEmpty: boolean;
  /** Layout C: an empty cell holds a line break. */
  readonly breaksInEmpty: boolean;
  /** Layout D: this cell is torn as in layout E. */
  readonly tornAsE: number | undefined;
  /** Columns of the one table the whole page is, headings and all (seed 004); else each its own. */
  readonly commonWidth: number | undefined;
  /** Layout I: headers of table 4 are whole, broken over two lines, or upright, a character a line. */
  readonly disputeHeads: "whole" | "two lines" | "upright";
  /** Layout H as in the paper, or as in seed 000. */
  readonly barFirst: "own line" | "before the cell";
  /** Layout M: how its tables are parted. */
  readonly markdown: MarkdownHabit;
}

/** How a converter writes a table as Markdown: in one table, cut into several, or a table for each row. */
export interface MarkdownHabit {
  readonly tables: "one" | "several" | "one a row";
  /** A table has one empty column more than the form. */
  readonly spares: boolean;
  /** What the rule under a table's first row is made of. */
  readonly rule: "---" | " --- " | ":---:";
  /** A line in front of each table but the first. */
  readonly caption: "" | "## 表格";
}

export type TextLayout =
  | "A"
  | "B"
  | "C"
  | "D"
  | "E"
  | "F"
  | "G"
  | "H"
  | "I"
  | "J"
  | "L"
  | "M"
  | "N";

/** A cell as a marked stretch of the page. */
export function pieceOf(sheet: Sheet, row: SheetRow, cell: SheetCell): Piece {
  const { text } = cell;
  if (cell.role === "value" && cell.name !== undefined) {
    const { spoilt } = cell;
    return { text, cell: cell.name, ...(spoilt && { spoilt }) };
  }
  if (cell.role === "label" && row.row !== undefined && cell.lost !== true) {
    return { text, label: `${sheet.table}.${row.row}` };
  }
  return cell.role === "head" ? { text, head: sheet.table } : { text, group: true };
}

/** The cells of a row, extra values included; empty ones only where the tear keeps places. */
export function cellsOf(sheet: Sheet, row: SheetRow, keepsPlaces: boolean): Piece[] {
  const pieces = row.cells.map((cell) => pieceOf(sheet, row, cell));
  const extra = (row.extra ?? []).map(plain);
  return [...pieces, ...extra].filter((piece) => keepsPlaces || piece.text !== "");
}

/** A: a cell a paragraph, empty cells gone. F begins the same with single line breaks. */
export function paragraphs(sheet: Sheet, gap: string): Piece[] {
  return sheet.rows.flatMap((row) =>
    cellsOf(sheet, row, false).flatMap((piece) => [piece, plain(gap)]),
  );
}

/** B, C, L: a row a line, bars between. */
export function barLines(sheet: Sheet, tear: Tear): Piece[] {
  const covered = tear.showsCovered ? coveredBefore(sheet) : [];
  return sheet.rows.flatMap((row, index) => {
    const all = linePieces(sheet, row, { tear, covered: covered[index] ?? 0 });
    const cells = all.length - (covered[index] ?? 0);
    const line = all.flatMap((piece, x): Piece[] => [
      ...(x === 0 && tear.layout === "L" ? [plain("| ")] : []),
      piece.text === "" && tear.breaksInEmpty ? { ...piece, text: "\n" } : piece,
      plain(barAfter(piece, { last: x === all.length - 1, tear })),
    ]);
    const padded = [...line, plain(`${padOf(sheet, tear, { index, cells })}\n`)];
    return labelBeside(sheet, row, padded);
  });
}

/** The cells of a row on its line: without a label that stands on a line of its own, behind places that are covered. */
export function linePieces(
  sheet: Sheet,
  row: SheetRow,
  { tear, covered }: { readonly tear: Tear; readonly covered: number },
): Piece[] {
  const cells = row.torn ? row.cells.filter(({ role }) => role !== "label") : row.cells;
  const leading = Array.from({ length: covered }, () => plain(""));
  return [...leading, ...cellsOf(sheet, { ...row, cells }, tear.keepsPlaces)];
}

/** The row's line, and its label above or below it where it is torn off. */
export function labelBeside(sheet: Sheet, row: SheetRow, line: readonly Piece[]): Piece[] {
  const label = row.torn && row.cells.find(({ role }) => role === "label");
  if (!label) return [...line];
  const own = [pieceOf(sheet, row, label), plain("\n")];
  return row.torn === "above" ? [...own, ...line] : [...line, ...own];
}

export function barAfter(
  { text }: Piece,
  { last, tear }: { readonly last: boolean; readonly tear: Tear },
): string {
  const before = text === "" && tear.collapsesEmpty && !tear.breaksInEmpty ? "" : " ";
  return `${before}|${last ? "" : " "}`;
}

function padOf(sheet: Sheet, tear: Tear, row: { index: number; cells: number }): string {
  const missing = (tear.commonWidth ?? sheet.width) - row.cells;
  const last = row.index === sheet.rows.length - 1;
  if (tear.layout !== "B" || missing <= 0 || (last && !tear.padsLastRow)) return "";
  return ` ${"|".repeat(missing)}`;
}

/** How many columns at the start of each row a merged cell above covers. */
export function coveredBefore(sheet: Sheet): number[] {
  let open: number[] = [];
  return sheet.rows.map((row) => {
    const covered = open.length;
    const below = goingOn(row).first.map((cell) => cell.rows);
    open = [...open, ...below].map((rows) => rows - 1).filter((rows) => rows > 0);
    return covered;
  });
}

/** D: a cell a line, a bar after each, the row filled up with bars. */
export function barCells(sheet: Sheet, tear: Tear): Piece[] {
  let number = 0;
  return sheet.rows.flatMap((row, index) => {
    const cells = cellsOf(sheet, row, tear.keepsPlaces);
    const missing = (tear.commonWidth ?? sheet.width) - cells.length;
    const last = index === sheet.rows.length - 1;
    const pad = missing > 0 && (!last || tear.padsLastRow) ? "|".repeat(missing) : "";
    return cells.flatMap((piece, x) => {
      number += 1;
      const bar = number === tear.tornAsE ? "\n|" : " |";
      if (x < cells.length - 1 || pad === "") return [piece, plain(`${bar}\n`)];
      return [piece, plain(`${bar}${tear.padOnOwnLine ? "\n" : " "}${pad}\n`)];
    });
  });
}

/** E: a cell and a bar on alternating lines; an empty cell leaves two bars in a row. */
export function alternating(sheet: Sheet): Piece[] {
  return sheet.rows.flatMap((row) =>
    cellsOf(sheet, row, true).flatMap((piece) => [
      piece,
      plain(piece.text === "" ? "|\n" : "\n|\n"),
    ]),
  );
}

/** H: each row begins with a bar; cells on their own lines. */
export function barFirst(sheet: Sheet, tear: Tear): Piece[] {
  return sheet.rows.flatMap((row) => {
    const cells = cellsOf(sheet, row, false);
    const missing = sheet.width - cells.length;
    if (tear.barFirst === "before the cell") {
      const pad = missing > 0 ? `${"|".repeat(missing)}\n` : "";
      const torn = cells.flatMap((piece, x) => [plain(x === 0 ? "| " : ""), piece, plain("\n|\n")]);
      return [...torn, plain(pad)];
    }
    const torn = cells.flatMap((piece, x) => [
      piece,
      plain(x === cells.length - 1 ? ` | ${"|".repeat(Math.max(1, missing))}\n` : " |\n"),
    ]);
    return [plain("|\n"), ...torn];
  });
}

/** J: the cells of a row glued together. */
export function glued(sheet: Sheet): Piece[] {
  return sheet.rows.flatMap((row) => [...cellsOf(sheet, row, false), plain("\n")]);
}
