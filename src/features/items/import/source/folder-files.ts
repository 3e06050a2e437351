import { readFileSync, statSync } from "node:fs";
import type { FilePath } from "#platform/files/file-path.ts";
import { folderEntries } from "#platform/files/folder-entries.ts";
import { longestOf, type SiteFiles } from "./site-files.ts";

/** The files of a folder and of those within it; links that lead out are left. */
export function folderFiles(folder: string): SiteFiles {
  const known = new Map(filesBelow(folder, folder, ""));
  return {
    paths: [...known.keys()],
    has: (path) => known.has(path),
    read: async (path) => {
      const found = known.get(path);
      if (found === undefined || statSync(found).size > longestOf(path)) return;
      return readFileSync(found);
    },
  };
}

function* filesBelow(
  folder: FilePath,
  root: FilePath,
  above: string,
): Generator<readonly [string, FilePath]> {
  for (const { name, path, kind } of folderEntries(folder, root)) {
    if (kind === "folder") yield* filesBelow(path, root, `${above}${name}`);
    else if (kind === "file") yield [`${above}${name}`, path];
  }
}
