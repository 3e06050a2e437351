import type { ExtractedBlock } from "#formats/extracted.ts";
import { Fields } from "./read-fields.ts";
import { Paragraph } from "./read-paragraph.ts";

/**
 * Paragraphs and tables one below the other: the body of a document, a cell, a text box. A paragraph whose
 * mark is deleted or hidden goes on in the next one.
 */
export class Flow {
  readonly #blocks: ExtractedBlock[] = [];
  readonly #fields = new Fields();
  #carried = "";
  #paragraph: Paragraph | undefined;

  /** The open paragraph. */
  get paragraph(): Paragraph | undefined {
    return this.#paragraph;
  }

  openParagraph(): void {
    this.#paragraph = new Paragraph(this.#fields);
  }

  /** Ends the open paragraph; `number` is what a list prints in front of it. */
  closeParagraph(number: string): void {
    const paragraph = this.#paragraph;
    if (paragraph === undefined) return;
    this.#paragraph = undefined;
    this.#fields.endParagraph();
    this.#carried = numbered(number, this.#carried + paragraph.text);
    if (paragraph.isJoined !== true || paragraph.boxes.length > 0) this.#endLine();
    for (const block of paragraph.boxes) this.#blocks.push(block);
  }

  /** Puts a table, or what it dissolves into, behind what is there. */
  add(blocks: readonly ExtractedBlock[]): void {
    this.#endLine();
    for (const block of blocks) this.#blocks.push(block);
  }

  finish(): readonly ExtractedBlock[] {
    this.closeParagraph("");
    this.#endLine();
    return this.#blocks;
  }

  #endLine(): void {
    const lines = this.#carried.split("\n").map((line) => line.trim());
    const text = lines.filter((line) => line !== "").join("\n");
    if (text !== "") this.#blocks.push({ kind: "line", text });
    this.#carried = "";
  }
}

/** A number in front of a text; never so that both make one figure: 1. before 5 is not 1.5. */
function numbered(number: string, text: string): string {
  const makesFigure = /[\d.,．]$/.test(number) && /^[\d.,．]/.test(text);
  return makesFigure ? `${number} ${text}` : number + text;
}
