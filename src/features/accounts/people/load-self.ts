import { type HeldRole, heldRoles } from "../data/roles/held-roles.ts";
import type { LiveSession } from "../data/sign-in/sessions.ts";
import type { AccountsDb } from "../data/tables.ts";
import { gives, type StaffPermission, staffPermissions } from "../domain/permission-table.ts";
import { reachesBelow } from "../domain/roles.ts";
import { roleName } from "../words/role-words.ts";

/** What somebody is in an agency, and what they may do for it. */
export interface SelfInAgency {
  /** `null`: the whole installation. */
  readonly id: number | null;
  readonly name: string;
  /** It is no more, and one's own took over from it (承接): one answers for what stays there. */
  readonly isStandIn: boolean;
  readonly roles: readonly {
    readonly id: number;
    readonly role: string;
    readonly level: number | null;
    readonly name: string;
    readonly section: string | null;
    readonly isDelegated: boolean;
  }[];
  readonly permissions: readonly StaffPermission[];
  /** Those that are theirs for the agencies below it too. */
  readonly permissionsBelow: readonly StaffPermission[];
}

/** Who is signed in, as the office greets them; before they are in whole, nothing but their name. */
export async function loadSelf(db: AccountsDb, session: LiveSession) {
  const { stage, personId, account, name, hasSecondFactor } = session;
  const roles = stage === "full" ? await heldRoles(db, personId) : [];
  const agencies = [...Map.groupBy(roles, ({ agencyId }) => agencyId).values()].map(inAgency);
  return {
    stage,
    person: { id: personId, account, name },
    hasSecondFactor,
    agencies,
    permissions: permissionsOf(roles),
  };
}

function inAgency(roles: readonly HeldRole[]): SelfInAgency {
  const [first] = roles;
  return {
    id: first?.agencyId ?? null,
    name: first?.agencyName ?? "全平台",
    isStandIn: first?.isStandIn ?? false,
    roles: roles.map((one) => ({
      id: one.roleId,
      role: one.role,
      level: one.level,
      name: roleName(one),
      section: one.section,
      isDelegated: one.delegationId !== null,
    })),
    permissions: permissionsOf(roles),
    permissionsBelow: permissionsOf(roles.filter(({ role }) => reachesBelow(role))),
  };
}

function permissionsOf(roles: readonly HeldRole[]): readonly StaffPermission[] {
  return staffPermissions.filter((permission) => roles.some(({ role }) => gives(role, permission)));
}
