import type { WordNode } from "./word-tree.ts";

/** The fields that are open in a document (域): their instruction is no text, their result is. */
export class OpenFields {
  readonly #open: { instruction: string; isResult: boolean }[] = [];

  mark({ attributes }: WordNode): void {
    const type = attributes.get("w:fldCharType");
    const last = this.#open.at(-1);
    if (type === "begin") this.#open.push({ instruction: "", isResult: false });
    else if (type === "separate" && last) last.isResult = true;
    else if (type === "end") this.#open.pop();
  }

  instruct(text: string): void {
    const last = this.#open.at(-1);
    if (last && !last.isResult) last.instruction += text;
  }

  /** Whether what stands here is printed. */
  get isPrinted(): boolean {
    return this.#open.every(({ isResult }) => isResult);
  }

  /** Where the innermost link leads. */
  get href(): string | undefined {
    return this.#open
      .map(({ instruction }) => linkIn(instruction))
      .findLast((href) => href !== undefined);
  }
}

/** `HYPERLINK "https://…"`. */
export function linkIn(instruction: string): string | undefined {
  return /^\s*HYPERLINK\s+"([^"\\]+)"/i.exec(instruction)?.[1];
}
