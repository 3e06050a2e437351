import { err, ok, type Result } from "#kernel/result.ts";
import type { AccountsDb, AccountsTrx } from "../data/tables.ts";
import type { Role } from "../domain/roles.ts";
import { addPerson, type PersonAsked, type PersonRefused } from "./add-person.ts";
import { audited, type ByStaff } from "./by-staff.ts";

/** 系统管理员、安全管理员、审计员. */
export type AdministratorRole = Extract<Role, `${string}-administrator` | "auditor">;

export type AppointRefused =
  | PersonRefused
  /** Once there is a security administrator the others are theirs to appoint. */
  | { readonly kind: "security-administrator-appoints" }
  /** Nobody appoints themselves. */
  | { readonly kind: "self" };

export interface Appointment extends Omit<PersonAsked, "roles"> {
  readonly role: AdministratorRole;
}

/** Appoints an administrator; who is not known by the account yet is added. Callers must roll back where it is refused. */
export async function appoint(
  trx: AccountsTrx,
  by: ByStaff,
  { role, ...asked }: Appointment,
): Promise<Result<{ readonly id: number; readonly isNew: boolean }, AppointRefused>> {
  if (!(await mayAppoint(trx, by.actor.id)))
    return err({ kind: "security-administrator-appoints" });
  const { agencyId } = asked;
  const added = await addPerson(trx, audited(by), {
    ...asked,
    roles: [{ agencyId, role, level: null }],
  });
  if (!added.ok) return added;
  return added.value.id === by.actor.id ? err({ kind: "self" }) : ok(added.value);
}

/** The first system administrator appoints the first security administrator, who appoints from then on. */
export async function mayAppoint(db: AccountsDb, actorId: number): Promise<boolean> {
  const holders = await db
    .selectFrom("held_role")
    .select("person_id")
    .where("role", "=", "security-administrator")
    .execute();
  return holders.length === 0 || holders.some(({ person_id }) => person_id === actorId);
}
