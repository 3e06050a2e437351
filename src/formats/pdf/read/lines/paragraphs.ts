import type { LineOnPage } from "../page-content.ts";
import { isWide } from "./text-lines.ts";

/** A paragraph: lines that the page wrapped, as one text. */
export interface Paragraph {
  readonly text: string;
  readonly page: number;
}

/** Where the body's text begins and ends on the page, in points. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Where long lines end, if at least two end there, and where the outermost of them begin. */
export function marginsOf(lines: readonly LineOnPage[]): Margins | undefined {
  const long = lines.filter(({ left, right, size }) => right - left > 12 * size);
  const right = commonest(long.map((line) => line.right));
  if (right === undefined) return undefined;
  const body = long.filter((line) => Math.abs(line.right - right) < 3).map((line) => line.left);
  const common = commonest(body) ?? Number.POSITIVE_INFINITY;
  const outside = body.filter((left) => left < common - 6);
  return { left: commonest(outside) ?? Math.min(common, ...outside), right };
}

/** The value near which most values lie, if at least two do. */
function commonest(values: readonly number[]): number | undefined {
  const counts = values.map(
    (value) => values.filter((other) => Math.abs(other - value) < 3).length,
  );
  const most = Math.max(...counts);
  return most >= 2 ? values[counts.indexOf(most)] : undefined;
}

/** Joins lines to paragraphs; a line goes on only from one that fills its width, and begins at the left margin. */
export function paragraphs(
  lines: readonly LineOnPage[],
  margins: Margins | undefined,
): Paragraph[] {
  const joined: Paragraph[] = [];
  let last: LineOnPage | undefined;
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && last && margins && isWrapped(last, line, margins)) {
      const text = before.text + between(before.text, line.text) + line.text;
      joined[joined.length - 1] = { ...before, text };
    } else joined.push({ text: line.text, page: line.page });
    last = line;
  }
  return joined;
}

function between(before: string, after: string): string {
  return isWide(before.slice(-1)) || isWide(after.slice(0, 1)) || isCut(before, after) ? "" : " ";
}

/** A number cut by the line's end. */
function isCut(before: string, after: string): boolean {
  return /[\d.,]$/.test(before) && /^[\d.,]/.test(after);
}

function isWrapped(before: LineOnPage, line: LineOnPage, { left, right }: Margins): boolean {
  const { size } = line;
  const isFull = right - before.right < 1.6 * size;
  const isAtMargin = Math.abs(line.left - left) < 0.6 * size;
  const isSameType = Math.abs(before.size - size) < 0.1 * size;
  const distance = line.baseline - before.baseline;
  const follows =
    line.page === before.page
      ? distance > 0 && distance < 3.2 * size
      : line.page === before.page + 1;
  if (!isFull || !isAtMargin || !isSameType || !follows) return false;
  if (isColumns(before.text) || isColumns(line.text)) return false;
  return !(/[。；;：:！？]$/.test(before.text) && isHeading.test(line.text));
}

/** Several figures between blanks: the row of a table without lines. */
function isColumns(text: string): boolean {
  const plain = text.normalize("NFKC");
  return /(?:^|\s)[\d.,/-]+\s+[\d.,/-]+(?:\s|$)/.test(plain) || /\s[\d.,]+$/.test(plain);
}

const isHeading =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.、．])/;
