import type { Block, List, Paragraph } from "../../domain/draft/item-text.ts";
import type { Lost, PageFile } from "../../domain/import/found-page.ts";
import type { PageElement } from "./tree.ts";

/** What is gathered while a text is taken apart. */
export interface Gathering {
  readonly files: PageFile[];
  readonly lost: Lost[];
}

/** Files by their names. */
export const documentName =
  /\.(?:docx?|xlsx?|pptx?|pdf|ofd|wps|et|rtf|txt|zip|rar|7z|csv|jpe?g|png)(?:$|[?#])/i;

/** Notes what is not taken. */
export function lose(
  to: Gathering,
  { line }: PageElement,
  what: Lost["what"],
  quote: string,
): void {
  to.lost.push({ place: `第 ${line} 行`, what, quote: quote.slice(0, 200) });
}

/** The name of a file behind an address. */
export function nameOf(href: string): string {
  const last = href.split(/[?#]/)[0]?.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** Lists within lists, so deep. */
const deepestList = 3;

/** What may stand in an item of a list or a cell: paragraphs and lists. */
export function partOf(block: Block, depth = 0): readonly (Paragraph | List)[] {
  switch (block.type) {
    case "paragraph":
      return [block];
    case "heading":
      return [{ type: "paragraph", content: block.content }];
    case "bulletList":
    case "orderedList":
      return depth < deepestList
        ? [block]
        : block.content.flatMap(({ content }) => content.flatMap((part) => partOf(part, depth)));
    case "table":
      return block.content.flatMap((row) =>
        (row.content ?? []).flatMap((cell) => cell.content.flatMap((part) => partOf(part, depth))),
      );
    case "picture":
      return [];
  }
}
