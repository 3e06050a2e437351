import { hash } from "node:crypto";
import type { Region } from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { storedFiles } from "../data/stored-files.ts";
import type { ReportColumns, ReportToStore } from "../report-to-store.ts";
import { type ReportStored, storeReports } from "../store-reports.ts";
import type { AgencyDirectory } from "./agency-directory.ts";
import type { FoundFile } from "./found-file.ts";
import type { ImportDoubt, ImportOutcome, ImportRefusal } from "./import-outcome.ts";
import { storedElsewhere } from "./is-stored.ts";
import { type ImportDefaults, type PlacedFile, placeFile } from "./place-file.ts";
import { type PreparedFile, prepareFiles, type ReadBytes } from "./prepare-files.ts";
import type { ReadForImport } from "./read-for-import.ts";

export interface ImportServices {
  readonly db: Queryable;
  readonly read: ReadBytes;
  readonly agencies: AgencyDirectory;
  /** Every region there is, by code. */
  readonly regions: ReadonlyMap<string, Region>;
}

export interface ImportOptions {
  readonly defaults: ImportDefaults;
  /** Everything is done but storing. */
  readonly isDryRun: boolean;
}

/** Reports, and bytes of their originals, that are stored in one transaction. */
const together = { reports: 100, bytes: 16_000_000 };

/**
 * Stores files as reports, in their order and many a transaction; what is given as stored is in the database. A run that
 * was stopped and is started again ends as one run does: what is stored is not stored again.
 */
export async function* importReports(
  files: readonly FoundFile[],
  services: ImportServices,
  options: ImportOptions,
): AsyncGenerator<ImportOutcome> {
  const run: Run = { ...services, ...options, tried: new Set(), figures: new Map() };
  let batch: PreparedFile[] = [];
  let bytes = 0;
  for await (const prepared of prepareFiles(files, { ...services, defaults: options.defaults })) {
    batch.push(prepared);
    bytes += bytesOf(prepared);
    if (batch.length < together.reports && bytes < together.bytes) continue;
    yield* await storeBatch(batch, run);
    batch = [];
    bytes = 0;
  }
  yield* await storeBatch(batch, run);
}

function bytesOf({ read }: PreparedFile): number {
  return read.kind === "read" ? read.original.content.length : 0;
}

interface Run extends ImportServices, ImportOptions {
  /** Of a trial run: agency, year and hash of every file that is stored or would be by now. */
  readonly tried: Set<string>;
  /** Of every agency and year of this run: the file, and a mark of its figures. */
  readonly figures: Map<string, { readonly file: string; readonly mark: string }>;
}

/** A file whose agency is known or will be made; `key` is the directory's. */
interface ToStore extends PlacedFile {
  readonly kind: "to-store";
  readonly file: string;
  readonly key: number;
  readonly read: Read;
}

type Read = Extract<ReadForImport, { readonly kind: "read" }>;

async function storeBatch(
  batch: readonly PreparedFile[],
  run: Run,
): Promise<readonly ImportOutcome[]> {
  const decided: (ToStore | Exclude<ImportOutcome, { kind: "stored" }>)[] = [];
  // One after another: a name is matched with those before it.
  for (const prepared of batch) decided.push(await decide(prepared, run));
  const toStore = decided.filter((one) => one.kind === "to-store");
  const stored = run.isDryRun ? await tryToStore(toStore, run) : await store(toStore, run);
  let place = 0;
  return decided.map((one): ImportOutcome => {
    if (one.kind !== "to-store") return one;
    const { file, agency, regionCode, year } = one;
    const version = stored[place];
    place += 1;
    if (!version?.isNew) return { kind: "unchanged", file, doubts: [] };
    const doubts = doubtsOf(one, run);
    return { kind: "stored", file, agency, regionCode, year, version: version.version, doubts };
  });
}

async function decide(
  { file, read }: PreparedFile,
  run: Run,
): Promise<ToStore | Exclude<ImportOutcome, { kind: "stored" }>> {
  const refused = (refusal: ImportRefusal) =>
    ({ kind: "refused", file: file.name, refusal }) as const;
  if (read.kind === "unchanged") {
    const elsewhere = await storedElsewhere(file, read.stored, run.agencies);
    const doubts = elsewhere ? [{ kind: "stored-elsewhere", ...elsewhere } as const] : [];
    return { kind: "unchanged", file: file.name, doubts };
  }
  if (read.kind !== "read") return refused(read);
  const placed = placeFile(file, read, run.defaults);
  if (!placed.ok) return refused(placed.error);
  const { regionCode, agency: name } = placed.value;
  if (!run.regions.has(regionCode)) return refused({ kind: "unknown-region", regionCode });
  const found = await run.agencies.find(regionCode, name);
  if (found.kind === "doubtful") {
    return refused({ kind: "doubtful-agency", regionCode, name, candidates: found.candidates });
  }
  return { kind: "to-store", file: file.name, ...placed.value, key: found.key, read };
}

interface Version {
  readonly isNew: boolean;
  readonly version?: number;
}

/** Which would be new, by what is stored and what this run would have stored before. */
async function tryToStore(
  toStore: readonly ToStore[],
  { db, tried }: Run,
): Promise<readonly Version[]> {
  const hashes = toStore.map(({ read }) => read.original.sha256);
  for (const row of await storedFiles(db, hashes)) {
    tried.add(`${row.agencyId}/${row.year}/${row.sha256}`);
  }
  return toStore.map(({ key, year, read }) => {
    const file = `${key}/${year}/${read.original.sha256}`;
    const isNew = !tried.has(file);
    tried.add(file);
    return { isNew };
  });
}

async function store(
  toStore: readonly ToStore[],
  { db, agencies }: Run,
): Promise<readonly ReportStored[]> {
  if (toStore.length === 0) return [];
  return db.transaction().execute(async (trx) => {
    await agencies.settle(trx);
    const reports = toStore.map(({ key, year, read }): ReportToStore => {
      const { columns, original } = read;
      return { agencyId: agencies.idOf(key), year, columns, original };
    });
    return storeReports(trx, reports);
  });
}

function doubtsOf(
  { file, key, year, isNamedByFile, read }: ToStore,
  { figures }: Run,
): readonly ImportDoubt[] {
  const doubts: ImportDoubt[] = isNamedByFile ? [{ kind: "agency-of-file-name" }] : [];
  const mark = markOf(read.columns);
  const other = figures.get(`${key}/${year}`);
  if (other && other.mark !== mark) doubts.push({ kind: "differs", other: other.file });
  figures.set(`${key}/${year}`, { file, mark });
  return doubts;
}

/** The same for the same figures and states. */
function markOf({ cellStates, cellValues }: ReportColumns): string {
  return hash("sha256", cellStates + cellValues, "base64url").slice(0, 16);
}
