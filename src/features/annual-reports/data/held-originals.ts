import type { Transaction } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Schema } from "#platform/db/schema.ts";
import type { ReportAsked } from "./find-report.ts";
import { isVersion } from "./is-version.ts";

/** A file that shows numbers of persons and waits to be let go. */
export interface HeldOriginal {
  readonly agencyId: number;
  readonly agency: string;
  readonly year: number;
  readonly version: number;
  readonly name: string;
  readonly personalNumbers: number;
}

/** Those that wait, by agency, year and version; at most `limit`. */
export async function listHeldOriginals(
  db: Queryable,
  limit: number,
): Promise<readonly HeldOriginal[]> {
  return db
    .selectFrom("report")
    .innerJoin("original", "original.sha256", "report.original_sha256")
    .innerJoin("agency", "agency.id", "report.agency_id")
    .select([
      "agency.id as agencyId",
      "agency.name as agency",
      "report.year",
      "report.version",
      "report.source_name as name",
    ])
    .select((eb) => eb.ref("original.personal_numbers").$notNull().as("personalNumbers"))
    .where("original.personal_numbers", ">", 0)
    .where("original.released_at", "is", null)
    .orderBy("agency.name")
    .orderBy("report.year")
    .orderBy("report.version")
    .limit(limit)
    .execute();
}

/** Lets a file go (`reason`), or holds it again (`null`); `undefined`: there is no such report. */
export async function saveRelease(
  trx: Transaction<Schema>,
  asked: ReportAsked,
  release: { readonly at: string; readonly reason: string } | null,
): Promise<{ readonly sha256: string } | undefined> {
  return trx
    .updateTable("original")
    .from("report")
    .set({ released_at: release?.at ?? null, release_reason: release?.reason ?? null })
    .whereRef("original.sha256", "=", "report.original_sha256")
    .where("report.agency_id", "=", asked.agencyId)
    .where("report.year", "=", asked.year)
    .where(isVersion(asked.version))
    .returning("original.sha256")
    .executeTakeFirst();
}
