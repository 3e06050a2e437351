/** Elements whose content is not printed: old properties, instructions, what is deleted or moved away. */
const unprinted: ReadonlySet<string> = new Set([
  "w:delText",
  "w:instrText",
  "w:delInstrText",
  "w:rt",
  "w:ffData",
  "w:fldData",
  "w:sdtPr",
  "w:pPrChange",
  "w:rPrChange",
  "w:sectPrChange",
  "w:tblPrChange",
  "w:tblPrExChange",
  "w:tblGridChange",
  "w:trPrChange",
  "w:tcPrChange",
  "w:numberingChange",
]);

/** Around content these take it away; among properties they say that the row or the paragraph's mark is. */
const takenAway: ReadonlySet<string> = new Set(["w:del", "w:moveFrom"]);
const properties: ReadonlySet<string> = new Set(["w:rPr", "w:trPr"]);

/** Follows the elements whose content is not printed; of alternatives (`mc:AlternateContent`) the first is. */
export class Unprinted {
  #depth = 0;
  /** For each choice that is open: whether an alternative has been taken. */
  readonly #choices: boolean[] = [];

  get isInside(): boolean {
    return this.#depth > 0;
  }

  /** Whether the element is one of them, or stands in one. */
  open(name: string, parent: string): boolean {
    if (this.#depth > 0 || this.#isUnprinted(name, parent)) this.#depth += 1;
    else if (name === "mc:AlternateContent") this.#choices.push(false);
    else if (name === "mc:Choice" || name === "mc:Fallback") this.#take();
    return this.#depth > 0;
  }

  /** Whether the element that ends is one of them, or stands in one. */
  close(name: string): boolean {
    if (this.#depth > 0) {
      this.#depth -= 1;
      return true;
    }
    if (name === "mc:AlternateContent") this.#choices.pop();
    return false;
  }

  /** Nothing more comes. */
  end(): void {
    this.#depth = 0;
  }

  #isUnprinted(name: string, parent: string): boolean {
    if (takenAway.has(name)) return !properties.has(parent);
    return unprinted.has(name);
  }

  #take(): void {
    const isTaken = this.#choices.pop() ?? false;
    this.#choices.push(true);
    if (isTaken) this.#depth += 1;
  }
}
