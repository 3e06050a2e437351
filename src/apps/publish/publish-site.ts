import { fromPage, isPlainPath, pageFile, type Target, targetOf } from "./addresses.ts";
import { type FileTaker, isPage, newFileTaker, type Taken } from "./files/file-taker.ts";
import type { FileTree } from "./files/file-tree.ts";
import { linksIn, type Rewritten, withLinks } from "./links/page-links.ts";
import { unlinkDead } from "./links/unlink-dead.ts";
import { withoutForms } from "./links/without-forms.ts";
import { planOf, writtenLink } from "./links/written-link.ts";
import { PageFailed } from "./page-failed.ts";
import { newPageQueue, type PageQueue } from "./page-queue.ts";
import type { SiteOfFiles } from "./site-of-files.ts";
import { takeListed } from "./take-listed.ts";

/** A link whose target the site does not have, or no file can have, and the first page that has it. */
export interface DeadLink {
  readonly path: string;
  readonly on: string;
}

export interface Published {
  readonly pages: number;
  readonly files: number;
  /** They were made plain text. */
  readonly dead: readonly DeadLink[];
  /** Forms that nobody would take, which were left out. */
  readonly forms: number;
}

export interface Progress {
  readonly pages: number;
  readonly files: number;
  readonly waiting: number;
}

/** As web servers are told to answer it. */
const notFoundFile = "404.html";

/** A page that is written: its path in the site, and its file, if it is answered there alone. */
interface Place {
  readonly path: string;
  readonly from: string | undefined;
}

const nowhere: Place = { path: `/${notFoundFile}`, from: undefined };

/** What the pages of one publication share. */
interface Work {
  readonly site: SiteOfFiles;
  readonly tree: FileTree;
  readonly queue: PageQueue;
  readonly files: FileTaker;
  readonly dead: Map<string, DeadLink>;
}

/**
 * Writes every page that can be reached from the home page and the sitemap, and every file they name, with links
 * relative to each other. Throws `PageFailed` where the application fails.
 */
export async function publishSite(
  site: SiteOfFiles,
  tree: FileTree,
  onProgress: (progress: Progress) => void = () => {},
): Promise<Published> {
  const queue = newPageQueue();
  const files = newFileTaker(site, tree);
  const work: Work = { site, tree, queue, files, dead: new Map() };
  let [pages, forms] = [0, 0];
  queue.add("/", "/");
  tree.put(notFoundFile, (await asFile(site.notFoundPage(), nowhere, work)).page);
  await takeListed(site, { tree, files, found: (path) => queue.add(path, "/sitemap.xml") });
  for (let path = queue.next(); path !== undefined; path = queue.next()) {
    const html = await pageAt(path, work);
    if (html === undefined) continue;
    forms += await writePage(path, html, work);
    pages += 1;
    onProgress({ pages, files: files.count(), waiting: queue.waiting() });
  }
  const dead = [...work.dead.values()];
  unlinkDead({ dead: dead.map((link) => link.path), pages: queue.all(), tree });
  return { pages, files: files.count(), dead, forms };
}

/** `undefined` where the site has no such page. */
async function pageAt(path: string, { site, queue, dead }: Work): Promise<string | undefined> {
  const answer = await site.app.request(`${site.standing.base}${path}`);
  if (answer.status === 404) {
    dead.set(path, { path, on: queue.foundOn(path) });
    return;
  }
  // 410: what was taken off has a page that says why, which its address goes on to lead to.
  const isThere = answer.status === 200 || answer.status === 410;
  if (!isThere || !isPage(answer)) throw new PageFailed(path, answer.status);
  return answer.text();
}

/** Gives the number of forms that were left out. */
async function writePage(path: string, html: string, work: Work): Promise<number> {
  const file = pageFile(path);
  const { page, forms } = await asFile(html, { path, from: file }, work);
  work.tree.put(file, page);
  return forms;
}

/** The page with links to files, and without forms that nobody takes. */
async function asFile(
  html: string,
  place: Place,
  work: Work,
): Promise<ReturnType<typeof withoutForms>> {
  const { site } = work;
  const { page, forms } = withoutForms(html);
  const links = linksIn(page, site.foreign);
  const rewritten = new Map<string, Rewritten>();
  const addresses = [...new Set(links.map(({ address }) => address))];
  // Together: documents of one report are written by several processes.
  await Promise.all(
    addresses.map(async (address) => {
      const named = fromPage(address, place.path, site.standing.base);
      const target = targetOf(named, site.standing);
      if (target) rewritten.set(address, await rewrittenTarget(target, place, work));
    }),
  );
  return {
    page: withLinks(page, links, ({ address }) => rewritten.get(address) ?? "unchanged"),
    forms,
  };
}

async function rewrittenTarget(
  target: Target,
  { path: on, from }: Place,
  work: Work,
): Promise<Rewritten> {
  const { site } = work;
  const plan = planOf(target, site);
  const taken = await takenBy(plan.kind, target.path, work);
  const path = `${target.path}${target.query}`;
  if (taken === "nothing") work.dead.set(path, { path, on });
  const isOurs = plan.kind === "page" || plan.kind === "file";
  if (taken === "page" && isOurs) work.queue.add(target.path, on);
  return writtenLink(plan, taken, { from, standing: site.standing });
}

async function takenBy(kind: string, path: string, { files }: Work): Promise<Taken> {
  if (kind === "not-offered") return "nothing";
  if (kind === "file" && isPlainPath(path)) return files.take(path);
  return kind === "page" && !isPlainPath(path) ? "nothing" : "page";
}
