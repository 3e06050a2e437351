import { matchName } from "#features/agencies/index.ts";
import type { FoundFile } from "../found-file.ts";
import type { AgencyDirectory } from "./agency-directory.ts";
import { agencyOfFileName } from "./agency-of-file-name.ts";

/** A file whose name is an agency's and not that of the document. */
export interface NamedFile {
  readonly file: string;
  readonly regionCode: string;
  /** By the file's name, and by the document. */
  readonly named: string;
  readonly stated: string;
}

/** The agency a file is named after where its document names another; a folder's table settles both. */
export function namedAfterAnother(
  { name, listed }: FoundFile,
  { regionCode, stated }: { readonly regionCode: string; readonly stated: string | null },
): NamedFile | undefined {
  if (stated === null || listed.agency !== undefined) return;
  const named = agencyOfFileName(name);
  if (named === undefined || matchName(named) === matchName(stated)) return;
  return { file: name, regionCode, named, stated };
}

/**
 * Whether the file's name stands for a known agency, and not for that of the document: not by its other name, nor may it be
 * short for it. A name that is nobody's says nothing, nor does one that is only like others while the document's is new.
 */
export async function isAnotherAgency(
  { regionCode, named, stated }: NamedFile,
  agencies: AgencyDirectory,
): Promise<boolean> {
  const match = await agencies.match(regionCode, named);
  const own = await agencies.keyOf(regionCode, stated);
  switch (match.kind) {
    case "new":
      return false;
    case "found":
      return match.agencyId !== own;
    case "doubtful":
      return own !== undefined && !match.candidates.some(({ id }) => id === own);
  }
}
