import { unreadObject } from "#kernel/unread-marks.ts";
import { type TextLine, textLines } from "./lines/text-lines.ts";
import { type Box, type Glyph, type PageMarks, type Rule, type Turn, turned } from "./marks.ts";
import { doubted, isOfNumber } from "./seen/doubtful-glyphs.ts";
import { turnsOf } from "./tables/cell-text.ts";
import { ruledTable } from "./tables/ruled-table.ts";
import { rulingsOf } from "./tables/rulings.ts";
import { fillTable, type Printed, type TableOnPage } from "./tables/table-on-page.ts";

/** A page's lines and tables from top to bottom. */
export interface PageContent {
  readonly page: number;
  readonly height: number;
  readonly items: readonly PageItem[];
  /** Something is printed there that cannot be read: pictures beside the text, or instead of it. */
  readonly isPicture: boolean;
}

export type PageItem = LineOnPage | TableOnPage;

export interface LineOnPage extends TextLine {
  readonly kind: "line";
  readonly page: number;
}

/** Lays a page out: what stands between ruling lines as tables, the rest as lines. */
export function pageContent(marks: PageMarks): PageContent {
  const { page, height } = marks;
  if (isUnreadable(marks)) return { page, height, items: [], isPicture: true };
  const glyphs = marks.glyphs.filter(({ text }) => text !== "");
  const turn = turnsOf(glyphs)[0] ?? 0;
  const { tables, rest } = tablesOf({
    page,
    glyphs: glyphs.map((glyph) => uprightGlyph(glyph, turn)),
    rules: marks.rules.map((rule) => uprightRule(rule, turn)),
    drawings: marks.drawings.map((drawing) => turned(drawing, turn)),
  });
  const items = [...tables, ...freeLines(rest, page)].sort((a, b) => a.top - b.top);
  const isPicture = marks.pictures.some((picture) => hidesText(picture, marks));
  return { page, height: turn % 180 === 0 ? height : marks.width, items, isPicture };
}

/**
 * Where the page's text runs in another direction than to the right, the page is turned. A figure that stands on its head
 * on the page reads as another one: 68 as 89.
 */
function uprightGlyph(glyph: Glyph, turn: Turn): Glyph {
  const turns: readonly Turn[] = [0, 90, 180, 270];
  const own = turns[((glyph.turn - turn + 360) % 360) / 90] ?? 0;
  const read = own === 180 && isOfNumber(glyph) ? doubted(glyph) : glyph;
  return turn === 0 ? read : { ...turned(read, turn), turn: own };
}

function uprightRule(rule: Rule, turn: Turn): Rule {
  if (turn === 0) return rule;
  const { isHorizontal, at, from, to } = rule;
  const box = isHorizontal
    ? { left: from, right: to, top: at, bottom: at }
    : { left: at, right: at, top: from, bottom: to };
  const { left, right, top, bottom } = turned(box, turn);
  return bottom - top < right - left
    ? { isHorizontal: true, at: top, from: left, to: right }
    : { isHorizontal: false, at: left, from: top, to: bottom };
}

function tablesOf(printed: Printed): {
  readonly tables: readonly TableOnPage[];
  readonly rest: readonly Glyph[];
} {
  const tables: TableOnPage[] = [];
  let rest = printed.glyphs;
  for (const ruling of rulingsOf(printed.rules)) {
    const ruled = ruledTable(ruling);
    if (!ruled) continue;
    const filled = fillTable(ruled, { ...printed, glyphs: rest });
    if (filled.table.cells.every(({ text }) => text === "" || text === unreadObject)) continue;
    tables.push(filled.table);
    rest = filled.rest;
  }
  return { tables, rest };
}

function freeLines(glyphs: readonly Glyph[], page: number): LineOnPage[] {
  return turnsOf(glyphs).flatMap((turn) => {
    const own = glyphs.filter((glyph) => glyph.turn === turn);
    const lines = textLines(own.map((glyph) => turned(glyph, turn)));
    return lines.map((line): LineOnPage => ({ kind: "line", page, ...line }));
  });
}

/**
 * A scanned page with a hidden text layer, whose words were guessed from the picture; a page whose characters
 * have no meaning outside its fonts; and one whose characters are drawn as curves.
 */
function isUnreadable({ glyphs, hidden, drawings }: PageMarks): boolean {
  if (hidden > glyphs.length) return true;
  if (glyphs.length < fewGlyphs && drawings.length >= manyDrawings) return true;
  const unknown = glyphs.filter(({ text }) => isUnknown(text)).length;
  return unknown > 0.1 * glyphs.length;
}

/** No more than a page's number, beside more drawings than a page with a seal has. */
const [fewGlyphs, manyDrawings] = [8, 50];

/** Control characters, private use and the replacement character: the font does not say what they are. */
function isUnknown(text: string): boolean {
  return (
    /^[\p{Cc}\p{Co}\p{Cn}\ufffd]/u.test(text) && text !== "\t" && text !== "\n" && text !== "\r"
  );
}

/** A picture that takes a good part of the page and has no text on it. */
function hidesText(picture: Box, { width, height, glyphs }: PageMarks): boolean {
  const area = (picture.right - picture.left) * (picture.bottom - picture.top);
  if (area < 0.06 * width * height) return false;
  const within = glyphs.filter((glyph) => {
    const x = (glyph.left + glyph.right) / 2;
    const y = (glyph.top + glyph.bottom) / 2;
    return x > picture.left && x < picture.right && y > picture.top && y < picture.bottom;
  });
  return within.length < 8;
}
