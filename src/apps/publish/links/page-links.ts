/** An attribute of our markup that holds an address, and where it stands in the page's text. */
export interface PageLink {
  /** Lower case: `a`, `link`, `form` … */
  readonly tag: string;
  /** The address as a browser reads it. */
  readonly address: string;
  /** The attribute with the white space before it: ` href="…"`. */
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** The name a browser gives the file it saves; `""` where the tag leaves it to the address. */
  readonly download?: string;
}

// React escapes `<`, `>` and `"` in text and values, so that these find every tag and no other thing.
const tags = /<([a-z][\w:-]*)((?:\s+[^\s=<>"/]+(?:="[^"]*")?)*)\s*\/?>/gi;
const attributes = /\s+(href|src|action|xlink:href)="([^"]*)"/gi;

/**
 * The addresses in a page rendered by React, in the order of the text. What an operator gave as another site's header
 * or footer (`foreign`) is passed over: its addresses are not ours.
 */
export function linksIn(page: string, foreign: readonly string[]): PageLink[] {
  const passedOver = foreign.flatMap((markup) => placesOf(page, markup));
  const links: PageLink[] = [];
  for (const { 1: tag = "", 2: inner = "", index } of page.matchAll(tags)) {
    if (passedOver.some(({ start, end }) => index >= start && index < end)) continue;
    const innerStart = index + 1 + tag.length;
    const download = /\sdownload="([^"]*)"/.exec(inner)?.[1];
    for (const found of inner.matchAll(attributes)) {
      const start = innerStart + found.index;
      links.push({
        tag: tag.toLowerCase(),
        address: unescaped(found[2] ?? ""),
        name: found[1] ?? "",
        start,
        end: start + found[0].length,
        ...(download !== undefined && { download }),
      });
    }
  }
  return links;
}

function placesOf(page: string, part: string): { readonly start: number; readonly end: number }[] {
  const start = part === "" ? -1 : page.indexOf(part);
  return start < 0 ? [] : [{ start, end: start + part.length }];
}

/** What becomes of a link: another address, with the name to save under; or no link at all. */
export type Rewritten =
  | { readonly address: string; readonly download?: string | undefined }
  | "no-link"
  | "unchanged";

/** The page with each link as `rewrite` says; without its address an `<a>` is text. */
export function withLinks(
  page: string,
  links: readonly PageLink[],
  rewrite: (link: PageLink) => Rewritten,
): string {
  const parts: string[] = [];
  let from = 0;
  for (const link of links) {
    const to = rewrite(link);
    if (to === "unchanged") continue;
    parts.push(page.slice(from, link.start));
    from = link.end;
    if (to === "no-link") continue;
    parts.push(` ${link.name}="${escaped(to.address)}"`);
    if (link.tag === "a" && to.download !== undefined && link.download === undefined) {
      parts.push(` download="${escaped(to.download)}"`);
    }
  }
  parts.push(page.slice(from));
  return parts.join("");
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&quot;": '"',
  "&#x27;": "'",
  "&lt;": "<",
  "&gt;": ">",
};

function unescaped(value: string): string {
  return value.replace(/&(?:amp|quot|#x27|lt|gt);/g, (entity) => entities[entity] ?? entity);
}

function escaped(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
