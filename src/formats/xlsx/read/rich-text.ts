import type { XmlAttributes } from "../../ooxml/parse-xml.ts";
import { addToFont, type Font, shownIn } from "./cell-font.ts";
import { white } from "./colours.ts";

/** A stretch of text in a font of its own; without one it is in the cell's. */
export interface Stretch {
  readonly text: string;
  readonly font?: Font;
}

/** The text of a cell: in the cell's font, or in stretches where some may show otherwise. */
export type CellText = string | readonly Stretch[];

/**
 * Gathers the text of a string item (`si`, `is`): its runs in their order, the reading aids of Japanese (`rPh`)
 * left out.
 */
export class RichText {
  #stretches: Stretch[] = [];
  #isPlain = true;
  #text = "";
  #font: Font | undefined;
  #isText = false;
  #phonetic = 0;

  open(name: string, attributes: XmlAttributes): void {
    if (name === "x:rPh") this.#phonetic += 1;
    else if (name === "x:r") this.#font = undefined;
    else if (name === "x:rPr") this.#font = {};
    else if (name === "x:t") this.#isText = this.#phonetic === 0;
    else if (this.#font) addToFont(this.#font, name, attributes);
  }

  close(name: string): void {
    if (name === "x:rPh") this.#phonetic -= 1;
    else if (name === "x:t") this.#isText = false;
    else if (name === "x:r") this.#endRun();
  }

  text(text: string): void {
    if (this.#isText) this.#text += text;
  }

  /** The text so far; begins anew. */
  take(): CellText {
    if (this.#text === "" && this.#stretches.length === 0) return "";
    this.#endRun();
    const [stretches, isPlain] = [this.#stretches, this.#isPlain];
    this.#stretches = [];
    this.#isPlain = true;
    if (!isPlain) return stretches.map((one) => ({ ...one, text: unescaped(one.text) }));
    return unescaped(stretches.map(({ text }) => text).join(""));
  }

  #endRun(): void {
    if (this.#text !== "") {
      const font = this.#font;
      this.#stretches.push(font ? { text: this.#text, font } : { text: this.#text });
      if (font && shownIn(font, white) !== "plain") this.#isPlain = false;
    }
    this.#text = "";
    this.#font = undefined;
  }
}

/** `_x000D_` stands for a character that XML cannot hold; line ends become `\n`. */
export function unescaped(text: string): string {
  const plain = text.includes("_x")
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
  return plain.includes("\r") ? plain.replaceAll(/\r\n?/g, "\n") : plain;
}
