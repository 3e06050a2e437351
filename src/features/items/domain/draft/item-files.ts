import type { ItemContent } from "./item-content.ts";
import type { Picture } from "./item-text.ts";

/** The pictures of a text, in their order; they stand beside tables and paragraphs and never within. */
export function picturesIn({ text }: Pick<ItemContent, "text">): readonly Picture[] {
  return text.content.filter((block) => block.type === "picture");
}

/** The numbers of all files that an item shows, each once. */
export function filesShown(content: ItemContent): readonly number[] {
  return [
    ...new Set([
      ...content.attachments.map(({ number }) => number),
      ...picturesIn(content).map(({ attrs }) => attrs.number),
    ]),
  ];
}
