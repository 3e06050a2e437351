import type { Region } from "#features/agencies/index.ts";
import type { StoredFileRow } from "../data/storing/stored-files.ts";
import type { AgencyDirectory } from "./agency/agency-directory.ts";
import {
  isAnotherAgency,
  type NamedFile,
  namedAfterAnother,
} from "./agency/other-agency-in-name.ts";
import type { FoundFile } from "./found-file.ts";
import type { ImportDoubt, ImportRefusal, RefusedFile } from "./import-outcome.ts";
import { storedElsewhere } from "./is-stored.ts";
import { type ImportDefaults, type PlacedFile, placeFile } from "./place-file.ts";
import type { PreparedFile } from "./prepare-files.ts";
import type { ReadForImport } from "./read-for-import.ts";

/** What is to become of a file, as far as its content and its names go. */
export type Decided = ToStore | StoredAlready | RefusedFile;

/** A file whose agency is known or will be made; `key` is the directory's. */
export interface ToStore extends PlacedFile {
  readonly kind: "to-store";
  readonly file: FoundFile;
  readonly key: number;
  readonly read: Extract<ReadForImport, { readonly kind: "read" }>;
  /** It has a name that is no known agency's yet. */
  readonly named: NamedFile | undefined;
}

interface StoredAlready {
  readonly kind: "unchanged";
  readonly file: FoundFile;
  readonly stored: readonly StoredFileRow[];
  readonly doubts: readonly ImportDoubt[];
}

export interface Deciding {
  readonly agencies: AgencyDirectory;
  /** Every region there is, by code. */
  readonly regions: ReadonlyMap<string, Region>;
  readonly defaults: ImportDefaults;
}

/** Whose report of which year a file is, or why it is not stored; nothing is stored. */
export async function decideFile(
  { file, read }: PreparedFile,
  { agencies, regions, defaults }: Deciding,
): Promise<Decided> {
  const refused = (refusal: ImportRefusal) =>
    ({ kind: "refused", file: file.name, refusal }) as const;
  if (read.kind === "unchanged") {
    const elsewhere = await storedElsewhere(file, read.stored, agencies);
    const doubts = elsewhere ? [{ kind: "stored-elsewhere", ...elsewhere } as const] : [];
    return { kind: "unchanged", file, stored: read.stored, doubts };
  }
  if (read.kind !== "read") return refused(read);
  const placed = placeFile(file, read, defaults);
  if (!placed.ok) return refused(placed.error);
  const { regionCode, agency: name } = placed.value;
  if (!regions.has(regionCode)) return refused({ kind: "unknown-region", regionCode });
  const match = await agencies.match(regionCode, name);
  if (match.kind === "doubtful") {
    return refused({ kind: "doubtful-agency", regionCode, name, candidates: match.candidates });
  }
  const named = namedAfterAnother(file, { regionCode, stated: read.agency });
  if (named && (await isAnotherAgency(named, agencies))) {
    return refused({ kind: "other-agency-in-name", named: named.named, stated: named.stated });
  }
  const key = await agencies.ensure(regionCode, name);
  return { kind: "to-store", file, ...placed.value, key, read, named };
}
