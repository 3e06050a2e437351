import type { Transaction } from "#platform/db/queryable.ts";
import type { ReportTables } from "../tables.ts";

/** A stored version by its agency, year and file. */
export interface VersionOfFile {
  readonly agencyId: number;
  readonly year: number;
  readonly sha256: string;
}

/**
 * Makes the last published version of this file the current one of its agency and year; nothing changes where none is
 * published. Callers must raise the content version.
 */
export async function reinstateVersion(
  trx: Transaction,
  { agencyId, year, sha256 }: VersionOfFile,
): Promise<void> {
  const reports = trx.withTables<ReportTables>();
  const ofYear = reports
    .updateTable("report")
    .where("agency_id", "=", agencyId)
    .where("year", "=", year);
  const last = await reports
    .selectFrom("report")
    .select("id")
    .where("agency_id", "=", agencyId)
    .where("year", "=", year)
    .where("original_sha256", "=", sha256)
    .where("standing", "=", "published")
    .orderBy("version", "desc")
    .executeTakeFirst();
  if (!last) return;
  // First the one that was: there is one current version of a year at any time.
  await ofYear.set({ is_current: false }).where("is_current", "=", true).execute();
  await ofYear.set({ is_current: true }).where("id", "=", last.id).execute();
}
