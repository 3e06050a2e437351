import { addCode, characterSet, isAt, isDigitCode } from "#text/chinese/characters.ts";
import { isNumeral } from "#text/chinese/numerals.ts";
import { numberAt } from "./numbers.ts";
import type { Item, MarkItem, WordItem } from "./tokens.ts";
import { unitAt } from "./units.ts";
import { beginsWord, wordAt } from "./words/lexicon.ts";
import { yearAt } from "./years.ts";

/** Adds the item that begins at an offset, if there is one, and gives the offset behind it. */
export function take(text: string, at: number, items: Item[]): number {
  if (isAt(wordless, text, at)) {
    addGap(items, at);
    return at + 1;
  }
  if (isAt(wordOnly, text, at)) return takeWord(text, at, items);
  const item = isHan(text, at) ? hanItem(text, at) : (markAt(text, at) ?? knownAt(text, at));
  if (item) {
    items.push(item);
    return item.end;
  }
  const number = numberAt(text, at);
  if (number) {
    if (number.item) items.push(number.item);
    return number.end;
  }
  const named = nameEnd(text, at);
  if (named > at) return named;
  if (!isAt(quotes, text, at)) addGap(items, at);
  return at + 1;
}

function takeWord(text: string, at: number, items: Item[]): number {
  const word = wordAt(text, at);
  if (word) items.push(word);
  else addGap(items, at);
  return word?.end ?? at + 1;
}

const [firstHan, lastHan] = [0x4e00, 0x9fff];

/** Most of the text is these, and few of them begin anything but a word. */
export function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= firstHan && code <= lastHan;
}

/** Han characters that begin no number, and those of them that begin no word either: nearly all that is read. */
const wordOnly = characterSet("");
const wordless = characterSet("");
for (let code = firstHan; code <= lastHan; code += 1) {
  if (isNumeral(String.fromCharCode(code))) continue;
  addCode(wordOnly, code);
  if (!beginsWord(code)) addCode(wordless, code);
}

function hanItem(text: string, at: number): Item | undefined {
  return yearAt(text, at) ?? wordAt(text, at);
}

function markAt(text: string, at: number): MarkItem | undefined {
  const mark = marks.get(text.charCodeAt(at));
  if (mark === undefined) return undefined;
  return { kind: "mark", start: at, end: at + 1, tag: undefined, value: undefined, mark };
}

function knownAt(text: string, at: number): Item | undefined {
  return yearAt(text, at) ?? knownWordAt(text, at);
}

/** A word of the vocabulary; 12345 is the hotline only where it is no number of something. */
function knownWordAt(text: string, at: number): WordItem | undefined {
  const word = wordAt(text, at);
  if (!word || !isDigitAt(text, at)) return word;
  const behind = text.charAt(word.end);
  const isPart =
    isDigitAt(text, word.end) || behind === "." || behind === "," || isDigitAt(text, at - 1);
  const isCount =
    isDigitAt(text, word.end - 1) &&
    numberAt(text, at)?.item?.kind === "number" &&
    unitAt(text, word.end) !== undefined;
  return isPart || isCount ? undefined : word;
}

function isDigitAt(text: string, at: number): boolean {
  return isDigitCode(text.charCodeAt(at));
}

const marks: ReadonlyMap<number, MarkItem["mark"]> = new Map(
  (
    [
      ["、", "、"],
      [",", ","],
      [";", ";"],
      [":", ":"],
      ["(", "("],
      [")", ")"],
      ["[", "("],
      ["]", ")"],
    ] as const
  ).map(([character, mark]) => [character.charCodeAt(0), mark]),
);
const quotes = characterSet("“”\"‘’'·—-");
const opening = characterSet("《“");
const longestTitle = 80;
const longestName = 20;

/** The end of a title 《…》, or of a name in quotes that is no word of the vocabulary: they count nothing. */
export function nameEnd(text: string, at: number): number {
  if (!isAt(opening, text, at)) return at;
  const isTitle = text[at] === "《";
  const close = isTitle ? "》" : "”";
  const end = text.slice(at, at + (isTitle ? longestTitle : longestName)).indexOf(close);
  if (end < 0) return isTitle ? at + 1 : at;
  const isKnown = !isTitle && wordAt(text, at + 1)?.end === at + end;
  return isKnown ? at : at + end + 1;
}

function addGap(items: Item[], at: number): void {
  const last = items.at(-1);
  if (last?.kind === "gap" && last.end === at) last.end = at + 1;
  else items.push(gapAt(at));
}

function gapAt(at: number): Item {
  return {
    kind: "gap",
    start: at,
    end: at + 1,
    tag: undefined,
    value: undefined,
    mark: undefined,
  };
}
