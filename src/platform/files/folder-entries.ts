import { type Dirent, readdirSync, statSync } from "node:fs";
import { type FilePath, nameWords, within } from "./file-path.ts";

/** What lies in a folder. */
export interface FolderEntry {
  /** As messages name it; a folder's ends in `/`. */
  readonly name: string;
  readonly path: FilePath;
  /** A link is what it leads to; one that leads to a folder is no entry. */
  readonly kind: "folder" | "file" | "broken-link" | "passed-over";
}

/** Files that systems and offices leave beside those of people: Word's owner files, pictures of folders, their settings. */
const leftBySystems = /^(?:~\$.*|~wrl\d+\.tmp|(?:eh)?thumbs\.db|desktop\.ini)$/i;

/**
 * The entries of a folder, hidden ones left out, in such an order that a walk into the depth comes out sorted by whole
 * path. Throws what the file system says.
 */
export function folderEntries(folder: FilePath): readonly FolderEntry[] {
  const entries = readdirSync(folder, { withFileTypes: true, encoding: "buffer" });
  return entries.flatMap((entry) => entryOf(folder, entry)).sort(byName);
}

function entryOf(folder: FilePath, entry: Dirent<Buffer>): readonly FolderEntry[] {
  const name = nameWords(entry.name);
  if (name === ".DS_Store" || leftBySystems.test(name)) return passedOver(folder, entry, name);
  if (name.startsWith(".")) return [];
  const path = within(folder, entry.name);
  if (entry.isDirectory()) return [{ name: `${name}/`, path, kind: "folder" }];
  const kind = entry.isSymbolicLink() ? kindOfLink(path) : entry.isFile() && "file";
  return kind ? [{ name, path, kind }] : [];
}

function passedOver(folder: FilePath, entry: Dirent<Buffer>, name: string): readonly FolderEntry[] {
  if (!entry.isFile()) return [];
  return [{ name, path: within(folder, entry.name), kind: "passed-over" }];
}

/** Links to folders are not entered, so that no ring can arise. */
function kindOfLink(path: FilePath): "file" | "broken-link" | false {
  try {
    return statSync(path).isFile() && "file";
  } catch {
    return "broken-link"; // it leads nowhere, in a ring, or where nobody may look
  }
}

function byName({ name: one }: FolderEntry, { name: other }: FolderEntry): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
