import type { AgencyTables } from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";

/** The name of an agency that is there. */
export async function agencyNamed(db: Queryable, agencyId: number): Promise<string> {
  const { name } = await db
    .withTables<AgencyTables>()
    .selectFrom("agency")
    .select("name")
    .where("id", "=", agencyId)
    .executeTakeFirstOrThrow();
  return name;
}
