import type { Queryable } from "#platform/db/queryable.ts";
import type { Role } from "../../domain/roles.ts";
import { withAccounts } from "../tables.ts";

/** Everybody who holds a role today, their own or delegated, in any agency. */
export async function peopleWithRole(db: Queryable, role: Role): Promise<readonly number[]> {
  const rows = await withAccounts(db)
    .selectFrom("held_role")
    .select("person_id as id")
    .distinct()
    .where("role", "=", role)
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}
