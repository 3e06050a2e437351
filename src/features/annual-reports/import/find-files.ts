import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { decode } from "#formats/text/decode.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type FileListProblem, fileListName, type ListedFile, parseFileList } from "./file-list.ts";
import { type FolderFacts, folderFacts, regionOfFolder } from "./folder-facts.ts";
import type { FoundFile } from "./found-file.ts";

/** Why a folder is not imported at all: before anything is stored. */
export type FolderRefused =
  | { readonly kind: "unreadable-folder"; readonly path: string; readonly code: string }
  | {
      readonly kind: "bad-file-list";
      readonly path: string;
      readonly problems: readonly FileListProblem[];
    }
  | { readonly kind: "binary-file-list"; readonly path: string }
  /** The table names files that are not there. */
  | { readonly kind: "listed-not-found"; readonly path: string; readonly files: readonly string[] };

interface Folder {
  readonly path: string;
  /** From the folder given, ending in `/`, or empty. */
  readonly below: string;
  readonly facts: FolderFacts;
}

/**
 * Every file below a folder with what folders and tables (`目录.csv`) say of it, sorted by path; hidden ones are left out.
 * Links to files are followed, links to folders are not.
 */
export function findFiles(root: string): Result<FolderContent, readonly FolderRefused[]> {
  const found: Found = { files: [], regions: new Map(), refused: [] };
  walk(folderOf({ path: root, below: "", facts: {} }, basename(resolve(root)), found), found);
  return found.refused.length > 0 ? err(found.refused) : ok(found);
}

/** A folder and all that lies below it. */
export interface FolderContent {
  readonly files: readonly FoundFile[];
  /** Regions that folders are named after, code → name; those named by their code alone are left out. */
  readonly regions: ReadonlyMap<string, string>;
}

interface Found {
  readonly files: FoundFile[];
  readonly regions: Map<string, string>;
  readonly refused: FolderRefused[];
}

function walk(folder: Folder, found: Found): void {
  const names = entryNames(folder.path);
  if (!names.ok) {
    found.refused.push(names.error);
    return;
  }
  const from = found.files.length;
  for (const name of names.value) {
    if (name.endsWith("/")) {
      const below = { ...folder, path: join(folder.path, name), below: folder.below + name };
      walk(folderOf(below, name.slice(0, -1), found), found);
    } else if (name !== fileListName) {
      const path = join(folder.path, name);
      found.files.push({ path, name: folder.below + name, folder: folder.facts, listed: {} });
    }
  }
  if (names.value.includes(fileListName)) applyList(folder, found, from);
}

/** A folder of this name, with what the name says. */
function folderOf(folder: Folder, name: string, { regions }: Found): Folder {
  const region = regionOfFolder(name);
  if (region?.name && !regions.has(region.code)) regions.set(region.code, region.name);
  return { ...folder, facts: folderFacts(name, folder.facts) };
}

/** The table of a folder speaks of the files found since `from`; that of a folder below goes before it. */
function applyList({ path, below }: Folder, { files, refused }: Found, from: number): void {
  const list = readList(join(path, fileListName));
  if (!list.ok) {
    refused.push(list.error);
    return;
  }
  const left = new Map(list.value);
  for (let index = from; index < files.length; index += 1) {
    const file = files[index];
    const name = file?.name.slice(below.length).normalize("NFC") ?? "";
    const listed = left.get(name);
    if (!file || !listed) continue;
    files[index] = { ...file, listed: { ...listed, ...file.listed } };
    left.delete(name);
  }
  if (left.size === 0) return;
  refused.push({
    kind: "listed-not-found",
    path: join(path, fileListName),
    files: [...left.keys()],
  });
}

function readList(path: string): Result<ReadonlyMap<string, ListedFile>, FolderRefused> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (fault) {
    return err({ kind: "unreadable-folder", path, code: codeOf(fault) });
  }
  const decoded = decode(bytes);
  if (!decoded) return err({ kind: "binary-file-list", path });
  const parsed = parseFileList(decoded.text);
  return parsed.ok ? parsed : err({ kind: "bad-file-list", path, problems: parsed.error });
}

/** A folder's name ends in `/`: so the depth-first walk comes out sorted by whole path. */
function entryNames(path: string): Result<readonly string[], FolderRefused> {
  try {
    const names = readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
      if (entry.name.startsWith(".")) return [];
      if (entry.isDirectory()) return [`${entry.name}/`];
      return isFile(path, entry) ? [entry.name] : [];
    });
    return ok(names.sort());
  } catch (fault) {
    return err({ kind: "unreadable-folder", path, code: codeOf(fault) });
  }
}

/** A link that leads nowhere or in a ring counts as a file: it is told with the files that cannot be opened. */
function isFile(folder: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(join(folder, entry.name)).isFile();
  } catch (fault) {
    codeOf(fault);
    return true;
  }
}

function codeOf(fault: unknown): string {
  if (fault instanceof Error && "code" in fault) return String(fault.code);
  throw fault;
}
