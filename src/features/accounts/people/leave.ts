import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { OpenWork } from "#platform/feature/open-work.ts";
import type { Subject } from "../data/people.ts";
import { vacantRoles } from "../data/roles/vacant-roles.ts";
import { currentRoles, endRoles } from "../data/save-person.ts";
import { removeSecondFactor } from "../data/sign-in/second-factors.ts";
import { endSessions } from "../data/sign-in/sessions.ts";
import { type StepLeft, stepsLeft } from "../data/steps-left.ts";
import { type AccountsTrx, withoutAccountsIn } from "../data/tables.ts";
import { administrators, type RolesRefused } from "../domain/roles.ts";
import { type WorkLeft, workNotFor, workOf } from "./open-work.ts";
import { passVacant } from "./pass-vacant.ts";

export type LeaveRefused =
  /** They hold roles that the actor's do not reach. */
  | { readonly kind: "roles-elsewhere" }
  /** An administrator is dismissed first, by who appoints. */
  | { readonly kind: "administrator" }
  /** Work lies with them and nobody is named to take it. */
  | { readonly kind: "work-left"; readonly work: readonly WorkLeft[] }
  /** Whoever is to take it may not do it where it lies. */
  | { readonly kind: "not-for-taker"; readonly names: readonly string[] }
  /** A role was to be passed that is not left vacant, or to nobody. */
  | { readonly kind: "not-vacant" }
  /** Whoever is to take roles cannot have them. */
  | { readonly kind: "roles-of-taker"; readonly refused: RolesRefused }
  /** Something on its way could be signed by nobody any more. */
  | { readonly kind: "signing-left"; readonly steps: readonly StepLeft[] };

export interface Leaving {
  readonly person: Subject;
  /** Who takes the work. */
  readonly to: Pick<Subject, "id" | "name"> | undefined;
  /** Of the roles that would be vacant, by id: those that they take too. */
  readonly taking: readonly number[];
  readonly works: readonly OpenWork[];
}

/**
 * 离岗: work goes over, and roles, delegations, sessions and all means of signing in end, in one act. Nothing is orphaned: who takes
 * work may do it, and what is on its way can be signed by somebody. A refusal is to be answered by rolling back.
 */
export async function leave(
  trx: AccountsTrx,
  by: AuditedBy,
  leaving: Leaving,
): Promise<Result<readonly WorkLeft[], LeaveRefused>> {
  const { person, to, works } = leaving;
  if (!person.isWhole) return err({ kind: "roles-elsewhere" });
  const { id } = person;
  const held = await currentRoles(trx, id);
  if (held.some(({ role }) => administrators.has(role))) return err({ kind: "administrator" });
  const work = await workOf(withoutAccountsIn(trx), works, id);
  if (work.length > 0 && !to) return err({ kind: "work-left", work });
  const taken = await handOver(trx, by, leaving);
  if (!taken.ok) return taken;
  const roles = held.map((role) => role.id);
  await endRoles(trx, roles);
  const steps = await stepsLeft(trx, { personId: id, roles });
  if (steps.length > 0) return err({ kind: "signing-left", steps });
  await endAccess(trx, id);
  const subject = { kind: "person", id };
  const details = {
    work,
    ...(to && { to: to.id, toName: to.name }),
    ...(taken.value.length > 0 && { roles: taken.value }),
  };
  await recordEvents(trx, by, [{ action: "person.left", subject, details }]);
  return ok(work);
}

/** Roles first, as whoever takes work may need them for it; gives the roles that were taken. */
async function handOver(
  trx: AccountsTrx,
  by: AuditedBy,
  { person, to, taking, works }: Leaving,
): Promise<Result<readonly object[], LeaveRefused>> {
  const vacant = await vacantRoles(trx, person.id);
  const roles = vacant.filter(({ id }) => taking.includes(id));
  if (roles.length < new Set(taking).size || (roles.length > 0 && !to)) {
    return err({ kind: "not-vacant" });
  }
  if (!to) return ok([]);
  const passed = await passVacant(trx, by, { to: to.id, roles });
  if (!passed.ok) return err({ kind: "roles-of-taker", refused: passed.error });
  const db = withoutAccountsIn(trx);
  const names = await workNotFor(db, works, { from: person.id, to: to.id });
  if (names.length > 0) return err({ kind: "not-for-taker", names });
  for (const one of works) await one.handOver(db, { from: person, to, by });
  return ok(roles.map(({ agencyId, role, level }) => ({ agencyId, role, level })));
}

async function endAccess(trx: AccountsTrx, id: number): Promise<void> {
  await endDelegationsTo(trx, id);
  await endSessions(trx, id);
  await removeSecondFactor(trx, id);
  await trx.deleteFrom("credential").where("person_id", "=", id).execute();
  await trx
    .updateTable("person")
    .set({ left_at: sql<string>`now()` })
    .where("id", "=", id)
    .execute();
}

async function endDelegationsTo(trx: AccountsTrx, personId: number): Promise<void> {
  await trx
    .updateTable("delegation")
    .set({ ended_at: sql<string>`now()` })
    .where("to_person_id", "=", personId)
    .where("ended_at", "is", null)
    .execute();
}
