import { matchName } from "#features/agencies/index.ts";
import type { StoredFileRow } from "../data/stored-files.ts";
import type { FoundFile } from "./found-file.ts";
import type { ImportDefaults } from "./place-file.ts";

/**
 * Whether this file, of the same bytes, would be stored as it is stored already: nothing beside the document says another
 * region, agency or year of it. What the document says itself is the same.
 */
export function isStored(
  { name, folder, listed }: FoundFile,
  stored: StoredFileRow,
  defaults: ImportDefaults,
): boolean {
  const region = listed.regionCode ?? folder.regionCode ?? defaults.regionCode;
  if (region !== stored.regionCode) return false;
  const year = listed.year ?? stored.statedYear ?? folder.year ?? defaults.year;
  if (year !== stored.year) return false;
  if (listed.agency !== undefined) return matchName(listed.agency) === matchName(stored.agency);
  return stored.statedAgency !== null || stored.sourceName === baseName(name);
}

/** The file's own name. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
