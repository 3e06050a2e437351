import { hash } from "node:crypto";
import type { Queryable } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { reinstateVersion } from "../data/storing/reinstate-version.ts";
import type { ReportColumns } from "../report-to-store.ts";
import type { FoundFile } from "./found-file.ts";
import type { ImportDoubt, OtherVersion } from "./import-outcome.ts";

/** The file of an agency and year that came last in a run, so the one changed last. */
interface LatestFile {
  readonly file: FoundFile;
  readonly sha256: string;
  /** The same for the same figures and states; `undefined` where the file was not read. */
  readonly mark: string | undefined;
  /** Whether this run stored one of that agency and year, so that another than the latest may be current. */
  readonly hasNew: boolean;
}

/** By agency and year. */
export type LatestFiles = Map<string, LatestFile>;

export interface FileOfYear {
  readonly file: FoundFile;
  readonly agencyId: number;
  readonly year: number;
  readonly sha256: string;
}

/** A file was stored as the current version: what is to be said of one before it. */
export function noteStored(
  latest: LatestFiles,
  one: FileOfYear,
  columns: ReportColumns,
): readonly ImportDoubt[] {
  const before = latest.get(keyOf(one));
  const mark = markOf(columns);
  latest.set(keyOf(one), { file: one.file, sha256: one.sha256, mark, hasNew: true });
  if (!before || before.sha256 === one.sha256) return [];
  const sameFigures = before.mark === undefined ? undefined : before.mark === mark;
  return [{ kind: "differs", ...otherVersion(one, before), sameFigures }];
}

/**
 * A file was stored already. Where this run has stored a version that was changed before it, it is current again: of the
 * versions in a folder the one changed last counts. Nothing is written without a database.
 */
export async function noteUnchanged(
  latest: LatestFiles,
  one: FileOfYear,
  db: Queryable | undefined,
): Promise<readonly ImportDoubt[]> {
  const before = latest.get(keyOf(one));
  const { file, sha256 } = one;
  const isSame = before?.sha256 === sha256;
  const hasNew = before?.hasNew ?? false;
  latest.set(keyOf(one), { file, sha256, mark: isSame ? before.mark : undefined, hasNew });
  if (!before || isSame || !hasNew) return [];
  await db?.transaction().execute(async (trx) => {
    await reinstateVersion(trx, one);
    await raiseContentVersion(trx, ["reports"]);
  });
  return [{ kind: "reinstated", ...otherVersion(one, before) }];
}

function keyOf({ agencyId, year }: Pick<FileOfYear, "agencyId" | "year">): string {
  return `${agencyId}/${year}`;
}

function otherVersion({ file }: FileOfYear, before: LatestFile): OtherVersion {
  return {
    other: before.file.name,
    otherChangedAt: before.file.changedAt,
    changedAt: file.changedAt,
  };
}

function markOf({ cellStates, cellValues }: ReportColumns): string {
  return hash("sha256", cellStates + cellValues, "base64url").slice(0, 16);
}
