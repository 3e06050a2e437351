import type { InsideUnreadable } from "#formats/extracted.ts";
import { unzipEntry } from "#formats/ooxml/unzip-entry.ts";
import { type ZipEntry, zipDirectory } from "#formats/ooxml/zip-directory.ts";
import { ok, type Result } from "#kernel/result.ts";
import { longestOf, type SiteFiles } from "./site-files.ts";

/** The files of an archive. */
export function zipFiles(bytes: Uint8Array): Result<SiteFiles, InsideUnreadable> {
  const directory = zipDirectory(bytes);
  if (!directory.ok) return directory;
  const known = new Map(directory.value.filter(isFile).map((entry) => [entry.name, entry]));
  return ok({
    paths: [...known.keys()].toSorted(),
    has: (path) => known.has(path),
    read: async (path) => {
      const entry = known.get(path);
      const unpacked = entry && unzipEntry(bytes, entry, longestOf(path));
      return unpacked?.ok ? unpacked.value : undefined;
    },
  });
}

/** Systems leave files of their own in archives. */
function isFile({ name }: ZipEntry): boolean {
  return !name.endsWith("/") && !name.startsWith("__MACOSX/") && !/(?:^|\/)\./.test(name);
}
