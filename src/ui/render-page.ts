import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { withMarkedControls } from "#kernel/control-characters.ts";
import type { Site } from "./site.ts";
import { SiteContext } from "./site-context.ts";

/**
 * A whole page as HTML text, within its site. Whatever a stranger wrote into it, in a title or in an attribute too, what is
 * not seen and misleads stands there as a mark.
 */
export function renderPage(site: Site, page: ReactElement): string {
  const element = createElement(SiteContext.Provider, { value: site }, page);
  return `<!doctype html>${withMarkedControls(renderToStaticMarkup(element))}`;
}
