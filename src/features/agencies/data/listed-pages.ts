import type { Queryable } from "#platform/db/queryable.ts";
import type { IdRange } from "#platform/feature/site-places.ts";
import type { AgencyTables } from "./tables.ts";

/** The agencies of a range of ids. */
export async function agenciesBetween(
  db: Queryable,
  { above, through }: IdRange,
): Promise<readonly number[]> {
  const rows = await db
    .withTables<AgencyTables>()
    .selectFrom("agency")
    .select("id")
    .where("id", ">", above)
    .where("id", "<=", through)
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Codes of the regions that hold an agency, in them or below them; the nation's page is `/regions/`, or says no more. */
export async function regionsWithAgencies(db: Queryable): Promise<readonly string[]> {
  const rows = await db
    .withTables<AgencyTables>()
    .selectFrom("place_count")
    .innerJoin("region", "region.code", "region_code")
    .select("region_code as code")
    .distinct()
    .where("year", "=", 0)
    .where("whole", ">", 0)
    .where("level", "<>", "nation")
    .orderBy("code")
    .execute();
  return rows.map(({ code }) => code);
}

/** The highest id of an agency; 0 where there is none. */
export async function highestAgencyId(db: Queryable): Promise<number> {
  const { id } = await db
    .withTables<AgencyTables>()
    .selectFrom("agency")
    .select(({ fn }) => fn.max<number | null>("id").as("id"))
    .executeTakeFirstOrThrow();
  return id ?? 0;
}
