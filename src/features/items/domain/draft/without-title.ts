import type { Block } from "./item-text.ts";
import { linesOfText } from "./lines-of-text.ts";

/** Blocks from the beginning among which a document says its title. */
const near = 4;

/**
 * What a document holds without the line in front that says its title again (标题、标题1): a page shows the title itself. Blanks and
 * breaks in it do not count.
 */
export function withoutTitle(blocks: readonly Block[], title: string): readonly Block[] {
  const own = plain(title);
  if (own === "") return blocks;
  const at = blocks.slice(0, near).findIndex((block) => saysAlone(block, own));
  return at === -1 ? blocks : blocks.filter((_, place) => place !== at);
}

function saysAlone(block: Block, title: string): boolean {
  if (block.type !== "paragraph" && block.type !== "heading") return false;
  return plain(linesOfText({ type: "doc", content: [block] }).join("")) === title;
}

function plain(text: string): string {
  return text.replaceAll(/\s/g, "");
}
