import { QuoteType, Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import type { InsideUnreadable } from "#formats/extracted.ts";
import { insideLimits } from "#formats/limits.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { XmlScope } from "./xml-names.ts";

/** Attributes by name, `w:val`, their entities decoded; namespace declarations are not among them. */
export type XmlAttributes = ReadonlyMap<string, string>;

/** Where a tag stands in the source; it changes with the next one. */
export interface XmlTag {
  readonly start: number;
  readonly end: number;
}

/** What is told about an XML part, in its order. Names as `xml-names.ts` gives them. */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes, scope: XmlScope, tag: XmlTag): void;
  /** Also for an element without content, whose one tag it is then. */
  close(name: string, tag: XmlTag): void;
  /** A piece of text; a run of text may come in several. */
  text(text: string): void;
  /** Nothing more is needed: asked before each element, and true ends the reading. */
  isDone?(): boolean;
}

/**
 * Reads an XML part. `damaged` when it is not well formed or has a document type (which office files may not
 * have, and which is where entity bombs live); `too-much-inside` when it is deeper or longer than `insideLimits`.
 * What was told before that is then void.
 */
export function parseXml(source: string, handler: XmlHandler): Result<void, InsideUnreadable> {
  const reading = new XmlReading(source, handler);
  reading.run();
  return reading.unreadable === undefined ? ok(undefined) : err(reading.unreadable);
}

const noAttributes: XmlAttributes = new Map();
const outermost = new XmlScope(new Map());

interface OpenElement {
  readonly written: string;
  readonly name: string;
  readonly scope: XmlScope;
}

class XmlReading implements TokenizerCallbacks {
  unreadable: InsideUnreadable | undefined;
  readonly #source: string;
  readonly #handler: XmlHandler;
  readonly #tokenizer: Tokenizer;
  readonly #open: OpenElement[] = [];
  readonly #tag = { start: 0, end: 0 };
  #elements = 0;
  #isDone = false;
  #written = "";
  #attribute = "";
  #value = "";
  /** Of the start tag being read, as written. */
  #attributes: Map<string, string> | undefined;

  constructor(source: string, handler: XmlHandler) {
    this.#source = source;
    this.#handler = handler;
    this.#tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, this);
  }

  run(): void {
    this.#tokenizer.write(this.#source);
    if (this.#ended()) return;
    this.#tokenizer.end();
    if (this.#open.length > 0 || this.#elements === 0) this.unreadable ??= "damaged";
  }

  onopentagname(start: number, end: number): void {
    this.#tag.start = start - 1;
    this.#written = this.#source.slice(start, end);
    this.#attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#source.slice(start, end);
    this.#value = "";
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#source.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    this.#value += String.fromCodePoint(codePoint);
  }

  onattribend(quote: QuoteType): void {
    const isQuoted = quote === QuoteType.Double || quote === QuoteType.Single;
    this.#attributes ??= new Map();
    if (!isQuoted || this.#attributes.has(this.#attribute)) this.#stop("damaged");
    this.#attributes.set(this.#attribute, this.#value);
    if (this.#attributes.size > insideLimits.attributes) this.#stop("too-much-inside");
  }

  onopentagend(end: number): void {
    if (this.#ended()) return;
    this.#tag.end = end + 1;
    if (this.#handler.isDone?.()) {
      this.#isDone = true;
      this.#tokenizer.pause();
      return;
    }
    this.#elements += 1;
    const scope = this.#scope();
    const name = scope.element(this.#written);
    const isTooMuch =
      this.#elements > insideLimits.elements || this.#open.length >= insideLimits.depth;
    if (isTooMuch) this.#stop("too-much-inside");
    else if (name === undefined) this.#stop("damaged");
    else {
      this.#open.push({ written: this.#written, name, scope });
      this.#handler.open(name, this.#named(scope), scope, this.#tag);
    }
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
    this.#close();
  }

  onclosetag(start: number, end: number): void {
    const written = this.#open.at(-1)?.written;
    const isOwn = written?.length === end - start && this.#source.startsWith(written, start);
    this.#tag.start = start - 2;
    this.#tag.end = this.#source.indexOf(">", end) + 1;
    if (isOwn) this.#close();
    else this.#stop("damaged");
  }

  ontext(start: number, end: number): void {
    if (this.#open.length > 0 && !this.#ended()) {
      this.#handler.text(this.#source.slice(start, end));
    }
  }

  ontextentity(codePoint: number): void {
    if (this.#open.length > 0 && !this.#ended()) {
      this.#handler.text(String.fromCodePoint(codePoint));
    }
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.ontext(start, end - endOffset);
  }

  ondeclaration(): void {
    this.#stop("damaged");
  }

  oncomment(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #ended(): boolean {
    return this.#isDone || this.unreadable !== undefined;
  }

  #stop(unreadable: InsideUnreadable): void {
    this.unreadable ??= unreadable;
    this.#tokenizer.pause();
  }

  #close(): void {
    if (this.#ended()) return;
    const element = this.#open.pop();
    if (element !== undefined) this.#handler.close(element.name, this.#tag);
  }

  /** The namespaces that hold for the start tag being read. */
  #scope(): XmlScope {
    const outer = this.#open.at(-1)?.scope ?? outermost;
    let declared: Map<string, string> | undefined;
    for (const [written, value] of this.#attributes ?? noAttributes) {
      if (written !== "xmlns" && !written.startsWith("xmlns:")) continue;
      declared ??= new Map();
      declared.set(written.slice("xmlns:".length), value);
    }
    return declared === undefined ? outer : new XmlScope(declared, outer);
  }

  #named(scope: XmlScope): XmlAttributes {
    if (this.#attributes === undefined) return noAttributes;
    const named = new Map<string, string>();
    for (const [written, value] of this.#attributes) {
      if (written.startsWith("xmlns")) continue;
      const name = scope.attribute(written);
      if (name !== undefined) named.set(name, value);
    }
    return named;
  }
}
