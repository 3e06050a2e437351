import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { standingOf } from "../data/keeping/standing-of.ts";
import type { ReadForImport } from "../import/read-for-import.ts";
import { storeReports } from "../store-reports.ts";
import { readFileJob } from "../thread-jobs.ts";
import { placeUpload, type ToPlace, type UploadNotPlaced } from "./place-upload.ts";
import { recheckAgencies } from "./recheck-agencies.ts";
import type { UploadStored } from "./upload-stored.ts";

/** A file that somebody sends to the office. */
export interface Upload extends Pick<ToPlace, "path" | "chosen"> {
  readonly bytes: Uint8Array;
  readonly by: AuditedBy;
}

export type UploadRefused =
  | UploadNotPlaced
  | Exclude<ReadForImport, { readonly kind: "read" }>
  | { readonly kind: "too-slow" | "too-much-memory" | "reader-failed" | "busy" };

/** Reads a file in a process without rights and stores it as a held version (暂存) of an agency of the scope, checked. */
export async function storeUpload(
  services: Pick<OfficeServices, "db" | "run">,
  scope: AgencyScope,
  { path, bytes, chosen, by }: Upload,
): Promise<Result<UploadStored, UploadRefused>> {
  const { db, run } = services;
  const job = await run(readFileJob, { name: path.slice(path.lastIndexOf("/") + 1), bytes });
  if (!job.ok) return err({ kind: job.error.kind === "failed" ? "reader-failed" : job.error.kind });
  const read = job.value;
  if (read.kind !== "read") return err(read);
  const { agency, year, isScan, columns, original } = read;
  const placed = await placeUpload(db, scope, { path, agency, year, isScan, chosen });
  if (!placed.ok) return placed;
  const { agencyId, agencyName } = placed.value;
  const stored = await db.transaction().execute(async (trx) => {
    const report = { agencyId, year: placed.value.year, columns, original, isHeld: true };
    const [one] = await storeReports(trx, [report]);
    if (!one) throw new Error("a report was not stored");
    if (one.isNew) {
      const details = { year: report.year, version: one.version, file: original.sha256 };
      const subject = { kind: "report", id: one.reportId };
      await recordEvents(trx, by, [{ action: "report.uploaded", subject, agencyId, details }]);
    }
    return one;
  });
  if (stored.isNew) await recheckAgencies(services, [agencyId]);
  const isDoubtful = original.isCutShort || (original.personalNumbers ?? 0) > 0;
  const standing = await standingOf(db, scope, stored.reportId);
  return ok({ ...stored, agencyName, year: placed.value.year, standing, isDoubtful, isScan });
}
