import { readFileSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { decode } from "#formats/text/decode.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type FilePath, givenPath, pathWords } from "#platform/files/file-path.ts";
import { type FolderEntry, folderEntries } from "#platform/files/folder-entries.ts";
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
  readonly path: FilePath;
  /** The folder given. */
  readonly root: FilePath;
  /** From the folder given, ending in `/`, or empty. */
  readonly below: string;
  readonly facts: FolderFacts;
}

/**
 * Every file below a folder with what folders and tables (`目录.csv`) say of it; hidden ones are left out. Those changed first
 * come first, so that of two versions the later changed one is stored last; of the same time they stand by path. Links to
 * files are followed as far as they stay in the folder, links to folders are not.
 */
export function findFiles(given: string): Result<FolderContent, readonly FolderRefused[]> {
  const found: Found = { files: [], regions: new Map(), refused: [], passedOver: 0, linksOut: 0 };
  const path = givenPath(given);
  const name = basename(resolve(pathWords(path)));
  walk(folderOf({ path, root: path, below: "", facts: {} }, name, found), found);
  if (found.refused.length > 0) return err(found.refused);
  const files = found.files.toSorted((one, other) => one.changedAt - other.changedAt);
  return ok({ ...found, files });
}

/** A folder and all that lies below it. */
export interface FolderContent {
  readonly files: readonly FoundFile[];
  /** Regions that folders are named after, code → name; those named by their code alone are left out. */
  readonly regions: ReadonlyMap<string, string>;
  /** Files that systems and offices left there. */
  readonly passedOver: number;
  /** Links to files elsewhere. */
  readonly linksOut: number;
}

interface Found {
  readonly files: FoundFile[];
  readonly regions: Map<string, string>;
  readonly refused: FolderRefused[];
  passedOver: number;
  linksOut: number;
}

function walk(folder: Folder, found: Found): void {
  const entries = entriesOf(folder);
  if (!entries.ok) {
    found.refused.push(entries.error);
    return;
  }
  const from = found.files.length;
  const list = entries.value.find(({ name, kind }) => name === fileListName && kind !== "link-out");
  for (const entry of entries.value) if (entry !== list) take(entry, folder, found);
  if (list) applyList({ ...folder, path: list.path }, found, from);
}

/** A link that leads nowhere or in a ring counts as a file: it is told with the files that cannot be opened. */
function take({ name, path, kind }: FolderEntry, folder: Folder, found: Found): void {
  switch (kind) {
    case "folder": {
      const below = { ...folder, path, below: folder.below + name };
      walk(folderOf(below, name.slice(0, -1), found), found);
      break;
    }
    case "passed-over":
      found.passedOver += 1;
      break;
    case "link-out":
      found.linksOut += 1;
      break;
    case "file":
    case "broken-link": {
      const file = { path, name: folder.below + name, folder: folder.facts, listed: {} };
      found.files.push({ ...file, changedAt: changedAt(path) });
    }
  }
}

function changedAt(path: FilePath): number {
  try {
    return statSync(path).mtimeMs;
  } catch (fault) {
    codeOf(fault);
    return 0; // opening it will say what is wrong
  }
}

/** A folder of this name, with what the name says. */
function folderOf(folder: Folder, name: string, { regions }: Found): Folder {
  const region = regionOfFolder(name);
  if (region?.name && !regions.has(region.code)) regions.set(region.code, region.name);
  return { ...folder, facts: folderFacts(name, folder.facts) };
}

/** The table at `path` speaks of the files found since `from`; that of a folder below goes before it. */
function applyList({ path, below }: Folder, { files, refused }: Found, from: number): void {
  const list = readList(path);
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
  refused.push({ kind: "listed-not-found", path: pathWords(path), files: [...left.keys()] });
}

function readList(path: FilePath): Result<ReadonlyMap<string, ListedFile>, FolderRefused> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (fault) {
    return err(unreadableFolder(path, fault));
  }
  const decoded = decode(bytes);
  if (!decoded) return err({ kind: "binary-file-list", path: pathWords(path) });
  const parsed = parseFileList(decoded.text);
  if (parsed.ok) return parsed;
  return err({ kind: "bad-file-list", path: pathWords(path), problems: parsed.error });
}

function entriesOf({ path, root }: Folder): Result<readonly FolderEntry[], FolderRefused> {
  try {
    return ok(folderEntries(path, root));
  } catch (fault) {
    return err(unreadableFolder(path, fault));
  }
}

function unreadableFolder(path: FilePath, fault: unknown): FolderRefused {
  return { kind: "unreadable-folder", path: pathWords(path), code: codeOf(fault) };
}

function codeOf(fault: unknown): string {
  if (fault instanceof Error && "code" in fault) return String(fault.code);
  throw fault;
}
