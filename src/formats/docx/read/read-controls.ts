import type { XmlAttributes } from "#formats/ooxml/parse-xml.ts";
import { isOn } from "./read-look.ts";

/** The content controls that are open (ECMA-376 part 1, 17.5.2), one in another, while their elements are read. */
export class Controls {
  /** For each: it shows what to fill in, and has not been filled in. */
  readonly #open: boolean[] = [];
  #unfilled = 0;

  open(): void {
    this.#open.push(false);
  }

  close(): void {
    if (this.#open.pop()) this.#unfilled -= 1;
  }

  /** A property of the innermost one. */
  property(name: string, attributes: XmlAttributes): void {
    const last = this.#open.length - 1;
    if (name !== "w:showingPlcHdr" || !isOn(attributes) || this.#open[last] !== false) return;
    this.#open[last] = true;
    this.#unfilled += 1;
  }

  /** What stands here is only shown to say what to fill in. */
  get isUnfilled(): boolean {
    return this.#unfilled > 0;
  }
}
