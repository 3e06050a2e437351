import { type Piece, plain } from "../piece.ts";
import type { Random } from "../random.ts";
import type { Sheet } from "../sheet.ts";
import {
  barAfter,
  coveredBefore,
  labelBeside,
  linePieces,
  type MarkdownHabit,
  type Tear,
} from "./row-writers.ts";

export function markdownHabitOf(random: Random): MarkdownHabit {
  return {
    tables: random.pick(["one", "several", "one a row"]),
    spares: random.chance(0.3),
    rule: random.pick(["---", " --- ", ":---:"]),
    caption: random.chance(0.3) ? "## 表格" : "",
  };
}

/** M: tables of Markdown, bars around each row, a rule under the first of each table. */
export function markdownTables(sheet: Sheet, tear: Tear, random: Random): Piece[] {
  const { spares } = tear.markdown;
  const covered = tear.showsCovered ? coveredBefore(sheet) : [];
  let spare: Piece[] = [];
  return sheet.rows.flatMap((row, index) => {
    const begins = index === 0 || isCut(tear.markdown, random);
    if (begins) spare = spares && random.chance(0.5) ? [plain("")] : [];
    const own = linePieces(sheet, row, { tear, covered: covered[index] ?? 0 });
    const cells = [...own, ...spare];
    const line = [plain("| "), ...inBars(cells, tear), plain("\n")];
    if (!begins) return labelBeside(sheet, row, line);
    const caption = plain(index === 0 ? "" : captionOf(sheet, tear));
    return [caption, ...labelBeside(sheet, row, [...line, plain(ruleUnder(cells, tear))])];
  });
}

function ruleUnder(cells: readonly Piece[], { markdown: { rule } }: Tear): string {
  return `|${cells.map(() => `${rule}|`).join("")}\n`;
}

function isCut({ tables }: MarkdownHabit, random: Random): boolean {
  return tables === "one a row" || (tables === "several" && random.chance(0.2));
}

function inBars(cells: readonly Piece[], tear: Tear): Piece[] {
  const last = cells.length - 1;
  return cells.flatMap((piece, x) => [piece, plain(barAfter(piece, { last: x === last, tear }))]);
}

/** Between headers and the row of table 4, which has no label, stands nothing. */
function captionOf({ table }: Sheet, { markdown: { caption } }: Tear): string {
  return caption === "" || table === "t4" ? "\n" : `${caption}\n`;
}
