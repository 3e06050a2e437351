import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { withMarkedControls } from "#kernel/control-characters.ts";
import type { ItemContent } from "../domain/draft/item-content.ts";
import { ItemArticle } from "../portal/item/ItemArticle.tsx";

/** What the public will see of an item, byte for byte: this is what is signed. */
export function itemMarkup(content: ItemContent, agencyName: string): string {
  const article = createElement(ItemArticle, { content, agencyName });
  return withMarkedControls(renderToStaticMarkup(article));
}
