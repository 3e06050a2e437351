import { doubt } from "#kernel/unread-marks.ts";

export interface DoubtedText {
  readonly text: string;
  /** A doubt belongs behind it. */
  readonly isDoubted: boolean;
}

/** A word cut behind each figure that nobody may rely on. Numbers of headings and years are no figures. */
export function withDoubts(word: string): DoubtedText[] {
  if (signs.test(word)) return [{ text: word, isDoubted: true }];
  const parts: DoubtedText[] = [];
  let from = 0;
  for (const match of word.matchAll(figures)) {
    const end = match.index + match[0].length;
    if (isNumbering(word, match.index, end)) continue;
    parts.push({ text: word.slice(from, end), isDoubted: true });
    from = end;
  }
  return from === word.length ? parts : [...parts, { text: word.slice(from), isDoubted: false }];
}

const figures = /\p{Nd}(?:[\p{Nd}.,，．]*\p{Nd})?/gu;
/** Alone they may be the sign or the unit of a figure that stands beside them. */
const signs = /^[+\-−–—―/／.．,，%％增减約约近超逾余多万亿千百元无空]+$/;

function isNumbering(word: string, from: number, end: number): boolean {
  const behind = word.slice(end, end + 3);
  if (end - from === 4 && /^[年〕\]]/.test(behind)) return true;
  return (
    end - from < 3 &&
    /^[^\p{Nd}]?$/u.test(word.slice(0, from)) &&
    /^[.、．)）]\p{Script=Han}/u.test(behind)
  );
}

/** Whether a character may go on a figure. */
export function isOfFigure(character: string): boolean {
  return character === doubt || /^[\p{Nd}.,，．+\-−%]$/u.test(character);
}
