import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { type FilePath, nameWords, within } from "./file-path.ts";

/** What lies in a folder. */
export interface FolderEntry {
  /** As messages name it; a folder's ends in `/`. */
  readonly name: string;
  readonly path: FilePath;
  /** A link to a file is that file, but one that leads out is none; a link that leads to a folder is no entry. */
  readonly kind: "folder" | "file" | "broken-link" | "link-out" | "passed-over";
}

/** Files that systems and offices leave beside those of people: Word's owner files, pictures of folders, their settings. */
const leftBySystems = /^(?:~\$.*|~wrl\d+\.tmp|(?:eh)?thumbs\.db|desktop\.ini)$/i;

/**
 * The entries of a folder, hidden ones left out, in such an order that a walk into the depth comes out sorted by whole
 * path. `root` is the folder that was given, which no link leads out of. Throws what the file system says.
 */
export function folderEntries(folder: FilePath, root: FilePath): readonly FolderEntry[] {
  const entries = readdirSync(folder, { withFileTypes: true, encoding: "buffer" });
  return entries.flatMap((entry) => entryOf({ folder, root }, entry)).sort(byName);
}

interface Where {
  readonly folder: FilePath;
  readonly root: FilePath;
}

function entryOf({ folder, root }: Where, entry: Dirent<Buffer>): readonly FolderEntry[] {
  const name = nameWords(entry.name);
  if (name === ".DS_Store" || leftBySystems.test(name)) return passedOver(folder, entry, name);
  if (name.startsWith(".")) return [];
  const path = within(folder, entry.name);
  if (entry.isDirectory()) return [{ name: `${name}/`, path, kind: "folder" }];
  const kind = entry.isSymbolicLink() ? kindOfLink(path, root) : entry.isFile() && "file";
  return kind ? [{ name, path, kind }] : [];
}

function passedOver(folder: FilePath, entry: Dirent<Buffer>, name: string): readonly FolderEntry[] {
  if (!entry.isFile()) return [];
  return [{ name, path: within(folder, entry.name), kind: "passed-over" }];
}

/** Links to folders are not entered, so that no ring can arise. */
function kindOfLink(path: FilePath, root: FilePath): "file" | "broken-link" | "link-out" | false {
  try {
    if (!statSync(path).isFile()) return false;
    return leadsOut(path, root) ? "link-out" : "file";
  } catch {
    return "broken-link"; // it leads nowhere, in a ring, or where nobody may look
  }
}

function leadsOut(path: FilePath, root: FilePath): boolean {
  const [end, from] = [path, root].map((one) => realpathSync(one, { encoding: "buffer" }));
  const below = `${from?.toString("latin1").replace(/\/$/, "")}/`;
  return !end?.toString("latin1").startsWith(below);
}

function byName({ name: one }: FolderEntry, { name: other }: FolderEntry): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
