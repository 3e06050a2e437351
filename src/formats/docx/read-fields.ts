/**
 * Follows the fields of a text (ECMA-376 part 1, 17.16.18): between its beginning and the mark that separates
 * them stands a field's instruction, behind the mark its result, which alone is printed.
 */
export class Fields {
  readonly #open: ("instruction" | "result")[] = [];

  mark(kind: string | undefined): void {
    if (kind === "begin") this.#open.push("instruction");
    else if (kind === "end") this.#open.pop();
    else if (kind === "separate" && this.#open.length > 0) {
      this.#open[this.#open.length - 1] = "result";
    }
  }

  /** What stands here is printed: no field around it is in its instruction. */
  get isPrinted(): boolean {
    return !this.#open.includes("instruction");
  }

  /** No instruction is longer than a paragraph; one without an end must not swallow the document. */
  endParagraph(): void {
    if (!this.isPrinted) this.#open.length = 0;
  }
}
