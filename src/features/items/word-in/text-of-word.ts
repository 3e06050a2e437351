import type {
  RichBlock,
  RichDocument,
  RichInline,
  RichList,
  RichParagraph,
  RichTable,
} from "#formats/docx/rich/rich-text.ts";
import type {
  Block,
  Inline,
  List,
  ListItem,
  Mark,
  Paragraph,
  TextTable,
} from "../domain/draft/item-text.ts";
import { isLinkTarget } from "../domain/draft/link-target.ts";

/** Pictures by their place in the document: how each stands in the text, if it was kept. */
export type PicturesKept = ReadonlyMap<number, Block>;

/** The text of a Word document in the parts that an item has, in the order in which they stood. */
export function textOfWord(
  { blocks }: Pick<RichDocument, "blocks">,
  pictures: PicturesKept,
): readonly Block[] {
  const levels = levelsOf(blocks);
  return blocks.flatMap((block) => blockOf(block, levels, pictures));
}

/** The highest level that the document uses is the first below the title; three there are. */
function levelsOf(blocks: readonly RichBlock[]): ReadonlyMap<number, 2 | 3 | 4> {
  const used = [...new Set(blocks.flatMap((one) => (one.kind === "heading" ? [one.level] : [])))];
  const places = [2, 3, 4] as const;
  return new Map(used.toSorted((one, other) => one - other).map((n, at) => [n, places[at] ?? 4]));
}

function blockOf(
  block: RichBlock,
  levels: ReadonlyMap<number, 2 | 3 | 4>,
  pictures: PicturesKept,
): readonly Block[] {
  switch (block.kind) {
    case "heading": {
      const level = levels.get(block.level) ?? 4;
      return [{ type: "heading", attrs: { level }, ...inlines(block.inlines) }];
    }
    case "paragraph":
      return [paragraph(block)];
    case "list":
      return [listOf(block)];
    case "table":
      return [tableOf(block)];
    case "picture": {
      const kept = pictures.get(block.at);
      return kept ? [kept] : [];
    }
  }
}

function paragraph({ align, inlines: line }: RichParagraph): Paragraph {
  return { type: "paragraph", ...(align && { attrs: { align } }), ...inlines(line) };
}

function listOf({ isOrdered, items }: RichList): List {
  return {
    type: isOrdered ? "orderedList" : "bulletList",
    content: items.map((parts): ListItem => ({ type: "listItem", content: parts.map(partOf) })),
  };
}

function partOf(part: RichParagraph | RichList): Paragraph | List {
  return part.kind === "list" ? listOf(part) : paragraph(part);
}

function tableOf({ rows }: RichTable): TextTable {
  return {
    type: "table",
    content: rows.map((cells) => ({
      type: "tableRow",
      content: cells.map(({ isHeader, colspan, rowspan, blocks }) => ({
        type: isHeader ? "tableHeader" : "tableCell",
        attrs: { colspan, rowspan },
        content: blocks.map(partOf),
      })),
    })),
  };
}

function inlines(line: readonly RichInline[]): { readonly content?: readonly Inline[] } {
  const content = line.map((one): Inline => {
    if (one.kind === "break") return { type: "hardBreak" };
    const marks = marksOf(one);
    return { type: "text", text: one.text, ...(marks.length > 0 && { marks }) };
  });
  return content.length === 0 ? {} : { content };
}

function marksOf({
  isBold,
  isUnderlined,
  href,
}: Extract<RichInline, { kind: "text" }>): readonly Mark[] {
  return [
    ...(isBold ? [{ type: "bold" as const }] : []),
    // A link is underlined by its looks.
    ...(isUnderlined && href === undefined ? [{ type: "underline" as const }] : []),
    ...(href !== undefined && isLinkTarget(href)
      ? [{ type: "link" as const, attrs: { href } }]
      : []),
  ];
}
