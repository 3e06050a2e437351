import { type RawBuilder, sql } from "kysely";
import type { Role } from "../../domain/roles.ts";

/** SQL: whether somebody holds one of some roles today for an agency, named by its column, their own or delegated. */
export function isHeld(agency: RawBuilder<unknown>, roles: readonly Role[]): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from held_role where (held_role.agency_id = ${agency} or held_role.agency_id is null)
      and held_role.role = any(${[...roles]}::text[]))`;
}
