import { sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { AccountsDb } from "../tables.ts";

/** What of a new office is there already. */
export interface FirstStepsDone {
  readonly hasSecurityAdministrator: boolean;
  readonly hasAgencies: boolean;
  /** Somebody who administers nothing. */
  readonly hasPeople: boolean;
}

export async function firstStepsDone(db: AccountsDb, scope: AgencyScope): Promise<FirstStepsDone> {
  const { rows } = await sql<FirstStepsDone>`
    select exists (select from held_role where role = 'security-administrator') as "hasSecurityAdministrator",
      exists (select from agency where ${isInScope(scope, "agency.id")}) as "hasAgencies",
      exists (select from held_role where ${isInScope(scope, "held_role.agency_id")} and role not in
        ('system-administrator', 'security-administrator', 'auditor')) as "hasPeople"`.execute(db);
  const [row] = rows;
  if (!row) throw new Error("a question without a table gave nothing");
  return row;
}
