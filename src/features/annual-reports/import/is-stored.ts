import { matchName } from "#features/agencies/index.ts";
import type { StoredFileRow } from "../data/storing/stored-files.ts";
import type { AgencyDirectory } from "./agency/agency-directory.ts";
import { agencyOfFileName } from "./agency/agency-of-file-name.ts";
import type { FoundFile } from "./found-file.ts";
import type { ImportDefaults } from "./place-file.ts";

/**
 * Whether this file, of the same bytes, stands where it is stored as far as region and year go, and the agency that a table
 * says it of. Such a file is not read again. Where no table says an agency, it may have been stored under another one than
 * the document names, by a line that is gone: `storedElsewhere` finds that.
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

/** A file stands under one agency and would now be filed under another. */
export interface StoredElsewhere {
  /** Where it stands. */
  readonly agency: string;
  /** The name it would now be filed under; `undefined`: it names none. */
  readonly now: string | undefined;
}

/** Of a file that is stored as these rows say: whether it would now be filed under none of their agencies. */
export async function storedElsewhere(
  { name, listed }: FoundFile,
  rows: readonly StoredFileRow[],
  agencies: AgencyDirectory,
): Promise<StoredElsewhere | undefined> {
  const [first] = rows;
  // A line of a table that is still there says the agency.
  if (!first || listed.agency !== undefined) return;
  const now = first.statedAgency ?? agencyOfFileName(name);
  const key = now === undefined ? undefined : await agencies.keyOf(first.regionCode, now);
  return rows.some(({ agencyId }) => agencyId === key) ? undefined : { agency: first.agency, now };
}

/** The file's own name. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
