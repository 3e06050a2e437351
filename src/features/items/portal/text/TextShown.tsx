import type { Block } from "../../domain/draft/item-text.ts";
import { textMarkup } from "../../drafts/markup/text-markup.ts";

interface TextShownProps {
  readonly blocks: readonly Block[];
}

/** The text of an item, or a part of it, on another room's page. */
export function TextShown({ blocks }: TextShownProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: this program makes it of the parts of the text, never of markup that somebody gave
  return <article className="item-text" dangerouslySetInnerHTML={{ __html: textMarkup(blocks) }} />;
}
