import type { Piece, PlacedText } from "#formats/document.ts";
import { doubt } from "#kernel/unread-marks.ts";
import { isOfFigure, withDoubts } from "./doubted-text.ts";

/** Collects one line of visible text with its places in the source; white space collapses as in a browser. */
export class TextRun {
  readonly #source: string;
  #text = "";
  /** Its last character: to look at a text that is put together would copy all of it, each time. */
  #last = "";
  #pieces: Piece[] = [];
  /** The source offset that would go on verbatim, or -1. */
  #next = -1;
  /** Where white space was met that the next character will make visible, or -1. */
  #space = -1;
  #verbatim = true;
  /** What comes next does not go on the word before for certain. */
  #isApart = false;
  /** A figure in the text added may be seen otherwise: it gets a doubt behind it. */
  isDoubtful = false;

  constructor(source: string) {
    this.#source = source;
  }

  /** Adds `source.slice(start, end)`, white space collapsed and NUL characters passed over, as browsers do. */
  add(start: number, end: number): void {
    let at = start;
    while (at < end) {
      const word = this.#endOfSpace(at, end);
      if (word > at && this.#space < 0) this.#space = at;
      at = this.#endOfWord(word, end);
      if (at > word) this.#put(this.#source.slice(word, at), word);
      else if (at < end) at += 1;
    }
  }

  #endOfSpace(start: number, end: number): number {
    let at = start;
    while (at < end && isSpace(this.#source.charCodeAt(at))) at += 1;
    return at;
  }

  #endOfWord(start: number, end: number): number {
    let at = start;
    while (at < end && isOfWord(this.#source.charCodeAt(at))) at += 1;
    return at;
  }

  /** Adds `source.slice(start, end)` as it is; it must hold no line end. */
  addVerbatim(start: number, end: number): void {
    if (end > start) this.#put(this.#source.slice(start, end), start);
  }

  /** Adds a character that the source spells otherwise, at `start`. */
  addDecoded(text: string, start: number): void {
    if (isSpace(text.charCodeAt(0))) {
      if (this.#space < 0) this.#space = start;
      return;
    }
    this.#flush(text, start);
    this.#append(text, start);
    this.#next = -1;
    this.#verbatim = false;
    if (this.isDoubtful && isOfFigure(text)) this.#doubt(start);
  }

  /** Parts what comes from the word before; between two figures it cannot be said whether they are one. */
  apart(): void {
    this.#isApart = this.#text !== "";
  }

  /** The line so far without white space at its ends, `undefined` when nothing is visible; begins a new one. */
  take(): PlacedText | undefined {
    const first = this.#pieces[0];
    this.#space = -1;
    this.#isApart = false;
    if (first === undefined) return undefined;
    const text = trimEnd(this.#text);
    const pieces = this.#pieces;
    const verbatim = this.#verbatim;
    this.#text = "";
    this.#last = "";
    this.#pieces = [];
    this.#next = -1;
    this.#verbatim = true;
    if (text === "") return undefined;
    if (pieces.length === 1 && verbatim) return { text, start: first.start };
    return { text, start: first.start, pieces };
  }

  #put(word: string, start: number): void {
    const unseen = this.#text === "" ? zeroWidths(word) : 0;
    if (unseen === word.length) return;
    const seen = unseen === 0 ? word : word.slice(unseen);
    this.#flush(seen, start + unseen);
    if (!this.isDoubtful) this.#append(seen, start + unseen);
    else this.#appendDoubtful(seen, start + unseen);
  }

  #appendDoubtful(word: string, start: number): void {
    let at = start;
    for (const { text, isDoubted } of withDoubts(word)) {
      this.#append(text, at);
      at += text.length;
      if (isDoubted) this.#doubt(at);
    }
  }

  #doubt(start: number): void {
    if (this.#last === doubt) return;
    this.#append(doubt, start);
    this.#next = -1;
    this.#verbatim = false;
  }

  /** What stands between the text so far and what comes: a blank that shows, or a doubt. */
  #flush(coming: string, start: number): void {
    if (this.#isApart) {
      this.#isApart = false;
      if (this.#space < 0) this.#part(coming, start);
    }
    this.#flushSpace();
  }

  #part(coming: string, start: number): void {
    const isWithin = isOfFigure(this.#last) && isOfFigure(coming.slice(0, 1));
    if (isWithin) this.#doubt(start);
    else this.#space = start;
  }

  #flushSpace(): void {
    if (this.#space >= 0 && this.#text !== "") {
      const plain = this.#source.charCodeAt(this.#space) === 32;
      this.#append(" ", this.#space);
      if (!plain) {
        this.#next = -1;
        this.#verbatim = false;
      }
    }
    this.#space = -1;
  }

  #append(text: string, start: number): void {
    if (start !== this.#next) this.#pieces.push({ at: this.#text.length, start });
    this.#text += text;
    this.#last = text.slice(-1);
    this.#next = start + text.length;
  }
}

/** White space of HTML, and the no-break space, which pages use as a blank. */
function isSpace(code: number): boolean {
  if (code > 32) return code === 0xa0;
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
}

function isOfWord(code: number): boolean {
  return code !== 0 && !isSpace(code);
}

/** Zero-width characters, which editors leave in empty cells. */
function isZeroWidth(code: number): boolean {
  return (code >= 0x200b && code <= 0x200d) || code === 0xfeff;
}

/** How many of them a word begins with. */
function zeroWidths(word: string): number {
  let count = 0;
  while (isZeroWidth(word.charCodeAt(count))) count += 1;
  return count;
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}

function isBlank(code: number): boolean {
  return isSpace(code) || isZeroWidth(code) || code === 0x3000;
}
