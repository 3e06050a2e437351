import { unescaped } from "../../xlsx/read/rich-text.ts";
import { rowLimits } from "../limits.ts";
import { RowsUnreadable } from "../row.ts";

/** Gathers the text of a string item (`si`, `is`): its runs in order, the reading aids of Japanese (`rPh`) left out. */
export class ItemText {
  #text = "";
  #isText = false;
  #phonetic = 0;

  open(name: string): void {
    if (name === "rPh") this.#phonetic += 1;
    else if (name === "t") this.#isText = this.#phonetic === 0;
  }

  close(name: string): void {
    if (name === "rPh") this.#phonetic -= 1;
    else if (name === "t") this.#isText = false;
  }

  text(text: string): void {
    if (!this.#isText) return;
    this.#text += text;
    if (this.#text.length > rowLimits.cellCharacters) {
      throw new RowsUnreadable({ kind: "too-much-inside" });
    }
  }

  /** The text so far; begins anew. */
  take(): string {
    const text = this.#text;
    this.#text = "";
    return unescaped(text);
  }
}
