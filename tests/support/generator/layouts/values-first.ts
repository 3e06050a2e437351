import { type Piece, plain } from "../piece.ts";
import type { Random } from "../random.ts";
import type { Sheet, SheetRow } from "../sheet.ts";
import { cellsOf, paragraphs } from "./row-writers.ts";

/**
 * N: text out of a PDF whose table is ruled, a cell a line. The values of each row stand in front of its label; or only
 * those of the first, and the labels of some rows below stand together behind their values.
 */
export function valuesFirst(sheet: Sheet, random: Random): Piece[] {
  if (sheet.table === "t4" || !hasValuesFirst(sheet)) return paragraphs(sheet, "\n\n");
  const heads = sheet.rows.filter(({ row }) => row === undefined);
  const rows = sheet.rows.filter(({ row }) => row !== undefined);
  if (random.chance(0.5)) {
    return sheet.rows.flatMap((row) => {
      const { labels, values } = partsOf(sheet, row);
      return row.row === undefined ? lines([...labels, ...values]) : lines([...values, ...labels]);
    });
  }
  const from = random.int(1, rows.length - 1);
  const lump = rows.slice(from, from + random.int(2, 5));
  const [first, ...others] = rows.map((row) => partsOf(sheet, row));
  const apart = rows.map((row) => (lump.includes(row) ? "apart" : "together"));
  return [
    ...heads.flatMap((row) => lines(cellsOf(sheet, row, false))),
    ...lines(first?.values ?? []),
    ...others.flatMap(({ labels, values }, at) =>
      lines(apart[at + 1] === "apart" ? values : [...labels, ...values]),
    ),
    ...lines(first?.labels ?? []),
    ...lump.flatMap((row) => lines(partsOf(sheet, row).labels)),
  ];
}

/** One value, or none, in front of the first label is no row: its label and the second row's values look like one. */
function hasValuesFirst({ rows }: Sheet): boolean {
  const first = rows.find(({ row }) => row !== undefined);
  const printed = first?.cells.filter(({ role, text }) => role === "value" && text !== "");
  return printed !== undefined && printed.length > 1;
}

function partsOf(sheet: Sheet, row: SheetRow) {
  const pieces = cellsOf(sheet, row, false);
  const isValue = ({ cell, label, head, group }: Piece) =>
    cell !== undefined || (label ?? head ?? group) === undefined;
  return {
    labels: pieces.filter((piece) => !isValue(piece)),
    values: pieces.filter(isValue),
  };
}

function lines(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => [piece, plain("\n\n")]);
}
