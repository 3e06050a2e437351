import { sql } from "kysely";
import { reachesBelow } from "../../domain/roles.ts";
import type { AccountsDb } from "../tables.ts";
import type { HeldRole } from "./held-roles.ts";

/** The agencies for which roles count: their own, and those below where the role reaches so far. */
export async function agenciesGiven(
  db: AccountsDb,
  roles: readonly Pick<HeldRole, "agencyId" | "role">[],
): Promise<"every" | readonly number[]> {
  if (roles.some(({ agencyId }) => agencyId === null)) return "every";
  const own = roles.flatMap(({ agencyId }) => agencyId ?? []);
  const over = roles
    .filter(({ role }) => reachesBelow(role))
    .flatMap(({ agencyId }) => agencyId ?? []);
  const below = over.length > 0 ? await agenciesBelow(db, over) : [];
  return [...new Set([...own, ...below])];
}

/** The agencies that stand below others (上级) or are supervised by them (主管部门), however far down. */
async function agenciesBelow(
  db: AccountsDb,
  agencies: readonly number[],
): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly id: number }>`
    with recursive below (id) as (
      select unnest(${[...agencies]}::integer[])
      union
      select agency.id from agency join below on below.id in (agency.parent_id, agency.supervisor_id)
    )
    select id from below`.execute(db);
  return rows.map(({ id }) => id);
}
