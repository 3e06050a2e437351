import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import { isOfDemonstration } from "../data/demonstration.ts";
import { currentRoles, ensurePerson, type NewPerson, type RoleGiven } from "../data/save-person.ts";
import type { AccountsTrx } from "../data/tables.ts";
import { isAccountName } from "../domain/account-name.ts";
import type { RolesRefused } from "../domain/roles.ts";
import { isSameRole, setRoles } from "./set-roles.ts";

export type PersonRefused =
  | RolesRefused
  | { readonly kind: "account-name" }
  /** Somebody of another name has the account, or who had it has left. */
  | { readonly kind: "account-taken" };

export interface PersonAsked extends NewPerson {
  readonly agencyId: number | null;
  readonly roles: readonly RoleGiven[];
}

/**
 * Adds a person to an agency with these roles. Who is known by the same account and name gets them beside those they
 * have; whom somebody of a demonstration adds is of it too. Callers must roll back where it is refused.
 */
export async function addPerson(
  trx: AccountsTrx,
  by: AuditedBy,
  asked: PersonAsked,
): Promise<Result<{ readonly id: number; readonly isNew: boolean }, PersonRefused>> {
  if (!isAccountName(asked.account)) return err({ kind: "account-name" });
  const { account, agencyId } = asked;
  const isDemonstration = await isOfDemonstration(trx, by);
  const { id, name, isNew, hasLeft } = await ensurePerson(trx, { ...asked, isDemonstration });
  if (hasLeft || name !== asked.name) return err({ kind: "account-taken" });
  if (isNew) {
    const subject = { kind: "person", id };
    await recordEvents(trx, by, [
      { action: "person.added", subject, agencyId, details: { account, name } },
    ]);
  }
  // What they are there already stays: this adds, and an administrator's role is ended by no addition.
  const here = (await currentRoles(trx, id)).filter((one) => one.agencyId === agencyId);
  const kept = here.filter((one) => !asked.roles.some((role) => isSameRole(one, role)));
  const roles = [...kept, ...asked.roles];
  const set = await setRoles(trx, by, { personId: id, agencyId, roles });
  return set.ok ? ok({ id, isNew }) : set;
}
