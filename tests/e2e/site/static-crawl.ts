import { Parser } from "htmlparser2";

/** What a page says to a browser that follows it, read by a parser of its own. */
export interface CrawledPage {
  readonly path: string;
  readonly html: string;
  /** Addresses as they stand in the page: links, style sheets, pictures, forms. */
  readonly links: readonly { readonly tag: string; readonly address: string }[];
  readonly ids: ReadonlySet<string>;
  readonly stylesheets: readonly string[];
}

export interface Crawled {
  readonly pages: readonly CrawledPage[];
  /** Every path within the site that was asked for and is there. */
  readonly paths: ReadonlySet<string>;
  /** `page → address`: links that lead nowhere, a fragment's missing id among them. */
  readonly broken: readonly string[];
  /** Addresses that leave the site. */
  readonly outside: ReadonlySet<string>;
}

/** Follows every link from `/index.html`. */
export async function crawl(origin: string): Promise<Crawled> {
  const pages = new Map<string, CrawledPage>();
  const statuses = new Map<string, number>();
  const outside = new Set<string>();
  const found: { readonly on: string; readonly to: URL }[] = [];
  // What is added to a set while it is walked is walked too.
  const waiting = new Set(["/index.html"]);
  for (const path of waiting) {
    const page = await take(origin, path, statuses);
    if (!page) continue;
    pages.set(path, page);
    for (const { address } of page.links) {
      const to = new URL(address, `${origin}${path}`);
      if (to.origin !== origin) outside.add(address);
      else found.push({ on: path, to });
      if (to.origin === origin) waiting.add(to.pathname);
    }
  }
  const broken = found.filter(({ to }) => !leadsSomewhere(to, statuses, pages));
  return {
    pages: [...pages.values()],
    paths: new Set([...statuses].filter(([, status]) => status === 200).map(([path]) => path)),
    broken: broken.map(({ on, to }) => `${on} → ${to.pathname}${to.search}${to.hash}`),
    outside,
  };
}

async function take(origin: string, path: string, statuses: Map<string, number>) {
  const answer = await fetch(`${origin}${path}`, { redirect: "manual" });
  statuses.set(path, answer.status);
  const isPage = answer.headers.get("content-type")?.startsWith("text/html");
  const body = await answer.text();
  // Reports written as web pages are documents, not pages of the site.
  const isDocument = path.endsWith("/report.html");
  return isPage && !isDocument && answer.status === 200 ? pageOf(path, body) : undefined;
}

function leadsSomewhere(
  to: URL,
  statuses: ReadonlyMap<string, number>,
  pages: ReadonlyMap<string, CrawledPage>,
): boolean {
  if (statuses.get(to.pathname) !== 200 || to.search !== "") return false;
  const page = pages.get(to.pathname);
  return to.hash === "" || !page || page.ids.has(decodeURIComponent(to.hash.slice(1)));
}

function pageOf(path: string, html: string): CrawledPage {
  const links: { tag: string; address: string }[] = [];
  const ids = new Set<string>();
  const stylesheets: string[] = [];
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      if (attributes.id) ids.add(attributes.id);
      for (const name of ["href", "src", "action", "xlink:href"]) {
        const address = attributes[name];
        if (address !== undefined) links.push({ tag, address });
      }
      if (tag === "link" && attributes.rel === "stylesheet")
        stylesheets.push(attributes.href ?? "");
    },
  });
  parser.end(html);
  return { path, html, links, ids, stylesheets };
}
