import type { XmlAttributes } from "#formats/ooxml/parse-xml.ts";
import { isOn } from "./read-look.ts";

/** What the end of a field shows in the place of a result: a text, or something that is none. */
export type FieldEnd = { readonly text: string } | "object" | undefined;

interface OpenField {
  isInstruction: boolean;
  code: string;
  /** How many texts had been printed before it. */
  readonly printedBefore: number;
  /** The entries of a list to choose from, and the one that is chosen. */
  readonly entries: string[];
  chosen: number | undefined;
  isBox: boolean;
}

/** No name of a field is longer. */
const longestCode = 40;

/** Fields that show nothing where they stand, or as much as their result holds. */
const quiet = /^(?:ASK|FORMTEXT|HYPERLINK|PRIVATE|RD|SET|TA|TC|TOC|XE)\b/i;

/**
 * Follows the fields of a text (ECMA-376 part 1, 17.16.18): between its beginning and the mark that separates
 * them stands a field's instruction, behind the mark its result, which alone is printed.
 */
export class Fields {
  readonly #open: OpenField[] = [];
  /** How many of the open fields are in their instruction. */
  #instructions = 0;
  #printed = 0;

  /** What a mark of a field shows: only its end may. */
  mark(kind: string | undefined): FieldEnd {
    if (kind === "begin") this.#begin();
    else if (kind === "separate") this.#separate();
    else if (kind === "end") return this.#end();
    return undefined;
  }

  /** What stands here is printed: no field around it is in its instruction. */
  get isPrinted(): boolean {
    return this.#instructions === 0;
  }

  /** A text is printed here. */
  print(): void {
    this.#printed += 1;
  }

  /** A piece of an instruction. */
  instruct(code: string): void {
    const field = this.#open.at(-1);
    if (field && field.code.length < longestCode) field.code += code.slice(0, longestCode);
  }

  /** A property of a form's field (17.16.17). */
  ofForm(name: string, attributes: XmlAttributes): void {
    const field = this.#open.at(-1);
    if (field === undefined) return;
    const value = attributes.get("w:val") ?? "";
    if (name === "w:checkBox") field.isBox = isOn(attributes);
    else if (name === "w:listEntry") field.entries.push(value);
    else if (name === "w:result") field.chosen = Number(value);
    else if (name === "w:default") field.chosen ??= Number(value);
  }

  /** No instruction is longer than a paragraph; one without an end must not swallow the document. */
  endParagraph(): void {
    if (this.isPrinted) return;
    this.#open.length = 0;
    this.#instructions = 0;
  }

  #begin(): void {
    this.#open.push({
      isInstruction: true,
      code: "",
      printedBefore: this.#printed,
      entries: [],
      chosen: undefined,
      isBox: false,
    });
    this.#instructions += 1;
  }

  #separate(): void {
    const field = this.#open.at(-1);
    if (!field?.isInstruction) return;
    field.isInstruction = false;
    this.#instructions -= 1;
  }

  #end(): FieldEnd {
    const field = this.#open.pop();
    if (field?.isInstruction) this.#instructions -= 1;
    return field && this.isPrinted ? this.#shown(field) : undefined;
  }

  #shown({ entries, chosen = 0, code, isBox, printedBefore }: OpenField): FieldEnd {
    if (isBox) return "object";
    if (this.#printed > printedBefore) return undefined;
    const entry = entries[chosen];
    if (entry !== undefined) return { text: entry };
    const name = code.trim();
    return name === "" || quiet.test(name) ? undefined : "object";
  }
}
