import type { XmlAttributes } from "#formats/ooxml/parse-xml.ts";

interface Drawing {
  /** Text boxes in it hold text. */
  hasText: boolean;
  hasPicture: boolean;
  /** It is placed on the page and not in its line: nobody can say over what it stands. */
  isFloating: boolean;
}

/** The drawings, pictures and embedded objects that are open, one in another, while their elements are read. */
export class Drawings {
  readonly #open: Drawing[] = [];

  open(): void {
    this.#open.push({ hasText: false, hasPicture: false, isFloating: false });
  }

  /** Ends one; whether it shows anything besides text in the place where it stands in the file. */
  close(): boolean {
    const drawing = this.#open.pop();
    return drawing === undefined || !drawing.hasText || drawing.hasPicture || drawing.isFloating;
  }

  /** Text is read of what is drawn. */
  holdText(): void {
    const drawing = this.#open.at(-1);
    if (drawing) drawing.hasText = true;
  }

  /** An element in one of them. */
  element(name: string, attributes: XmlAttributes): void {
    const drawing = this.#open.at(-1);
    if (drawing === undefined) return;
    if (name === "pic:pic" || name === "v:imagedata") drawing.hasPicture = true;
    const isPlaced =
      name.startsWith("v:") && /position\s*:\s*absolute/i.test(attributes.get("style") ?? "");
    if (name === "wp:anchor" || isPlaced) drawing.isFloating = true;
  }
}
