import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { PageFailed } from "../page-failed.ts";
import type { SiteOfFiles } from "../site-of-files.ts";
import type { FileTree } from "./file-tree.ts";
import { type PublishedFile, publishedFile } from "./published-file.ts";

/** What stands at a path that a page names. */
export type Taken = PublishedFile | "page" | "nothing";

/** Takes what is no page (style sheets, originals, open data) from the application to the disk, each once. */
export interface FileTaker {
  readonly take: (path: string) => Promise<Taken>;
  /** Tells of a file that is written already. */
  readonly know: (path: string) => void;
  readonly count: () => number;
}

/** Answers of at least this length are not held in memory. */
const large = 1024 * 1024;

export function newFileTaker({ app, standing }: SiteOfFiles, tree: FileTree): FileTaker {
  const taken = new Map<string, Promise<Taken>>();
  let count = 0;
  const fetchFile = async (path: string): Promise<Taken> => {
    const answer = await app.request(`${standing.base}${path}`);
    const disposition = answer.headers.get("Content-Disposition");
    // 422: a report that cannot be written in this format. 410: taken off; a page of it says why.
    if (answer.status === 410 && isPage(answer)) return "page";
    if ([404, 410, 422].includes(answer.status)) return "nothing";
    if (answer.status !== 200) throw new PageFailed(path, answer.status);
    if (isPage(answer)) {
      await answer.body?.cancel();
      return "page";
    }
    const published = publishedFile(path, disposition);
    await put(published.file, answer, tree);
    count += 1;
    return published;
  };
  let exports: Promise<unknown> = Promise.resolve();
  /** One after another: they read the whole database, through the one connection of this publication. */
  const fetchExport = (path: string): Promise<Taken> => {
    const own = exports.then(() => fetchFile(path));
    exports = own.catch(() => {});
    return own;
  };
  return {
    take: (path) => {
      const fetched = path.startsWith("/open-data/") ? fetchExport : fetchFile;
      const known = taken.get(path) ?? fetched(path);
      taken.set(path, known);
      return known;
    },
    know: (path) => {
      taken.set(path, Promise.resolve({ file: path.slice(1) }));
    },
    count: () => count,
  };
}

async function put(file: string, answer: Response, tree: FileTree): Promise<void> {
  const length = answer.headers.get("Content-Length");
  if (length !== null && Number(length) < large) {
    tree.put(file, new Uint8Array(await answer.arrayBuffer()));
  } else if (answer.body) {
    await tree.putStream(file, Readable.fromWeb(answer.body as ReadableStream));
  } else {
    tree.put(file, "");
  }
}

/** Whether the answer is a page of the site, and not a web page to be saved. */
export function isPage({ headers }: Response): boolean {
  const type = headers.get("Content-Type") ?? "";
  return type.startsWith("text/html") && !headers.get("Content-Disposition");
}
