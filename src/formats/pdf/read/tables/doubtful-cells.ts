import type { Box, Glyph } from "../marks.ts";

/**
 * The cells whose figures run over the line beside them, or touch a figure on its other side: a number too long for its
 * column stands in two, and nobody can say where it ends. `held[i]` are the glyphs in `cells[i]`, `outside` those in none.
 */
export function doubtfulCells(
  cells: readonly Box[],
  held: readonly (readonly Glyph[])[],
  outside: readonly Glyph[],
): ReadonlySet<number> {
  const digits = cells.flatMap((box, cell) =>
    (held[cell] ?? []).filter(isDigit).map((glyph) => ({ glyph, cell, over: overOf(glyph, box) })),
  );
  const isOver = ({ glyph, over }: Digit) => over > 0.25 * (glyph.right - glyph.left);
  const doubtful = new Set(digits.filter(isOver).map(({ cell }) => cell));
  const beyond = outside.filter(isDigit).map((glyph) => ({ glyph, cell: -1, over: 0 }));
  const beside = digits.filter(({ over }) => over > -near).slice(0, mostBeside);
  // The line may stand in the one digit, and the other well inside its cell.
  const others = [...digits.slice(0, mostDigits), ...beyond.slice(0, mostBeside)];
  for (const one of beside) {
    for (const other of others) {
      if (!isOneNumber(one, other) && !isOneNumber(other, one)) continue;
      doubtful.add(one.cell).add(other.cell);
    }
  }
  return doubtful;
}

/** In points: closer to a line a digit may belong to a number on its other side. */
const near = 1;
/** A page of a report has a few. */
const mostBeside = 1_000;
const mostDigits = 20_000;

interface Digit {
  readonly glyph: Glyph;
  readonly cell: number;
  readonly over: number;
}

/** How far a glyph runs over the nearer side of its cell. */
function overOf(glyph: Glyph, cell: Box): number {
  return Math.max(cell.left - glyph.left, glyph.right - cell.right);
}

/** A digit, or what stands between or in front of the digits of a number. */
function isDigit({ text, turn }: Glyph): boolean {
  return turn === 0 && /[0-9０-９.,．，+＋−－-]/.test(text);
}

/** The second digit follows the first as within a number, in another cell. */
function isOneNumber(first: Digit, second: Digit): boolean {
  if (first.cell === second.cell) return false;
  const { size, right, bottom } = first.glyph;
  const isLevel = Math.abs(bottom - second.glyph.bottom) < 0.1 * size;
  return isLevel && Math.abs(second.glyph.left - right) < 0.15 * size;
}
