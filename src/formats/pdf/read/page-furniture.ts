import type { LineOnPage, PageContent } from "./page-content.ts";

/**
 * The pages without what is printed on each of them: page numbers, and lines that stand on several pages at the
 * same place above or below everything else.
 */
export function withoutFurniture(pages: readonly PageContent[]): PageContent[] {
  const repeated = repeatedLines(pages);
  return pages.map((page) => {
    const edge = edgeLines(page);
    const items = page.items.filter((item) => {
      if (item.kind === "table" || !edge.has(item)) return true;
      return !isPageNumber(item, page, pages) && !repeated.has(placed(item));
    });
    return { ...page, items };
  });
}

/** The lines above the first and below the last of the body, in the outer parts of the page. */
function edgeLines({ items, height }: PageContent): ReadonlySet<LineOnPage> {
  const edge = new Set<LineOnPage>();
  for (const [index, item] of items.entries()) {
    if (item.kind === "table") continue;
    const isHead = index < 2 && item.bottom < 0.12 * height;
    const isFoot = index >= items.length - 2 && item.top > 0.88 * height;
    if (isHead || isFoot) edge.add(item);
  }
  return edge;
}

/** Text and place; digits count as one, for they count the pages. */
function placed({ text, top, left }: LineOnPage): string {
  return `${text.replace(/\d+/g, "0")} ${Math.round(top / 4)} ${Math.round(left / 20)}`;
}

function repeatedLines(pages: readonly PageContent[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const places = new Set([...edgeLines(page)].map(placed));
    for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const enough = Math.max(3, pages.length / 2);
  const isRepeated = ([place, count]: readonly [string, number]) =>
    (count >= enough || count === pages.length) && count > 1 && !/^[\d\s./%-]*$/.test(place);
  return new Set([...counts].filter(isRepeated).map(([place]) => place));
}

/** A number between dashes or with words; a bare one only where it counts the pages. */
function isPageNumber(line: LineOnPage, page: PageContent, pages: readonly PageContent[]): boolean {
  const text = line.text.normalize("NFKC").replace(/\s+/g, "");
  if (/^[-—–―~·]+\d{1,3}[-—–―~·]+$/.test(text)) return true;
  if (/^第\d{1,3}页(?:[,/(]?共\d{1,3}页\)?)?$/.test(text)) return true;
  if (/^\d{1,3}\/(\d+)$/.exec(text)?.[1] === String(pages.length)) return true;
  return text === String(page.page);
}
