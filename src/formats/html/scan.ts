import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

/** A start tag, with the attributes that matter for text and tables; other attributes are left out. */
export interface Tag {
  /** Lower case. */
  readonly name: string;
  /** Offset of the character after the tag. */
  readonly end: number;
  readonly attributes: ReadonlyMap<string, Attribute>;
}

export interface Attribute {
  readonly value: string;
  /** Offset of the value. */
  readonly start: number;
}

/** What is told about a page, in source order. Offsets are into the source. */
export interface PageHandler {
  open(tag: Tag): void;
  /** `at`: offset of the name. */
  close(name: string, at: number): void;
  text(start: number, end: number): void;
  /** A character that the source writes as an entity beginning at `start`. */
  character(text: string, start: number): void;
}

/** Reads the tags and text of a page; stops early when `goesOn` says so. */
export function scan(source: string, handler: PageHandler, goesOn: () => boolean): void {
  const scanner = new Scanner(source, handler, goesOn);
  scanner.run();
}

const noAttributes: ReadonlyMap<string, Attribute> = new Map();
const known: ReadonlySet<string> = new Set("style hidden colspan rowspan name content".split(" "));

class Scanner implements TokenizerCallbacks {
  readonly #source: string;
  readonly #handler: PageHandler;
  readonly #goesOn: () => boolean;
  readonly #tokenizer: Tokenizer;
  #name = "";
  #attributes: Map<string, Attribute> | undefined;
  #attribute = "";
  #value = "";
  #valueStart = 0;
  /** The first ampersand not before the text read last; looked up once, not for every text. */
  #ampersand = -1;

  constructor(source: string, handler: PageHandler, goesOn: () => boolean) {
    this.#source = source;
    this.#handler = handler;
    this.#goesOn = goesOn;
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
    this.#name = this.#source.slice(start, end).toLowerCase();
    this.#attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    const length = end - start;
    const name = length < 4 || length > 7 ? "" : this.#source.slice(start, end).toLowerCase();
    this.#attribute = known.has(name) ? name : "";
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
    this.#attributes.set(this.#attribute, { value: this.#value, start: this.#valueStart });
  }

  onopentagend(end: number): void {
    const attributes = this.#attributes ?? noAttributes;
    this.#handler.open({ name: this.#name, end: end + 1, attributes });
    if (!this.#goesOn()) this.#tokenizer.pause();
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
  }

  onclosetag(start: number, end: number): void {
    this.#handler.close(this.#source.slice(start, end).toLowerCase(), start);
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

/** Text with entities in it, read by a second tokenizer: the first runs three times as fast without them. */
function decodeEntities(text: string, offset: number, handler: PageHandler): void {
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
