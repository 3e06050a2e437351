import type { AgencyTables } from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { TemplateKind } from "../domain/propose/recorded-year.ts";

/** What an agency that is there is called, and its kind. */
export async function agencyNamed(
  db: Queryable,
  agencyId: number,
): Promise<{ readonly agencyName: string; readonly kind: TemplateKind }> {
  return await db
    .withTables<AgencyTables>()
    .selectFrom("agency")
    .select(["name as agencyName", "kind"])
    .where("id", "=", agencyId)
    .executeTakeFirstOrThrow();
}
