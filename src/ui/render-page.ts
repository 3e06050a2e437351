import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Site } from "./site.ts";
import { SiteContext } from "./site-context.ts";

/** A whole page as HTML text, within its site. */
export function renderPage(site: Site, page: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(createElement(SiteContext.Provider, { value: site }, page))}`;
}
