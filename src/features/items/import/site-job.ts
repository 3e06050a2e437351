import { err, ok, type Result } from "#kernel/result.ts";
import type { SiteSource, SourcePage } from "./site-source.ts";
import { zipSite } from "./source/open-site.ts";

export interface SiteToRead {
  readonly bytes: Uint8Array;
  /** As it was called. */
  readonly name: string;
  readonly base: string | undefined;
}

/** A page as it was read, with what lies beside it by its address there. */
export interface ReadPage extends Omit<SourcePage, "read"> {
  readonly beside: ReadonlyMap<string, Uint8Array>;
}

/** Pages of one archive in the office; larger sites come by the command. */
export const mostPages = 500;

/** Bytes of all files beside the pages of one archive. */
const mostBeside = 60 * 1024 * 1024;

/** Reads the pages of an archive that somebody sent, in a process with limits; else says why not. */
export async function readSite({
  bytes,
  name,
  base,
}: SiteToRead): Promise<Result<readonly ReadPage[], string>> {
  const site = zipSite(name, bytes, { base });
  if (!site.ok) return site;
  const { count } = site.value;
  if (count === 0) return err(`“${name}”里没有网页（.html、.shtml、.jsp 等）`);
  if (count > mostPages) {
    return err(
      `“${name}”里有 ${count} 个网页，一次最多 ${mostPages} 个；请分成几次，或者用命令行导入`,
    );
  }
  return ok(await readPages(site.value));
}

async function readPages(site: SiteSource): Promise<readonly ReadPage[]> {
  const pages: ReadPage[] = [];
  let left = mostBeside;
  for await (const { read, ...page } of site.pages()) {
    const beside = new Map<string, Uint8Array>();
    for (const { href } of page.page?.files ?? []) {
      const found = beside.has(href) ? undefined : await read?.(href);
      if (!found || found.length > left) continue;
      left -= found.length;
      beside.set(href, found);
    }
    pages.push({ ...page, beside });
  }
  return pages;
}
