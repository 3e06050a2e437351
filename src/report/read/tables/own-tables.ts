import type { PageLine } from "../prose/page/page-lines.ts";
import { datesAmong } from "../prose/signatures.ts";
import { isBarRule } from "../stream/bar-rows.ts";

/**
 * The words of tables that a section has beside the form's (渠道 | 条数), a row a line: for each line of a row, by its
 * index, what is told there. In the page's last section, a row of links or what stands behind the signature is no table.
 */
export function ownRows(
  lines: readonly PageLine[],
  isLast: boolean,
): ReadonlyMap<number, readonly string[]> {
  const told = new Map<number, readonly string[]>();
  for (const { first, last } of runsOf(lines)) {
    const run = lines.slice(first, last + 1);
    if (isOfForm(run) || !isTable(run, isLast)) continue;
    if (isLast && datesAmong(lines.slice(0, first).map(({ text }) => text)).length > 0) continue;
    for (const [at, row] of rowsOf(run)) told.set(first + at, row);
  }
  return told;
}

/** Whether rows are a table of the form, or the figures of one that lost its words. */
export function isOfForm(rows: readonly PageLine[]): boolean {
  const labels = new Map(rows.map((row) => [row.line, row.labels]));
  const met = [...labels.values()].reduce((sum, own) => sum + own, 0);
  const words = rows.flatMap(cellsOf).filter((cell) => /\p{Script=Han}/u.test(cell)).length;
  return words === 0 || met >= fewestLabels || met * 2 > words;
}

/** So many labels make a table one of the form; of fewer they must be most of its words. */
const fewestLabels = 4;

interface Run {
  readonly first: number;
  last: number;
  readonly isCell: boolean;
}

/** Neighbouring cells of grids, or lines with bars. */
function runsOf(lines: readonly PageLine[]): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const [at, { text, isCell, isTabular }] of lines.entries()) {
    if (!isCell && !(isTabular && text.includes("|"))) {
      open = undefined;
    } else if (open?.isCell === isCell) {
      open.last = at;
    } else {
      open = { first: at, last: at, isCell };
      runs.push(open);
    }
  }
  return runs;
}

/** A table has bars at its edges or several rows alike; else it is a row of links (网站地图 | 联系我们). */
function isTable(run: readonly PageLine[], isLast: boolean): boolean {
  const rows = new Set(run.map(({ line }) => line)).size;
  if (run[0]?.isCell) return !isLast || rows > 1 || run.length === 1;
  if (run.some(({ text }) => /^\||\|$/.test(text))) return true;
  const [first, ...others] = run.map((row) => cellsOf(row).length);
  return !isLast && rows > 1 && others.every((cells) => cells === first);
}

/** Each row at its first line; its other cells are told with it. */
function rowsOf(run: readonly PageLine[]): Map<number, readonly string[]> {
  const rows = new Map<number, readonly string[]>();
  let open: { readonly line: number; readonly at: number; readonly cells: string[] } | undefined;
  for (const [at, row] of run.entries()) {
    if (open?.line === row.line) {
      open.cells.push(...cellsOf(row));
      rows.set(at, []);
    } else {
      open = { line: row.line, at, cells: cellsOf(row) };
    }
    rows.set(open.at, toldAs(open.cells));
  }
  return rows;
}

/** Short cells on one line, as a table's row; paragraphs each on their own. */
function toldAs(cells: readonly string[]): readonly string[] {
  const isShort = cells.every((cell) => cell.length <= longestCell && !cell.includes("\n"));
  return isShort ? [cells.join(" ")] : cells;
}

const longestCell = 40;

function cellsOf({ text, isCell }: PageLine): string[] {
  if (isCell) return [text];
  if (isBarRule(text)) return [];
  return text.split("|").flatMap((cell) => cell.trim() || []);
}
