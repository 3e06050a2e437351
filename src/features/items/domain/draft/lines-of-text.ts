import type { Block, Inline, ItemText, List, Paragraph, TextCell, TextTable } from "./item-text.ts";

/** The words of a text, a line a paragraph, heading or cell: for search, proofreading and numbers of persons. */
export function linesOfText({ content }: ItemText): readonly string[] {
  return content.flatMap(linesOfBlock);
}

function linesOfBlock(block: Block): readonly string[] {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return [wordsOf(block)];
    case "bulletList":
    case "orderedList":
      return linesOfList(block);
    case "table":
      return cellsOf(block).flatMap(linesOfCell);
    case "picture":
      return [block.attrs.says];
  }
}

function linesOfList({ content }: List): readonly string[] {
  return content.flatMap((item) => item.content.flatMap(linesOfPart));
}

/** The words of a cell. */
export function linesOfCell({ content }: TextCell): readonly string[] {
  return content.flatMap(linesOfPart);
}

function linesOfPart(part: Paragraph | List): readonly string[] {
  return part.type === "paragraph" ? [wordsOf(part)] : linesOfList(part);
}

function cellsOf({ content }: TextTable): readonly TextCell[] {
  return content.flatMap((row) => row.content ?? []);
}

function wordsOf({ content = [] }: { readonly content?: readonly Inline[] | undefined }): string {
  return content.map((one) => (one.type === "text" ? one.text : "\n")).join("");
}

/** Whether nobody reads anything in it. */
export function isEmptyText(text: ItemText): boolean {
  return (
    linesOfText(text).every((line) => line.trim() === "") &&
    !text.content.some(({ type }) => type === "picture")
  );
}
