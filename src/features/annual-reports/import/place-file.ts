import { err, ok, type Result } from "#kernel/result.ts";
import { maskedText } from "#text/privacy/masked-text.ts";
import { personalNumbers } from "#text/privacy/personal-numbers.ts";
import { agencyOfFileName } from "./agency/agency-of-file-name.ts";
import type { FoundFile } from "./found-file.ts";

/** What is taken for files that nothing else says it of. */
export interface ImportDefaults {
  readonly regionCode?: string | undefined;
  readonly year?: number | undefined;
}

/** Whose report of which year a file is. */
export interface PlacedFile {
  readonly regionCode: string;
  readonly agency: string;
  readonly year: number;
  /** The document names no agency: it is that of the file's name. */
  readonly isNamedByFile: boolean;
}

export type NotPlaced =
  | { readonly kind: "no-region" }
  /** `isScan`: the document is pictures, and what it says cannot be read. */
  | { readonly kind: "no-agency" | "no-year"; readonly isScan: boolean }
  /** A number of a person stands in the name, which every page would show; it is told masked. */
  | { readonly kind: "number-in-agency"; readonly name: string }
  /** No region has this code, and no folder gives it a name. */
  | { readonly kind: "unknown-region"; readonly regionCode: string }
  /** No report can be of this year. */
  | { readonly kind: "year-out-of-range"; readonly year: number };

/** What the document itself says. */
interface StatedFacts {
  readonly agency: string | null;
  readonly year: number | null;
  readonly isScan: boolean;
}

/** Reports are kept of these years. */
const years = { from: 2008, to: 2100 };

/**
 * The region of the folder's table, of the folders, or the one given; the agency of the table, the document, or the file's
 * name; the year of the table, the document, the folders, or the one given: the first that says it.
 */
export function placeFile(
  { name, folder, listed }: FoundFile,
  stated: StatedFacts,
  defaults: ImportDefaults,
): Result<PlacedFile, NotPlaced> {
  const regionCode = listed.regionCode ?? folder.regionCode ?? defaults.regionCode;
  if (regionCode === undefined) return err({ kind: "no-region" });
  const told = listed.agency ?? stated.agency ?? undefined;
  const agency = told ?? agencyOfFileName(name);
  if (agency === undefined) return err({ kind: "no-agency", isScan: stated.isScan });
  if (personalNumbers(agency).length > 0) {
    return err({ kind: "number-in-agency", name: maskedText(agency) });
  }
  const year = listed.year ?? stated.year ?? folder.year ?? defaults.year;
  if (year === undefined) return err({ kind: "no-year", isScan: stated.isScan });
  if (year < years.from || year > years.to) return err({ kind: "year-out-of-range", year });
  return ok({ regionCode, agency, year, isNamedByFile: told === undefined });
}
