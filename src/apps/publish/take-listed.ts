import { isPlainPath, pageFile, targetOf } from "./addresses.ts";
import type { FileTaker } from "./files/file-taker.ts";
import type { FileTree } from "./files/file-tree.ts";
import { rewriteFeed, rewriteSitemap, sitemapAddresses } from "./links/whole-links.ts";
import { PageFailed } from "./page-failed.ts";
import { isOtherYear, needsServer, type SiteOfFiles } from "./site-of-files.ts";

interface ListedTo {
  readonly tree: FileTree;
  readonly files: FileTaker;
  readonly found: (path: string) => void;
}

/** The same for nginx: what a `map` of it includes. */
const goneMap = "/gone.map";
/** Old addresses as nginx includes them: by the address as it is asked for, with its query. */
const movedMap = "/moved.map";

/**
 * Writes what no page need name: robots.txt, the addresses of what was taken off, and where the site's origin is known the sitemap and the feed, whose
 * addresses are whole. Tells the pages of the sitemap to `found`, and what was written to `files`.
 */
export async function takeListed(
  site: SiteOfFiles,
  { tree, files, found }: ListedTo,
): Promise<void> {
  const { origin, base } = site.standing;
  // Search engines ask for it at the root of a host alone.
  const put = (path: string, text: string) => {
    tree.put(path.slice(1), text);
    files.know(path);
  };
  if (base === "") await takeText(site, "/robots.txt", (text) => put("/robots.txt", text));
  await takeText(site, "/gone.txt", (text) => {
    const gone = text.split("\n").flatMap((line) => targetOf(line, site.standing) ?? []);
    for (const { path } of gone) found(path);
    put("/gone.txt", text);
    put(goneMap, gone.map(({ path }) => `${base}${path} 1;\n`).join(""));
  });
  await takeText(site, "/moved.txt", (text) => {
    if (text !== "") put(movedMap, text.replaceAll(/^(.+)\t(.+)$/gm, '"$1" $2;'));
  });
  if (origin === undefined) return;
  const address = (whole: string) => publishedAddress(whole, site);
  await takeText(site, "/feed.xml", (text) => put("/feed.xml", rewriteFeed(text, address)));
  const sitemaps = ["/sitemap.xml"];
  for (const path of sitemaps) {
    await takeText(site, path, (text) => {
      for (const { path: listed } of targetsIn(text, site)) {
        if (listed.endsWith(".xml")) sitemaps.push(listed);
        else found(listed);
      }
      put(path, rewriteSitemap(text, address));
    });
  }
}

async function takeText(
  { app, standing }: SiteOfFiles,
  path: string,
  take: (text: string) => void,
): Promise<void> {
  const answer = await app.request(`${standing.base}${path}`);
  if (answer.status === 404) return;
  if (answer.status !== 200) throw new PageFailed(path, answer.status);
  take(await answer.text());
}

function targetsIn(sitemap: string, site: SiteOfFiles) {
  return sitemapAddresses(sitemap).flatMap((address) => {
    const target = targetOf(address, site.standing);
    return target && isPublished(target, site) ? [target] : [];
  });
}

/** The address of the file at a whole address of the site; `undefined` for what is not written. */
function publishedAddress(whole: string, site: SiteOfFiles): string | undefined {
  const target = targetOf(whole, site.standing);
  if (!target) return whole;
  if (!isPublished(target, site)) return;
  const { path, fragment } = target;
  const file = path.endsWith("/") ? pageFile(path) : path.slice(1);
  return `${site.standing.origin}${site.standing.base}/${file}${fragment}`;
}

function isPublished(
  { path, query }: { readonly path: string; readonly query: string },
  site: SiteOfFiles,
): boolean {
  if (query !== "" || !isPlainPath(path)) return false;
  return !needsServer(site, path) && !isOtherYear(path, site.years);
}
