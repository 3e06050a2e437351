import { includesAgency } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { OpenWork } from "#platform/feature/open-work.ts";
import { agenciesGiven } from "../data/roles/agencies-given.ts";
import { heldRoles } from "../data/roles/held-roles.ts";
import { withAccounts } from "../data/tables.ts";
import { gives, isStaffPermission } from "../domain/permission-table.ts";

/** What lies with somebody, by kind of work. */
export interface WorkLeft {
  readonly name: string;
  readonly count: number;
}

/** What lies with somebody, by kind of work; nothing of which there is none. */
export async function workOf(
  db: Queryable,
  works: readonly OpenWork[],
  personId: number,
): Promise<readonly WorkLeft[]> {
  const counted: WorkLeft[] = [];
  for (const { name, lying } of works) {
    const found = await lying(db, personId);
    counted.push({ name, count: found.reduce((sum, { count }) => sum + count, 0) });
  }
  return counted.filter(({ count }) => count > 0);
}

/** The kinds of work of somebody that another may not do in the agencies in which it lies. */
export async function workNotFor(
  db: Queryable,
  works: readonly OpenWork[],
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly string[]> {
  const roles = await heldRoles(withAccounts(db), to);
  const notFor: string[] = [];
  for (const { name, permission, lying } of works) {
    const giving = roles.filter(
      ({ role }) => isStaffPermission(permission) && gives(role, permission),
    );
    const agencies = await agenciesGiven(withAccounts(db), giving);
    const found = await lying(db, from);
    const isTheirs = found.every(({ agencyId }) => includesAgency({ agencies }, agencyId));
    if (!isTheirs) notFor.push(name);
  }
  return notFor;
}
