import type { Queryable } from "#platform/db/queryable.ts";
import { gives, type StaffPermission } from "../../domain/permission-table.ts";
import { type AccountsDb, withAccounts } from "../tables.ts";
import { agenciesGiven } from "./agencies-given.ts";
import { type HeldRole, heldRoles } from "./held-roles.ts";

export interface Doing {
  readonly personId: number;
  readonly agencyId: number;
  readonly permission: StaffPermission;
}

/**
 * Whoever has a hand in what somebody does today by a permission in an agency: who does it and, where no role of their own gives it,
 * whoever delegated one that does (委托代行): nobody signs for what was done in their name.
 */
export async function handsOf(
  db: Queryable,
  { personId, agencyId, permission }: Doing,
): Promise<readonly number[]> {
  const accounts = withAccounts(db);
  const giving = (await heldRoles(accounts, personId)).filter(({ role }) =>
    gives(role, permission),
  );
  const own = giving.filter(({ delegationId }) => delegationId === null);
  if (await reach(accounts, own, agencyId)) return [personId];
  const delegated: number[] = [];
  for (const held of giving) {
    if (held.delegationId === null || !(await reach(accounts, [held], agencyId))) continue;
    delegated.push(held.roleId);
  }
  if (delegated.length === 0) return [personId];
  const givers = await accounts
    .selectFrom("person_role")
    .select("person_id")
    .where("id", "in", delegated)
    .execute();
  return [...new Set([personId, ...givers.map((one) => one.person_id)])];
}

/** Whether roles count for an agency. */
async function reach(
  accounts: AccountsDb,
  roles: readonly Pick<HeldRole, "agencyId" | "role">[],
  agencyId: number,
): Promise<boolean> {
  if (roles.length === 0) return false;
  const agencies = await agenciesGiven(accounts, roles);
  return agencies === "every" || agencies.includes(agencyId);
}
