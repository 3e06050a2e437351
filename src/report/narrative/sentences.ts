import { characterSet, isAt } from "#text/chinese/characters.ts";
import { isNumeralAt } from "#text/chinese/numerals.ts";
import { isHan, nameEnd, take } from "./take.ts";
import type { Item } from "./tokens.ts";
import { unitBeginnings } from "./units.ts";
import { negations } from "./words/context-words.ts";
import { ofRequests } from "./words/request-words.ts";

/** A sentence of prose. */
export class Sentence {
  readonly start: number;
  readonly end: number;
  /** Whether it opens a paragraph. */
  readonly isFirst: boolean;
  /** Whether a number or a negation may stand in it. */
  readonly mayState: boolean;
  readonly #text: string;
  #items: readonly Item[] | undefined;

  constructor(text: string, { start, end, isFirst, mayState }: Place) {
    this.#text = text;
    this.start = start;
    this.end = end;
    this.isFirst = isFirst;
    this.mayState = mayState;
  }

  /** Whether words of requests, their results or disputes may stand in it: known without its items. */
  get mayTellOfRequests(): boolean {
    return ofRequests.test(this.#text.slice(this.start, this.end));
  }

  /** Cut when it is first asked for: most sentences state no figure, and nobody asks. */
  get items(): readonly Item[] {
    this.#items ??= itemsOf(this.#text, this.start, this.end);
    return this.#items;
  }
}

type Place = Pick<Sentence, "start" | "end" | "isFirst" | "mayState">;

/** Cuts prose into its sentences, and these into numbers, years, words of the vocabulary, marks and gaps. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const stating = statingIn(text);
  let isFirst = true;
  for (let start = 0; start < text.length; ) {
    const end = endOf(text, start);
    if (hasItems(text, start, end)) {
      const mayState = stating(start, end);
      sentences.push(new Sentence(text, { start, end, isFirst, mayState }));
      isFirst = false;
    }
    if (text[end] === "\n") isFirst = true;
    start = isAt(ends, text, end) ? end + 1 : end;
  }
  return sentences;
}

function itemsOf(text: string, start: number, end: number): readonly Item[] {
  const items: Item[] = [];
  for (let at = start; at < end; ) at = take(text, at, items);
  return items;
}

/** Whether anything but quotes and titles stands there. */
function hasItems(text: string, start: number, end: number): boolean {
  if (start < end && isWordy(text, start)) return true;
  const items: Item[] = [];
  for (let at = start; at < end && items.length === 0; ) at = take(text, at, items);
  return items.length > 0;
}

/** A Han character that is no numeral begins a word or a gap. */
function isWordy(text: string, at: number): boolean {
  return isHan(text, at) && !isNumeralAt(text, at);
}

/** Where prose never ends a sentence, one is cut, so that no text costs more than its length. */
const longestSentence = 1500;

/** The end of the sentence that begins at an offset; not within a title or a name in quotes. */
function endOf(text: string, start: number): number {
  const last = Math.min(text.length, start + longestSentence);
  for (let at = start; at < last; at += 1) {
    if (!isAt(stops, text, at)) continue;
    if (isAt(ends, text, at)) return at;
    const behind = nameEnd(text, at);
    if (behind - start >= longestSentence) return cutOff(text, start);
    at = Math.max(behind - 1, at);
  }
  return text.length - start <= longestSentence ? text.length : cutOff(text, start);
}

/** Behind the item that reaches the longest length. */
function cutOff(text: string, start: number): number {
  const items: Item[] = [];
  let at = start;
  while (at < text.length && at - start < longestSentence && !isAt(ends, text, at))
    at = take(text, at, items);
  return at;
}

const ends = characterSet("。\n!?");
const stops = characterSet("。\n!?《“");

/**
 * What a number or a negation cannot do without: a digit, a numeral before the beginning of a unit, or the
 * characters of a negation.
 */
const states = new RegExp(
  `[\\d零]|${negations}|[〇一二三四五六七八九两十百千万亿][余多来]?[${unitBeginnings}]`,
  "g",
);

/** Tells of stretches of a text, asked for in order, whether a figure may stand there. */
function statingIn(text: string): (start: number, end: number) => boolean {
  let next = -1;
  return (start, end) => {
    if (next < start) {
      states.lastIndex = start;
      next = states.exec(text)?.index ?? Number.POSITIVE_INFINITY;
    }
    return next < end;
  };
}
