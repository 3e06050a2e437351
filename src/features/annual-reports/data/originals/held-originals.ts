import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { AgencyTables } from "../../../agencies/index.ts";
import type { ReportAsked } from "../find-report.ts";
import { isKeptVersion } from "../is-version.ts";
import type { ReportTables } from "../tables.ts";

/** A file that waits to be let go. */
export interface HeldOriginal {
  readonly agencyId: number;
  readonly agency: string;
  readonly year: number;
  readonly version: number;
  readonly name: string;
  /** Numbers of persons that it shows; `null`: it was stored before anyone looked. */
  readonly personalNumbers: number | null;
  /** Reading stopped at a limit: it was not looked through to its end. */
  readonly isCutShort: boolean;
  /** When it was held by hand; `null`: it was not. */
  readonly heldAt: string | null;
  /** Why it was held by hand, where that was said. */
  readonly holdReason: string | null;
}

/** Those that wait, by agency, year and version; at most `limit`. */
export async function listHeldOriginals(
  db: Queryable,
  scope: AgencyScope,
  limit: number,
): Promise<readonly HeldOriginal[]> {
  return db
    .withTables<AgencyTables & ReportTables>()
    .selectFrom("report")
    .innerJoin("original", "original.sha256", "report.original_sha256")
    .innerJoin("agency", "agency.id", "report.agency_id")
    .select([
      "agency.id as agencyId",
      "agency.name as agency",
      "report.year",
      "report.version",
      "report.source_name as name",
      "original.personal_numbers as personalNumbers",
      "original.is_cut_short as isCutShort",
      "original.held_at as heldAt",
      "original.hold_reason as holdReason",
    ])
    .where(isInScope(scope, "report.agency_id"))
    .where("original.released_at", "is", null)
    .where((eb) =>
      eb.or([
        eb("original.held_at", "is not", null),
        eb("original.personal_numbers", ">", 0),
        eb("original.is_cut_short", "=", true),
      ]),
    )
    .orderBy("agency.name")
    .orderBy("agency.id")
    .orderBy("report.year")
    .orderBy("report.version")
    .limit(limit)
    .execute();
}

/** A file is let go or held by hand, which undoes the other. */
export type HoldChange =
  | { readonly act: "release"; readonly reason: string }
  | { readonly act: "hold"; readonly reason: string | null };

/** Lets a file go, or holds it whatever it shows; `undefined`: there is no such report. */
export async function saveHoldChange(
  trx: Transaction,
  scope: AgencyScope,
  asked: ReportAsked,
  change: HoldChange & { readonly at: string },
): Promise<{ readonly sha256: string } | undefined> {
  return trx
    .withTables<ReportTables>()
    .updateTable("original")
    .from("report")
    .set(columnsOf(change))
    .whereRef("original.sha256", "=", "report.original_sha256")
    .where("report.agency_id", "=", asked.agencyId)
    .where(isInScope(scope, "report.agency_id"))
    .where("report.year", "=", asked.year)
    .where(isKeptVersion(asked.version))
    .returning("original.sha256")
    .executeTakeFirst();
}

function columnsOf({ act, reason, at }: HoldChange & { readonly at: string }) {
  return act === "release"
    ? { released_at: at, release_reason: reason, held_at: null, hold_reason: null }
    : { released_at: null, release_reason: null, held_at: at, hold_reason: reason };
}
