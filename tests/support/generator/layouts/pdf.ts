import { type Piece, plain } from "../piece.ts";
import type { Random } from "../random.ts";
import type { Sheet, SheetRow } from "../sheet.ts";
import { brokenHeads } from "./broken-heads.ts";
import { pieceOf, type Tear } from "./row-writers.ts";

/** I: text out of a PDF. Values on one line, labels wrapped, page numbers between, groups split. */
export function pdfLines(sheet: Sheet, { disputeHeads }: Tear, random: Random): Piece[] {
  const broken = brokenHeads(sheet, { disputeHeads, random });
  if (broken) return [...broken, ...tableLines({ ...sheet, rows: sheet.rows.slice(-1) }, random)];
  return tableLines(sheet, random);
}

function tableLines(sheet: Sheet, random: Random): Piece[] {
  const breakAfter = random.chance(0.7) ? random.int(2, sheet.rows.length) : -1;
  const page = random.int(1, 9);
  const waiting: string[] = [];
  const centred = random.chance(0.12);
  return sheet.rows.flatMap((row, index) => {
    const lines =
      row.row === undefined
        ? headLines(sheet, row, random)
        : dataLines(sheet, row, { random, waiting, centred });
    return index === breakAfter ? [...lines, plain(pageNumber(sheet, row, page))] : lines;
  });
}

/** Without dashes where no reader can take it for a value: behind a row of table three that lacks one, or more. */
function pageNumber({ table }: Sheet, { cells }: SheetRow, page: number): string {
  const isShort = table === "t3" && cells.some(({ role, text }) => role === "value" && text === "");
  return isShort ? `${page}\n` : `- ${page} -\n`;
}

function headLines(sheet: Sheet, row: SheetRow, random: Random): Piece[] {
  return row.cells.flatMap((cell, x): Piece[] => {
    const last = x === row.cells.length - 1;
    const vertical = sheet.table === "t3" && cell.rows > 1 && cell.text.length < 5;
    const text = vertical && random.chance(0.5) ? [...cell.text].join("\n") : wrapHead(cell.text);
    const apart = text.includes("\n") ? "\n" : " ";
    return [{ ...pieceOf(sheet, row, cell), text }, plain(last ? "\n" : apart)];
  });
}

/** 结果维持 becomes 结 果⏎维持; a long note wraps. */
function wrapHead(text: string): string {
  if (/^结果/.test(text)) return `结 果\n${text.slice(2)}`;
  if (text.length > 20) return `${text.slice(0, 22)}\n${text.slice(22)}`;
  return text;
}

interface Column {
  readonly random: Random;
  /** What is left of a group's name, to stand before a later row. */
  readonly waiting: string[];
  /** Values stand beside the middle of a label of two lines, not beside its end. */
  readonly centred: boolean;
}

function dataLines(sheet: Sheet, row: SheetRow, column: Column): Piece[] {
  const { random, waiting, centred } = column;
  const lines: Piece[] = [];
  const before = waiting.shift();
  if (before !== undefined) lines.push({ text: before, group: true });
  for (const cell of row.cells.filter(({ role }) => role === "group")) {
    const text = `${openGroup(cell.text, waiting, { rows: cell.rows, random })}\n`;
    lines.push({ text, group: true });
  }
  const values = valueLine(sheet, row);
  const label = row.cells.find(({ role, text }) => role === "label" && text !== "");
  if (label === undefined) return [...lines, ...values];
  const piece = pieceOf(sheet, row, label);
  if (!centred || label.text.length < 18) {
    return [...lines, { ...piece, text: wrapLabel(label.text, random) }, plain(" "), ...values];
  }
  const half = Math.ceil(label.text.length / 2);
  const [first, second] = [label.text.slice(0, half), label.text.slice(half)];
  return [
    ...lines,
    { ...piece, text: `${first}\n` },
    ...values,
    { text: `${second}\n`, group: true },
  ];
}

function valueLine(sheet: Sheet, row: SheetRow): Piece[] {
  const values = row.cells.filter(({ role, text }) => role === "value" && text !== "");
  const printed = [
    ...values.map((cell) => pieceOf(sheet, row, cell)),
    ...(row.extra ?? []).map(plain),
  ];
  return [...printed.flatMap((piece, x) => (x === 0 ? [piece] : [plain(" "), piece])), plain("\n")];
}

/** The part of a group's name that stands first; the rest is spread over the rows below. */
function openGroup(
  text: string,
  waiting: string[],
  { rows, random }: { readonly rows: number; readonly random: Random },
): string {
  if (rows < 3 || random.chance(0.4)) return text;
  if (rows > 10) {
    const letters = [...text];
    waiting.push("", ...letters.slice(1).map((letter) => `${letter}\n`));
    return letters[0] ?? "";
  }
  waiting.length = 0;
  waiting.push(`${text.slice(4)} `);
  return text.slice(0, 4);
}

function wrapLabel(text: string, random: Random): string {
  if (text.length < 16 || random.chance(0.3)) return text;
  const at = random.int(9, text.length - 3);
  const second = text.slice(at);
  const twice = second.length > 18 && random.chance(0.6) ? random.int(6, second.length - 3) : 0;
  const rest = twice > 0 ? `${second.slice(0, twice)}\n${second.slice(twice)}` : second;
  return `${text.slice(0, at)}\n${rest}`;
}
