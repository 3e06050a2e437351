/** What becomes of a whole address (`https://…/agencies/3/`): another one, or nothing. */
export type WholeRewriter = (address: string) => string | undefined;

/** The addresses that a sitemap, or an index of sitemaps, names. */
export function sitemapAddresses(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = ""]) => unescaped(loc));
}

/** The sitemap with each address as `rewrite` says; an entry without one is left out. */
export function rewriteSitemap(sitemap: string, rewrite: WholeRewriter): string {
  return sitemap.replace(/\s*<(url|sitemap)>[\s\S]*?<\/\1>/g, (entry) => {
    const [loc = ""] = sitemapAddresses(entry);
    const address = rewrite(loc);
    if (address === undefined) return "";
    return entry.replace(/<loc>[^<]*<\/loc>/, () => `<loc>${escaped(address)}</loc>`);
  });
}

const feedLinks = /(<link\b[^>]*?\shref=")([^"]*)(")/g;

/** The feed with its links as `rewrite` says, without entries that lead to nothing; the ids of entries never change. */
export function rewriteFeed(feed: string, rewrite: WholeRewriter): string {
  const isLost = (entry: string) =>
    [...entry.matchAll(feedLinks)].some(
      ([, , href = ""]) => rewrite(unescaped(href)) === undefined,
    );
  return feed
    .replace(/\s*<entry>[\s\S]*?<\/entry>/g, (entry) => (isLost(entry) ? "" : entry))
    .replace(feedLinks, (link, before, address, after) => {
      const rewritten = rewrite(unescaped(address));
      return rewritten === undefined ? link : `${before}${escaped(rewritten)}${after}`;
    });
}

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
