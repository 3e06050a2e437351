/**
 * Follows the fields of a text (ECMA-376 part 1, 17.16.18): between its beginning and the mark that separates
 * them stands a field's instruction, behind the mark its result, which alone is printed.
 */
export class Fields {
  readonly #open: ("instruction" | "result")[] = [];
  /** How many of the open fields are in their instruction. */
  #instructions = 0;

  mark(kind: string | undefined): void {
    if (kind === "begin") this.#push("instruction");
    else if (kind === "end") this.#pop();
    else if (kind === "separate" && this.#open.length > 0) {
      this.#pop();
      this.#push("result");
    }
  }

  /** What stands here is printed: no field around it is in its instruction. */
  get isPrinted(): boolean {
    return this.#instructions === 0;
  }

  /** No instruction is longer than a paragraph; one without an end must not swallow the document. */
  endParagraph(): void {
    if (this.isPrinted) return;
    this.#open.length = 0;
    this.#instructions = 0;
  }

  #push(part: "instruction" | "result"): void {
    this.#open.push(part);
    if (part === "instruction") this.#instructions += 1;
  }

  #pop(): void {
    if (this.#open.pop() === "instruction") this.#instructions -= 1;
  }
}
