import type { Region } from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { storedFiles } from "../data/storing/stored-files.ts";
import type { ReportToStore } from "../report-to-store.ts";
import { type ReportStored, storeReports } from "../store-reports.ts";
import type { AgencyDirectory } from "./agency/agency-directory.ts";
import { isAnotherAgency, type NamedFile } from "./agency/other-agency-in-name.ts";
import { type Decided, decideFile, type ToStore } from "./decide-file.ts";
import type { FoundFile } from "./found-file.ts";
import type { ImportOutcome } from "./import-outcome.ts";
import { type LatestFiles, noteStored, noteUnchanged } from "./later-changed.ts";
import type { ImportDefaults } from "./place-file.ts";
import { type PreparedFile, prepareFiles, type ReadBytes } from "./prepare-files.ts";

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
  /** What is stored waits for someone to publish it. */
  readonly isHeld?: boolean | undefined;
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
  const run: Run = { ...services, ...options, tried: new Set(), latest: new Map(), named: [] };
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
  for (const one of run.named) {
    const { file, named, stated } = one;
    if (!(await isAnotherAgency(one, run.agencies))) continue;
    yield { kind: "doubted", file, doubts: [{ kind: "other-agency-in-name", named, stated }] };
  }
}

function bytesOf({ read }: PreparedFile): number {
  return read.kind === "read" ? read.original.content.length : 0;
}

interface Run extends ImportServices, ImportOptions {
  /** Of a trial run: agency, year and hash of every file that is stored or would be by now. */
  readonly tried: Set<string>;
  readonly latest: LatestFiles;
  /** Files stored by this run whose names may be those of agencies that come to be known. */
  readonly named: NamedFile[];
}

async function storeBatch(
  batch: readonly PreparedFile[],
  run: Run,
): Promise<readonly ImportOutcome[]> {
  const decided: Decided[] = [];
  // One after another: a name is matched with those before it.
  for (const prepared of batch) decided.push(await decideFile(prepared, run));
  const toStore = decided.filter((one) => one.kind === "to-store");
  const stored = run.isDryRun ? await tryToStore(toStore, run) : await store(toStore, run);
  const versions = new Map(toStore.map((one, place) => [one, stored[place]]));
  const outcomes: ImportOutcome[] = [];
  for (const one of decided) outcomes.push(await outcomeOf(one, versions, run));
  return outcomes;
}

async function outcomeOf(
  one: Decided,
  versions: ReadonlyMap<ToStore, Version | undefined>,
  run: Run,
): Promise<ImportOutcome> {
  switch (one.kind) {
    case "refused":
      return one;
    case "unchanged": {
      const { file, stored } = one;
      const doubts = [...one.doubts];
      for (const row of stored) {
        doubts.push(...(await noteUnchanged(run.latest, { ...row, file }, writable(run))));
      }
      return { kind: "unchanged", file: file.name, doubts };
    }
    case "to-store":
      return outcomeOfRead(one, versions.get(one), run);
  }
}

async function outcomeOfRead(
  { file, agency, regionCode, year, key, read, isNamedByFile, named }: ToStore,
  version: Version | undefined,
  run: Run,
): Promise<ImportOutcome> {
  const { latest, agencies } = run;
  const agencyId = run.isDryRun ? key : agencies.idOf(key);
  const place = { file, agencyId, year, sha256: read.original.sha256 };
  if (!version?.isNew) {
    const doubts = await noteUnchanged(latest, place, writable(run));
    return { kind: "unchanged", file: file.name, doubts };
  }
  if (named) run.named.push(named);
  const doubts = [
    ...(isNamedByFile ? [{ kind: "agency-of-file-name" } as const] : []),
    ...noteStored(latest, place, read.columns),
  ];
  const { isScan, original } = read;
  const isHeld = original.isCutShort || (original.personalNumbers ?? 0) > 0;
  const stored = { kind: "stored", file: file.name, agency, regionCode, year, doubts } as const;
  return { ...stored, version: version.version, isScan, isHeld };
}

function writable({ db, isDryRun }: Run): Queryable | undefined {
  return isDryRun ? undefined : db;
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
  { db, agencies, isHeld }: Run,
): Promise<readonly ReportStored[]> {
  if (toStore.length === 0) return [];
  return db.transaction().execute(async (trx) => {
    const made = await agencies.settle(trx);
    const reports = toStore.map(({ key, year, read }): ReportToStore => {
      const { columns, original } = read;
      return { agencyId: agencies.idOf(key), year, columns, original, isHeld };
    });
    const stored = await storeReports(trx, reports);
    if (made > 0) await raiseContentVersion(trx, ["agencies"]);
    return stored;
  });
}
