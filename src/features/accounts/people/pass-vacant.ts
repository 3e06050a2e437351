import { err, ok, type Result } from "#kernel/result.ts";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { VacantRole } from "../data/roles/vacant-roles.ts";
import { currentRoles } from "../data/save-person.ts";
import type { AccountsTrx } from "../data/tables.ts";
import type { RolesRefused } from "../domain/roles.ts";
import { setRoles } from "./set-roles.ts";

/** Gives somebody roles that would be vacant, beside what they are already. */
export async function passVacant(
  trx: AccountsTrx,
  by: AuditedBy,
  { to, roles }: { readonly to: number; readonly roles: readonly VacantRole[] },
): Promise<Result<void, RolesRefused>> {
  for (const [agencyId, added] of Map.groupBy(roles, (one) => one.agencyId)) {
    const held = (await currentRoles(trx, to)).filter((one) => one.agencyId === agencyId);
    const set = await setRoles(trx, by, { personId: to, agencyId, roles: [...held, ...added] });
    if (!set.ok) return err(set.error);
  }
  return ok(undefined);
}
