import type { DisguiseKind } from "../office/disguise.ts";
import type { Random } from "../random.ts";

/** How one producer lays out and writes a PDF. */
export interface PdfHabit {
  readonly borders: Borders;
  /** One text operator for each line of a cell, each character, or each row. */
  readonly runs: "line" | "character" | "row";
  /** The order in which a page's text is written. */
  readonly order: "reading" | "columns" | "shuffled";
  readonly font: "to-unicode" | "gb-cmap";
  /** Letters and digits are in a font of their own, as word processors do. */
  readonly latinFont: boolean;
  readonly compressed: boolean;
  readonly objectStreams: boolean;
  readonly align: "middle" | "top";
  readonly labelsCentred: boolean;
  readonly verticalHeads: boolean;
  readonly size: number;
  readonly proseSize: number;
  /** A row that does not fit is cut between its lines. */
  readonly breaksRows: boolean;
  readonly repeatsHeads: boolean;
  readonly pageNumbers: "none" | "dashes" | "words" | "bare";
  readonly runningHead: boolean;
  /** Text stands up to this far from where it should, in points. */
  readonly jitter: number;
  /** Tables on pages turned by 90°, on wide pages, or like the rest. */
  readonly tablePages: "upright" | "rotated" | "wide";
  /** The whole document is pictures of its pages. */
  readonly scanned: boolean;
  /** How some figures are printed otherwise than in plain text. */
  readonly disguise: PdfDisguise | undefined;
}

/** Of what kind a way is; `overprinted`: with another figure in the same place. */
export type PdfDisguise = DisguiseKind | "overprinted";

export type Borders = "lines" | "rectangles" | "thin fills" | "broken lines" | "rules" | "none";

/** Draws the habits of one document. */
export function pdfHabitOf(random: Random): PdfHabit {
  return {
    borders: random.pick([
      "lines",
      "lines",
      "rectangles",
      "thin fills",
      "thin fills",
      "broken lines",
      "broken lines",
      random.pick(["rules", "none"]),
    ]),
    runs: random.pick(["line", "line", "character", "row"]),
    order: random.pick(["reading", "reading", "reading", "columns", "shuffled"]),
    font: random.chance(0.85) ? "to-unicode" : "gb-cmap",
    latinFont: random.chance(0.4),
    compressed: random.chance(0.7),
    objectStreams: random.chance(0.25),
    align: random.pick(["middle", "middle", "top"]),
    labelsCentred: random.chance(0.2),
    verticalHeads: random.chance(0.3),
    size: random.pick([8, 9, 10.5, 10.5, 12]),
    proseSize: random.pick([10.5, 12, 14, 16]),
    breaksRows: random.chance(0.3),
    repeatsHeads: random.chance(0.35),
    pageNumbers: random.pick(["none", "dashes", "words", "bare"]),
    runningHead: random.chance(0.2),
    jitter: random.pick([0, 0, 0, 0.4, 0.8]),
    tablePages: random.pick(["upright", "upright", "upright", "upright", "rotated", "wide"]),
    scanned: random.chance(0.03),
    disguise: random.chance(0.3)
      ? random.pick(["struck", "raised", "unseen", "object", "filled in", "overprinted"] as const)
      : undefined,
  };
}

/** The habits worth a row in the proof. */
export function pdfTags(habit: PdfHabit): string[] {
  const tags: readonly (readonly [string, boolean])[] = [
    [`pdf.borders-${habit.borders.replace(" ", "-")}`, true],
    [`pdf.run-${habit.runs}`, true],
    [`pdf.order-${habit.order}`, true],
    ["pdf.gb-cmap", habit.font === "gb-cmap"],
    ["pdf.latin-font", habit.latinFont],
    ["pdf.object-streams", habit.objectStreams],
    ["pdf.labels-centred", habit.labelsCentred],
    ["pdf.vertical-heads", habit.verticalHeads],
    ["pdf.breaks-rows", habit.breaksRows],
    ["pdf.repeats-heads", habit.repeatsHeads],
    ["pdf.page-numbers", habit.pageNumbers !== "none"],
    ["pdf.running-head", habit.runningHead],
    ["pdf.jitter", habit.jitter > 0],
    ["pdf.rotated", habit.tablePages === "rotated"],
    ["pdf.wide-pages", habit.tablePages === "wide"],
    [`pdf.${habit.disguise?.replace(" ", "-")}`, habit.disguise !== undefined],
  ];
  if (habit.scanned) return ["pdf.scanned"];
  return tags.flatMap(([tag, holds]) => (holds ? [tag] : []));
}

/** What the proof says of each. */
export const pdfRows = [
  { id: "pdf.borders-lines", row: "borders as lines" },
  { id: "pdf.borders-rectangles", row: "borders as a rectangle a cell" },
  { id: "pdf.borders-thin-fills", row: "borders as thin filled boxes" },
  { id: "pdf.borders-broken-lines", row: "borders in pieces that do not quite meet" },
  { id: "pdf.borders-rules", row: "rules between rows only: of table two must be read" },
  { id: "pdf.borders-none", row: "no borders: of table two must be read" },
  { id: "pdf.run-line", row: "a text operator a line of a cell" },
  { id: "pdf.run-character", row: "a text operator a character" },
  { id: "pdf.run-row", row: "a text operator a row" },
  { id: "pdf.order-reading", row: "text in reading order" },
  { id: "pdf.order-columns", row: "text column by column" },
  { id: "pdf.order-shuffled", row: "text in any order" },
  { id: "pdf.gb-cmap", row: "UniGB-UTF16-H, no ToUnicode" },
  { id: "pdf.latin-font", row: "digits in a font of their own" },
  { id: "pdf.object-streams", row: "object and cross-reference streams" },
  { id: "pdf.labels-centred", row: "labels centred" },
  { id: "pdf.vertical-heads", row: "headers one character a line" },
  { id: "pdf.breaks-rows", row: "pages may break inside rows" },
  { id: "pdf.repeats-heads", row: "headers repeated on each page" },
  { id: "pdf.page-numbers", row: "page numbers" },
  { id: "pdf.running-head", row: "running heads" },
  { id: "pdf.jitter", row: "text a little off its place" },
  { id: "pdf.rotated", row: "rotated pages" },
  { id: "pdf.wide-pages", row: "wide pages among upright ones" },
  { id: "pdf.struck", row: "figures struck by lines, straight or slanted, and by annotations" },
  { id: "pdf.raised", row: "raised marks of the same size beside figures" },
  {
    id: "pdf.unseen",
    row: "digits in layers that are off, clipped, transparent, white, covered; white ones on a dark ground",
  },
  { id: "pdf.object", row: "pictures, drawn digits, boxes to tick in cells" },
  { id: "pdf.filled-in", row: "figures in fields and in text laid over the page" },
  { id: "pdf.overprinted", row: "two figures printed in one place" },
  { id: "pdf.scanned", row: "pictures of pages, no text" },
] as const;
