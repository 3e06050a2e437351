import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import { notify } from "#platform/notices/notify.ts";
import { addDelegation, type NewDelegation, ownRole } from "../data/roles/delegations.ts";
import { heldRoles } from "../data/roles/held-roles.ts";
import { endSessions } from "../data/sign-in/sessions.ts";
import { type AccountsTrx, withoutAccounts } from "../data/tables.ts";
import { administrators } from "../domain/roles.ts";
import { delegatedNotice } from "../notice-kinds.ts";
import { roleNames } from "../words/role-words.ts";
import { audited, type ByStaff } from "./by-staff.ts";

export type DelegateRefused =
  /** It is not a role of their own today: what was delegated is not delegated on. */
  | { readonly kind: "not-own" }
  /** What administrators hold, or would get. */
  | { readonly kind: "administrator" }
  /** Not somebody else of the same agency. */
  | { readonly kind: "no-colleague" }
  | { readonly kind: "dates" };

/** Lets a colleague of the same agency exercise a role of one's own for a time (委托代行); their sessions end. */
export async function delegate(
  trx: AccountsTrx,
  by: ByStaff,
  asked: NewDelegation & { readonly today: LocalDate },
): Promise<Result<number, DelegateRefused>> {
  const { fromOn, untilOn, toPersonId, today } = asked;
  if (fromOn > untilOn || untilOn < today) return err({ kind: "dates" });
  const own = await ownRole(trx, by.actor.id, asked.roleId);
  if (!own) return err({ kind: "not-own" });
  const theirs = await heldRoles(trx, toPersonId);
  const isAdministrator = [own, ...theirs].some(({ role }) => administrators.has(role));
  if (isAdministrator) return err({ kind: "administrator" });
  const isColleague = theirs.some(
    ({ agencyId, delegationId, isStandIn }) =>
      agencyId === own.agencyId && delegationId === null && !isStandIn,
  );
  if (!isColleague || toPersonId === by.actor.id) return err({ kind: "no-colleague" });
  const id = await addDelegation(trx, asked);
  await endSessions(trx, toPersonId);
  const { roleId, reason } = asked;
  const details = {
    delegation: id,
    role: own.role,
    roleId,
    to: toPersonId,
    fromOn,
    untilOn,
    reason,
  };
  await recordEvents(trx, audited(by), [
    {
      action: "delegation.made",
      subject: { kind: "person", id: by.actor.id },
      agencyId: own.agencyId,
      details,
    },
  ]);
  await notify(withoutAccounts(trx), delegatedNotice, {
    to: [toPersonId],
    agencyId: own.agencyId,
    words: `${by.actor.name}把“${roleNames[own.role]}”委托给您代行，自 ${fromOn} 至 ${untilOn}。请重新登录后办理。`,
    path: "/account",
  });
  return ok(id);
}
