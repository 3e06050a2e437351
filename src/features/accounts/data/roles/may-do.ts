import type { Queryable } from "#platform/db/queryable.ts";
import { gives } from "../../domain/permission-table.ts";
import { withAccounts } from "../tables.ts";
import { agenciesGiven } from "./agencies-given.ts";
import type { Doing } from "./hands-of.ts";
import { heldRoles } from "./held-roles.ts";

/** Whether somebody may do something in an agency today, by a role of their own or one that was delegated: for work that was chosen before. */
export async function mayDo(
  db: Queryable,
  { personId, agencyId, permission }: Doing,
): Promise<boolean> {
  const accounts = withAccounts(db);
  const giving = (await heldRoles(accounts, personId)).filter(({ role }) =>
    gives(role, permission),
  );
  if (giving.length === 0) return false;
  const agencies = await agenciesGiven(accounts, giving);
  return agencies === "every" || agencies.includes(agencyId);
}
