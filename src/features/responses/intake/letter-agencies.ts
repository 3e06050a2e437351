import { sql } from "kysely";
import { isHeld } from "#features/accounts/index.ts";
import { findRootRegion } from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { handlingRoles } from "../letters/tell-handlers.ts";
import type { LetterAgency } from "./letter-door.ts";

/** Named on the form at most. */
const most = 200;

/**
 * Agencies of the site's own region, governments first, in which somebody handles letters: what is sent elsewhere nobody would read. With
 * them the one that was asked for, wherever it is.
 */
export async function letterAgencies(
  db: Queryable,
  asked: number | undefined,
): Promise<readonly LetterAgency[]> {
  const root = await findRootRegion(db);
  if (!root) return [];
  const { rows } = await sql<LetterAgency>`
    select id, name from agency
    where (region_code = ${root.code} or id = ${asked ?? 0}) and dissolved_on is null and ${isHeld(sql`agency.id`, handlingRoles)}
    order by kind <> 'government', name collate by_pinyin, id limit ${most}`.execute(db);
  return rows;
}
