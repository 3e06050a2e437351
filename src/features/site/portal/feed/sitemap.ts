import { escapeMarkup } from "#formats/escape-markup.ts";

/** A page in a sitemap: its whole address, and the day of its last change where that is known. */
export interface SitemapEntry {
  readonly address: string;
  readonly changedOn?: string;
}

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A sitemap; at most 50,000 entries by its protocol. */
export function sitemap(entries: readonly SitemapEntry[]): string {
  return `${head}<urlset ${namespace}>\n${entries.map(entryOf("url")).join("")}</urlset>\n`;
}

/** The index that names a site's sitemaps. */
export function sitemapIndex(addresses: readonly string[]): string {
  const entries = addresses.map((address) => entryOf("sitemap")({ address }));
  return `${head}<sitemapindex ${namespace}>\n${entries.join("")}</sitemapindex>\n`;
}

const entryOf =
  (element: "url" | "sitemap") =>
  ({ address, changedOn }: SitemapEntry): string => {
    const changed = changedOn ? `<lastmod>${changedOn}</lastmod>` : "";
    return `<${element}><loc>${escapeMarkup(address)}</loc>${changed}</${element}>\n`;
  };
