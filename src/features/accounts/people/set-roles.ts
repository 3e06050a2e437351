import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditEvent, type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import {
  addRoles,
  type CurrentRole,
  changeRole,
  currentRoles,
  endRoles,
  type RoleGiven,
} from "../data/save-person.ts";
import { endSessions } from "../data/sign-in/sessions.ts";
import type { AccountsTrx } from "../data/tables.ts";
import { type RolesRefused, rolesRefused } from "../domain/roles.ts";
import { endDelegationsOfGone } from "./end-delegations.ts";

/** The roles of a person in one agency, as they are to be. */
export interface RolesAsked {
  readonly personId: number;
  readonly agencyId: number | null;
  readonly roles: readonly RoleGiven[];
}

/**
 * Gives a person these roles in an agency and ends all others there; what stays keeps its day. Their sessions end where
 * anything changes. Gives whether anything did.
 */
export async function setRoles(
  trx: AccountsTrx,
  by: AuditedBy,
  { personId, agencyId, roles }: RolesAsked,
): Promise<Result<boolean, RolesRefused>> {
  const current = await currentRoles(trx, personId);
  const here = current.filter((one) => one.agencyId === agencyId);
  const elsewhere = current.filter((one) => one.agencyId !== agencyId);
  const refused = rolesRefused([...elsewhere, ...roles]);
  if (refused) return err(refused);

  const added = roles.filter((role) => !here.some((one) => isSameRole(one, role)));
  const ended = here.filter((one) => !roles.some((role) => isSameRole(one, role)));
  const changed = here.flatMap((one) => changedBy(one, roles));
  await addRoles(
    trx,
    personId,
    added.map((role) => ({ ...role, agencyId })),
  );
  await endRoles(
    trx,
    ended.map(({ id }) => id),
  );
  for (const { id, role } of changed) await changeRole(trx, id, role);
  if (added.length + ended.length + changed.length === 0) return ok(false);
  await endDelegationsOfGone(trx, by, [personId]);
  await endSessions(trx, personId);
  const details = { before: here.map(told), after: roles.map(told) };
  const subject = { kind: "person", id: personId };
  const event: AuditEvent = { action: "person.roles-changed", subject, agencyId, details };
  await recordEvents(trx, by, [event]);
  return ok(true);
}

/** Whether two are one role, however long and in what section it is held. */
export function isSameRole(one: RoleGiven, other: RoleGiven): boolean {
  return one.role === other.role && one.level === other.level;
}

function changedBy(one: CurrentRole, roles: readonly RoleGiven[]) {
  const role = roles.find((other) => isSameRole(one, other));
  if (!role) return [];
  const isUnchanged =
    (role.section ?? null) === one.section &&
    (role.untilOn ?? null) === one.untilOn &&
    (role.fromOn ?? one.fromOn) === one.fromOn;
  return isUnchanged ? [] : [{ id: one.id, role }];
}

function told({ role, level, section }: RoleGiven) {
  return { role, level, section: section ?? null };
}
