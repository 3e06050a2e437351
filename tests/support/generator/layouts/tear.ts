import { type Piece, plain } from "../piece.ts";
import type { Random } from "../random.ts";
import type { Sheet } from "../sheet.ts";
import { markdownHabitOf, markdownTables } from "./markdown.ts";
import { pdfLines } from "./pdf.ts";
import {
  alternating,
  barCells,
  barFirst,
  barLines,
  glued,
  paragraphs,
  type Tear,
  type TextLayout,
} from "./row-writers.ts";
import { valuesFirst } from "./values-first.ts";

/** Draws the habits of a layout. */
export function tearOf(layout: TextLayout, random: Random): Tear {
  const keeps = layout === "C" || layout === "E" || layout === "L" || layout === "M";
  return {
    layout,
    keepsPlaces: keeps || (layout === "B" && random.chance(0.4)),
    padsLastRow: random.chance(0.5),
    padOnOwnLine: random.chance(0.5),
    showsCovered: (layout === "C" || layout === "M") && random.chance(0.3),
    collapsesEmpty: random.chance(0.5),
    breaksInEmpty: layout === "C" && random.chance(0.25),
    tornAsE: layout === "D" && random.chance(0.2) ? random.int(3, 20) : undefined,
    commonWidth: (layout === "B" || layout === "D") && random.chance(0.12) ? 26 : undefined,
    barFirst: random.pick(["own line", "before the cell"]),
    disputeHeads: layout === "I" ? random.pick(["whole", "two lines", "upright"]) : "whole",
    markdown: markdownHabitOf(random),
  };
}

/** Writes one table of a text page. */
export function torn(sheet: Sheet, tear: Tear, random: Random): Piece[] {
  switch (tear.layout) {
    case "A":
      return paragraphs(sheet, "\n\n");
    case "F":
      return paragraphs(sheet, "\n");
    case "B":
    case "C":
    case "L":
      return barLines(sheet, tear);
    case "D":
      return barCells(sheet, tear);
    case "E":
      return alternating(sheet);
    case "G":
      return [plain(imageNames(random))];
    case "H":
      return barFirst(sheet, tear);
    case "I":
      return pdfLines(sheet, tear, random);
    case "J":
      return glued(sheet);
    case "M":
      return markdownTables(sheet, tear, random);
    case "N":
      return valuesFirst(sheet, random);
  }
}

/** The file names that stand where the tables are pictures, or nothing. */
export function imageNames(random: Random): string {
  if (random.chance(0.3)) return "";
  const names = Array.from({ length: random.int(1, 3) }, () => {
    const stem = random.int(1_400_000_000, 1_799_999_999) * 1000 + random.int(0, 999);
    return `${stem}.${random.pick(["jpg", "png", "gif"])}`;
  });
  return `${names.join(random.pick(["", "\n"]))}\n`;
}

/** F: every line that stood on the page before is gone, with what was marked in it. */
export function withoutRepeatedLines(pieces: readonly Piece[]): Piece[] {
  const seen = new Set<string>();
  const kept: Piece[] = [];
  for (const line of linesOf(pieces)) {
    const text = line
      .map((piece) => piece.text)
      .join("")
      .trim();
    if (text !== "" && seen.has(text)) continue;
    seen.add(text);
    kept.push(...line);
  }
  return kept;
}

/** Breaks the pieces at line ends; a piece with a line break inside belongs to the line it begins. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  for (const piece of pieces) {
    line.push(piece);
    if (!piece.text.endsWith("\n")) continue;
    lines.push(line);
    line = [];
  }
  return [...lines, line];
}
