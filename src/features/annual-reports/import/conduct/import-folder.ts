import type { NewAgency } from "#features/agencies/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { ReportsChecked } from "../../check-stored.ts";
import { newAgencyDirectory } from "../agency/agency-directory.ts";
import type { ConfirmedName } from "../agency/agency-names.ts";
import { confirmNames, type NameRefused } from "../agency/confirm-names.ts";
import { type Confirmed, saveConfirmed } from "../agency/save-confirmed.ts";
import type { FolderContent } from "../find-files.ts";
import { importReports } from "../import-reports.ts";
import type { ImportDefaults } from "../place-file.ts";
import type { ReadBytes } from "../prepare-files.ts";
import { regionsOfFolders } from "../regions-of-folders.ts";
import { count, type ImportTally, newTally, sortTally } from "./import-tally.ts";

/** What is to be imported, and what is said of it. */
export interface FolderToImport {
  readonly content: FolderContent;
  readonly names: readonly ConfirmedName[];
  readonly defaults: ImportDefaults;
  /** Everything is done but storing. */
  readonly isDryRun: boolean;
  /** What is stored waits for someone to publish it. */
  readonly isHeld?: boolean;
}

/** Reads the files of one run. */
export interface FolderReader {
  readonly read: ReadBytes;
  /** Told how many files are done. */
  readonly onFile: (done: number) => void;
  /** Ends it, whatever became of the run. */
  readonly end: () => void;
}

export interface FolderImportServices {
  readonly db: Queryable;
  /** Called once, when nothing is refused. */
  readonly openReader: () => FolderReader;
  /** Checks the reports whose check is stale. */
  readonly recheck: () => Promise<ReportsChecked>;
}

/** Why nothing of a folder is imported. */
export type FolderImportRefused =
  | { readonly kind: "unknown-region"; readonly regionCode: string }
  | { readonly kind: "bad-names"; readonly names: readonly NameRefused[] };

/** A run of the import, done. */
export interface FolderImported {
  readonly tally: ImportTally;
  /** Files that systems and offices left in the folder. */
  readonly passedOver: number;
  /** Links in the folder to files elsewhere. */
  readonly linksOut: number;
  readonly agenciesAdded: readonly NewAgency[];
  readonly regionsAdded: number;
  /** Reports checked afterwards; none of a trial run. */
  readonly checked: ReportsChecked;
}

const nothingChecked: ReportsChecked = { reports: 0, withErrors: 0, withWarnings: 0 };

/**
 * Stores a folder's files as reports, with regions and agencies that only it names, and has them checked. Refused before a
 * file is read, and then nothing is stored; files that are refused one by one stand in the tally.
 */
export async function importFolder(
  services: FolderImportServices,
  folder: FolderToImport,
): Promise<Result<FolderImported, FolderImportRefused>> {
  const confirmed = await confirm(services.db, folder);
  if (!confirmed.ok) return confirmed;
  const { agencies, known } = confirmed.value;
  if (!folder.isDryRun) await saveConfirmed(services.db, confirmed.value);
  const tally = await storeAll(services, folder, confirmed.value);
  const checked = folder.isDryRun ? nothingChecked : await services.recheck();
  const { passedOver, linksOut } = folder.content;
  const [agenciesAdded, regionsAdded] = [agencies.added(), known.added.length];
  return ok({ tally, passedOver, linksOut, agenciesAdded, regionsAdded, checked });
}

async function confirm(
  db: Queryable,
  { content, names, defaults: { regionCode } }: FolderToImport,
): Promise<Result<Confirmed, FolderImportRefused>> {
  const known = await regionsOfFolders(db, content.regions);
  const { regions } = known;
  if (regionCode !== undefined && !regions.has(regionCode)) {
    return err({ kind: "unknown-region", regionCode });
  }
  const agencies = newAgencyDirectory(db, regions);
  const aliases = await confirmNames(names, { agencies, regions });
  if (aliases.ok) return ok({ known, agencies, aliases: aliases.value });
  return err({ kind: "bad-names", names: aliases.error });
}

async function storeAll(
  { db, openReader }: FolderImportServices,
  { content: { files }, defaults, isDryRun, isHeld }: FolderToImport,
  { agencies, known: { regions } }: Confirmed,
): Promise<ImportTally> {
  const tally = newTally();
  const { read, onFile, end } = openReader();
  try {
    const services = { db, agencies, regions, read };
    for await (const outcome of importReports(files, services, { defaults, isDryRun, isHeld })) {
      count(tally, outcome);
      onFile(tally.files);
    }
  } finally {
    end();
  }
  sortTally(tally);
  return tally;
}
