import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import { ensurePerson, type NewPerson, type RoleGiven } from "../data/save-person.ts";
import type { AccountsTrx } from "../data/tables.ts";
import { isAccountName } from "../domain/account-name.ts";
import type { RolesRefused } from "../domain/roles.ts";
import { setRoles } from "./set-roles.ts";

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
 * Adds a person to an agency with these roles. Who is known by the same account and name, from another agency, gets them beside
 * those they have. Callers must roll back where it is refused.
 */
export async function addPerson(
  trx: AccountsTrx,
  by: AuditedBy,
  asked: PersonAsked,
): Promise<Result<{ readonly id: number; readonly isNew: boolean }, PersonRefused>> {
  if (!isAccountName(asked.account)) return err({ kind: "account-name" });
  const { id, name, isNew, hasLeft } = await ensurePerson(trx, asked);
  if (hasLeft || name !== asked.name) return err({ kind: "account-taken" });
  if (isNew) {
    const { account, agencyId } = asked;
    const subject = { kind: "person", id };
    await recordEvents(trx, by, [
      { action: "person.added", subject, agencyId, details: { account, name } },
    ]);
  }
  const set = await setRoles(trx, by, {
    personId: id,
    agencyId: asked.agencyId,
    roles: asked.roles,
  });
  return set.ok ? ok({ id, isNew }) : set;
}
