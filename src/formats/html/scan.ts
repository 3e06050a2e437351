import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { type TagName, tagNameAt } from "./element-kinds.ts";

/** A start tag, with the attributes that matter for text and tables; other attributes are left out. */
export interface Tag extends TagName {
  /** Offset of the character after the tag. */
  readonly end: number;
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** Some of the attributes are styles. */
  readonly isStyled: boolean;
  /** It ends itself (`/>`), which only drawings and formulas do in a page. */
  readonly isClosed: boolean;
}

export interface Attribute {
  readonly value: string;
  /** Offset of the value. */
  readonly start: number;
}

/** What is told about a page, in source order. Offsets are into the source. */
export interface PageHandler {
  open(tag: Tag): void;
  close(tag: TagName): void;
  text(start: number, end: number): void;
  /** A character that the source writes as an entity beginning at `start`. */
  character(text: string, start: number): void;
}

/** Reads the tags and text of a page; stops early when `goesOn` says so. */
export function scan(source: string, handler: PageHandler, scanned: Scanned): void {
  const scanner = new Scanner(source, handler, scanned);
  scanner.run();
}

export interface Scanned {
  /** The names of the attributes that are told, in lower case. */
  readonly attributes: readonly string[];
  /** Those of them that are styles. */
  readonly styles: readonly string[];
  readonly goesOn: () => boolean;
}

const noAttributes: ReadonlyMap<string, Attribute> = new Map();

class Scanner implements TokenizerCallbacks {
  readonly #source: string;
  readonly #handler: PageHandler;
  readonly #goesOn: () => boolean;
  readonly #tokenizer: Tokenizer;
  readonly #known: ReadonlySet<string>;
  readonly #styles: ReadonlySet<string>;
  /** Which lengths and first letters they have: most others are told apart by it. */
  readonly #beginnings = new Uint8Array(32 * 32);
  #name: TagName = tagNameAt("", 0, 0);
  #attributes: Map<string, Attribute> | undefined;
  #isStyled = false;
  #attribute = "";
  #value = "";
  #valueStart = 0;
  /** The first ampersand not before the text read last; looked up once, not for every text. */
  #ampersand = -1;

  constructor(source: string, handler: PageHandler, { attributes, styles, goesOn }: Scanned) {
    this.#source = source;
    this.#handler = handler;
    this.#goesOn = goesOn;
    this.#known = new Set(attributes);
    this.#styles = new Set(styles);
    for (const name of attributes) this.#beginnings[beginning(name.length, name.charCodeAt(0))] = 1;
    this.#tokenizer = new Tokenizer({ decodeEntities: false }, this);
  }

  run(): void {
    this.#tokenizer.write(this.#source);
    this.#tokenizer.end();
  }

  ontext(start: number, end: number): void {
    if (this.#ampersand < start) this.#ampersand = this.#after("&", start);
    if (this.#ampersand >= end) this.#handler.text(start, end);
    else decodeEntities(this.#source.slice(start, end), start, this.#handler);
  }

  #after(character: string, start: number): number {
    const found = this.#source.indexOf(character, start);
    return found < 0 ? this.#source.length : found;
  }

  onopentagname(start: number, end: number): void {
    this.#name = tagNameAt(this.#source, start, end);
    this.#attributes = undefined;
    this.#isStyled = false;
  }

  onattribname(start: number, end: number): void {
    const mayBe = this.#beginnings[beginning(end - start, this.#source.charCodeAt(start))] === 1;
    const name = mayBe ? this.#source.slice(start, end).toLowerCase() : "";
    this.#attribute = mayBe && this.#known.has(name) ? name : "";
    this.#value = "";
    this.#valueStart = end;
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute === "") return;
    this.#value = this.#source.slice(start, end);
    this.#valueStart = start;
  }

  onattribend(): void {
    if (this.#attribute === "") return;
    this.#attributes ??= new Map();
    if (this.#attributes.has(this.#attribute)) return;
    if (this.#styles.has(this.#attribute)) this.#isStyled = true;
    this.#attributes.set(this.#attribute, { value: this.#value, start: this.#valueStart });
  }

  onopentagend(end: number): void {
    this.#open(end, false);
  }

  onselfclosingtag(end: number): void {
    this.#open(end, true);
  }

  #open(end: number, isClosed: boolean): void {
    const attributes = this.#attributes ?? noAttributes;
    const { name, kind } = this.#name;
    const isStyled = this.#isStyled;
    this.#handler.open({ name, kind, end: end + 1, attributes, isStyled, isClosed });
    if (!this.#goesOn()) this.#tokenizer.pause();
  }

  onclosetag(start: number, end: number): void {
    this.#handler.close(tagNameAt(this.#source, start, end));
    if (!this.#goesOn()) this.#tokenizer.pause();
  }

  onattribentity(): void {}
  ontextentity(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}

/** In either case of the letter. */
function beginning(length: number, first: number): number {
  return Math.min(length, 31) * 32 + (first & 31);
}

/** The value of an attribute with its entities as characters. */
export function decoded(value: string): string {
  if (!value.includes("&")) return value;
  let text = "";
  decodeEntities(value, 0, {
    text: (start, end) => {
      text += value.slice(start, end);
    },
    character: (character) => {
      text += character;
    },
  });
  return text;
}

/** Text with entities in it, read by a second tokenizer: the first runs three times as fast without them. */
export function decodeEntities(
  text: string,
  offset: number,
  handler: Pick<PageHandler, "text" | "character">,
): void {
  let next = 0;
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...ignoreAll,
      ontext(start, end) {
        handler.text(offset + start, offset + end);
        next = end;
      },
      ontextentity(codepoint, end) {
        handler.character(String.fromCodePoint(codepoint), offset + next);
        next = end;
      },
    },
  );
  tokenizer.write(text);
  tokenizer.end();
}

const ignore = (): void => {};
const ignoreAll: TokenizerCallbacks = {
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
};
