import { sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { VersionAsked } from "./version-asked.ts";

/** Which version is meant where none is named. */
export type Unnamed = "held" | "latest" | "current";

/** The id of the version that is meant; `undefined`: there is none. */
export async function findVersion(
  db: Queryable,
  scope: AgencyScope,
  { asked, unnamed }: { readonly asked: VersionAsked; readonly unnamed: Unnamed },
): Promise<number | undefined> {
  const { agencyId, year, version } = asked;
  const isMeant = {
    held: sql`standing = 'held'`,
    current: sql`is_current`,
    latest: sql`true`,
  }[unnamed];
  const { rows } = await sql<{ readonly id: number }>`
    select id from report where agency_id = ${agencyId} and year = ${year}
      and ${isInScope(scope, "agency_id")}
      and ${version === undefined ? isMeant : sql`version = ${version}`}
    order by version desc limit 1`.execute(db);
  return rows[0]?.id;
}
