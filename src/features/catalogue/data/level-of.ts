import type { AgencyTables } from "#features/agencies/index.ts";
import type { BoundLevel } from "#law/statutory-catalogue.ts";
import type { Queryable } from "#platform/db/queryable.ts";

/** The level of an agency, by which article 21 binds it or not. */
export async function levelOf(db: Queryable, agencyId: number): Promise<BoundLevel> {
  const { level } = await db
    .withTables<AgencyTables>()
    .selectFrom("agency")
    .select("level")
    .where("id", "=", agencyId)
    .executeTakeFirstOrThrow();
  return level;
}
