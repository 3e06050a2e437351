import { posix } from "node:path";
import { pageFile } from "../addresses.ts";
import type { FileTree } from "../files/file-tree.ts";
import { linksIn, withLinks } from "./page-links.ts";

interface Unlinking {
  /** Paths of pages that turned out not to be there. */
  readonly dead: readonly string[];
  readonly pages: Iterable<string>;
  readonly tree: FileTree;
}

/** Makes links to pages that are not there plain text, in the pages written before that was known. */
export function unlinkDead({ dead, pages, tree }: Unlinking): void {
  if (dead.length === 0) return;
  const absent = new Set(dead.map(pageFile));
  for (const path of pages) {
    const file = pageFile(path);
    const html = tree.read(file);
    if (html === undefined) continue;
    const links = linksIn(html, []).filter(({ address }) => {
      const to = posix.join(posix.dirname(file), address.split("#")[0] ?? "");
      return address !== "" && absent.has(to);
    });
    if (links.length > 0)
      tree.replace(
        file,
        withLinks(html, links, () => "no-link"),
      );
  }
}
