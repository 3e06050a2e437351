import type { InsideUnreadable } from "#formats/extracted.ts";
import { applied } from "#formats/ooxml/clean/cut-xml.ts";
import {
  parseXml,
  type XmlAttributes,
  type XmlHandler,
  type XmlTag,
} from "#formats/ooxml/parse-xml.ts";
import type { XmlScope } from "#formats/ooxml/xml-names.ts";
import { ok, type Result } from "#kernel/result.ts";

/** Around content these take it away; among properties they say that the row or the paragraph's mark is. */
export const takenAway: ReadonlySet<string> = new Set(["w:del", "w:moveFrom"]);

/** A paragraph whose mark is deleted goes on in the next one, if that follows. */
export function withParagraphsJoined(xml: string): Result<string, InsideUnreadable> {
  const joining = new Joining(xml);
  const read = parseXml(xml, joining);
  return read.ok ? ok(applied(xml, joining.cuts)) : read;
}

/** Cuts out the end of a paragraph whose mark is deleted, with the beginning of the next one and that one's properties. */
class Joining implements XmlHandler {
  readonly cuts: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  readonly #xml: string;
  readonly #names: string[] = [];
  /** For each paragraph that is open, whether its mark is deleted. */
  readonly #deleted: boolean[] = [];
  /** Where the end tag of such a paragraph stood, if nothing came since. */
  #ended: { readonly at: number; readonly depth: number } | undefined;
  /** A paragraph has just gone on; then where its properties begin. */
  #goesOn: "now" | number | undefined;

  constructor(xml: string) {
    this.#xml = xml;
  }

  open(name: string, _attributes: XmlAttributes, _scope: XmlScope, { start, end }: XmlTag): void {
    const ended = this.#ended;
    this.#ended = undefined;
    if (this.#goesOn === "now") this.#goesOn = name === "w:pPr" ? start : undefined;
    if (name === "w:p") {
      this.#deleted.push(false);
      if (ended?.depth === this.#names.length) {
        this.cuts.push({ start: ended.at, end, text: "" });
        this.#goesOn = "now";
      }
    } else if (takenAway.has(name) && this.#isMark())
      this.#deleted[this.#deleted.length - 1] = true;
    this.#names.push(name);
  }

  close(name: string, { start, end }: XmlTag): void {
    this.#names.pop();
    if (name === "w:pPr" && typeof this.#goesOn === "number") {
      this.cuts.push({ start: this.#goesOn, end, text: "" });
      this.#goesOn = undefined;
    }
    const isJoined = name === "w:p" && this.#deleted.pop() === true;
    const hasEndTag = this.#xml.startsWith("</", start);
    this.#ended = isJoined && hasEndTag ? { at: start, depth: this.#names.length } : undefined;
  }

  text(): void {}

  /** Among the properties of a paragraph's mark. */
  #isMark(): boolean {
    return this.#names.at(-1) === "w:rPr" && this.#names.at(-2) === "w:pPr";
  }
}
