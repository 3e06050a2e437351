import { sectionHeadings } from "../../form/section-headings.ts";
import { normaliseLabel } from "../labels/normalise.ts";
import type { PageLine } from "./page/page-lines.ts";

/** A section's heading met on the page. */
export interface HeadingMet {
  readonly number: number;
  readonly heading: string;
  /** The same as it stands on the page, with the number it has there. */
  readonly printed: string;
  /** Index into the page's lines. */
  readonly at: number;
  /** What stands behind the heading on its line. */
  readonly rest: string;
  /** It carries its own number: 五、 before the fifth. */
  readonly isNumbered: boolean;
}

const longestHeading = 60;
const numberingBefore = /^[(（]?[一二三四五六\d]{0,2}[)）]?[、.．,，:：是]*\s*/;

/** Finds the headings: a line counts only if its words match, never for its number alone. */
export function findHeadings(lines: readonly PageLine[]): HeadingMet[] {
  const met = lines.flatMap((line, at) => headingsIn(line.text, at));
  return bestOrder(met.slice(0, 400));
}

function headingsIn(text: string, at: number): HeadingMet[] {
  if (text.length < 4 || !mayHold.test(text)) return [];
  const start = text.slice(0, longestHeading + 20);
  const begins = isSentence(start) ? undefined : headingAt(start.replaceAll("|", " "), at);
  if (begins && !listsHeadings(text)) return [begins];
  return text.length > 200 ? headingsInside(text, at) : [];
}

/** A character of every heading, in either script, perhaps as a radical. */
const mayHold = /[情概述问問题題需诉訴⾏]/;

/**
 * Without a number in front a heading fills its line: what goes on behind a comma or a stop is none. Of headings only
 * the fourth (行政复议,行政诉讼) may hold a comma.
 */
function isSentence(start: string): boolean {
  return withoutNumber.test(start) && goesOn.test(start) && !/[复復複]/.test(start);
}

const withoutNumber = /^(?![一二三四五六是])[\u4e00-\u9fff]/;
const goesOn = /[，,。；;：:][\u4e00-\u9fff\d]/;

/** A preface that names the six parts in one sentence is no heading. */
function listsHeadings(text: string): boolean {
  if (text.length > 200) return false;
  const plain = normaliseLabel(text);
  return sectionHeadings.filter(({ printed }) => plain.includes(printed)).length > 1;
}

function headingAt(raw: string, at: number): HeadingMet | undefined {
  const line = raw.normalize("NFKC");
  const numbered = numberingBefore.exec(line)?.[0] ?? "";
  const plain = normaliseLabel(line.slice(numbered.length));
  for (const { number, words } of sectionHeadings) {
    const found = words.exec(plain)?.[0];
    if (found === undefined) continue;
    const rest = plain.slice(found.length).replace(/^[、:：。.]+/, "");
    if (rest !== "" && numbered.trim() === "") continue;
    if (/^[,，;；的]/.test(rest)) continue;
    const end = rawOffset(raw, endOf(line, numbered.length, found.length));
    return {
      number,
      heading: found,
      printed: raw.slice(0, end).trim(),
      at,
      rest: raw.slice(end).replace(/^[\s、:：。.]+/, ""),
      isNumbered:
        /^[一二三四五六]/.test(numbered) && numbered.startsWith("一二三四五六"[number - 1] ?? " "),
    };
  }
  return;
}

/** The offset behind `length` characters of `line` that are not white space, counted from `from`. */
function endOf(line: string, from: number, length: number): number {
  let left = length;
  let at = from;
  for (; at < line.length && left > 0; at += 1) if (!/\s/.test(line[at] ?? "")) left -= 1;
  return at;
}

/** Where in `raw` the first `length` characters of its NFKC form end: the prose behind a heading stays as it is printed. */
function rawOffset(raw: string, length: number): number {
  let at = 0;
  let passed = 0;
  for (const sign of raw) {
    if (passed >= length) break;
    passed += sign.normalize("NFKC").length;
    at += sign.length;
  }
  return at;
}

const inside =
  /(?:^|[\s。；;」）)*#])([一二三四五六])、\s*(?=[行政收存其他它总概基被因]|主动|工作)/g;

/** Headings inside one long line: the whole report was put on it. */
function headingsInside(text: string, at: number): HeadingMet[] {
  const starts = [...text.matchAll(inside)].map(
    (match) => match.index + match[0].indexOf(match[1] ?? ""),
  );
  return starts.flatMap((start, index) => {
    const part = text.slice(start, starts[index + 1]);
    const heading =
      headingAt(part.split(/[\s*]/, 1)[0] ?? "", at) ??
      headingAt(part.slice(0, longestHeading), at);
    if (!heading) return [];
    const end = endOf(part, part.indexOf("、") + 1, heading.heading.length);
    return [
      {
        ...heading,
        rest: part
          .slice(end)
          .replace(/^\*{2}/, "")
          .trim(),
      },
    ];
  });
}

/**
 * The best row of headings in rising order: those with their own number count more, since a part of
 * section five is called 存在的问题 too; of equal ones the later, since a table of contents comes first.
 */
function bestOrder(met: readonly HeadingMet[]): HeadingMet[] {
  const best: Row[] = [];
  for (const [index, heading] of met.entries()) {
    const before = met
      .slice(0, index)
      .flatMap((earlier, at) => (earlier.number < heading.number ? [best[at] ?? none] : []));
    const { weight, headings } = heaviest(before);
    best.push({ weight: weight + (heading.isNumbered ? 3 : 2), headings: [...headings, heading] });
  }
  return heaviest(best).headings;
}

interface Row {
  readonly weight: number;
  readonly headings: HeadingMet[];
}

const none: Row = { weight: 0, headings: [] };

function heaviest(rows: readonly Row[]): Row {
  return rows.reduce((kept, row) => (row.weight >= kept.weight ? row : kept), none);
}
