import { type SqlBool, sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AgencyTables } from "../../../agencies/index.ts";

/** An agency that one may choose. */
export interface AgencyToChoose {
  readonly id: number;
  readonly name: string;
}

/** An agency of the scope; `undefined`: there is none of this id. */
export function findAgencyInScope(
  db: Queryable,
  scope: AgencyScope,
  id: number,
): Promise<AgencyToChoose | undefined> {
  return db
    .withTables<AgencyTables>()
    .selectFrom("agency")
    .select(["id", "name"])
    .where("id", "=", id)
    .where(isInScope(scope, "agency.id"))
    .executeTakeFirst();
}

/** Agencies of the scope with these words in their names, in the order of lists; dissolved ones last. */
export function agenciesToChoose(
  db: Queryable,
  scope: AgencyScope,
  { q, limit }: { readonly q: string; readonly limit: number },
): Promise<readonly AgencyToChoose[]> {
  return db
    .withTables<AgencyTables>()
    .selectFrom("agency")
    .select(["id", "name"])
    .where(isInScope(scope, "agency.id"))
    .where(sql<SqlBool>`position(${q} in name) > 0`)
    .orderBy(sql`dissolved_on is not null`)
    .orderBy("region_code")
    .orderBy("place")
    .orderBy("name")
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** A file that names neither folder nor agency of its own is looked for in so many regions. */
const mostRegions = 60;

/** The regions in which agencies of the scope stand, those with most agencies first. */
export async function regionsInScope(
  db: Queryable,
  scope: AgencyScope,
): Promise<readonly string[]> {
  const rows = await db
    .withTables<AgencyTables>()
    .selectFrom("agency")
    .select("region_code")
    .where(isInScope(scope, "agency.id"))
    .groupBy("region_code")
    .orderBy(({ fn }) => fn.countAll(), "desc")
    .orderBy("region_code")
    .limit(mostRegions)
    .execute();
  return rows.map(({ region_code }) => region_code);
}
