import type { XmlAttributes } from "../ooxml/parse-xml.ts";

/**
 * Gathers the text of a string item (`si`, `is`): its runs joined, the reading aids of Japanese (`rPh`) left out.
 * A run that is raised, lowered or struck out stands apart by blanks, so that a footnote's mark behind a
 * number never becomes a digit of it.
 */
export class RichText {
  #text = "";
  #run = "";
  #isText = false;
  #phonetic = 0;
  #isApart = false;

  open(name: string, attributes: XmlAttributes): void {
    if (name === "x:rPh") this.#phonetic += 1;
    else if (name === "x:r") this.#isApart = false;
    else if (name === "x:t") this.#isText = this.#phonetic === 0;
    else if (isSetApart(name, attributes.get("val"))) this.#isApart = true;
  }

  close(name: string): void {
    if (name === "x:rPh") this.#phonetic -= 1;
    else if (name === "x:t") this.#isText = false;
    else if (name === "x:r") this.#endRun();
  }

  text(text: string): void {
    if (this.#isText) this.#run += text;
  }

  /** The text so far; begins anew. */
  take(): string {
    this.#endRun();
    const text = unescaped(this.#text);
    this.#text = "";
    return text;
  }

  #endRun(): void {
    this.#text += this.#isApart ? ` ${this.#run} ` : this.#run;
    this.#run = "";
    this.#isApart = false;
  }
}

function isSetApart(name: string, value: string | undefined): boolean {
  if (name === "x:vertAlign") return value !== "baseline";
  return name === "x:strike" && value !== "0" && value !== "false";
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
