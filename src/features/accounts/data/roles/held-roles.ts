import { sql } from "kysely";
import type { ReviewLevel, Role } from "../../domain/roles.ts";
import type { AccountsDb } from "../tables.ts";

/** A role that somebody holds today. */
export interface HeldRole {
  readonly roleId: number;
  readonly agencyId: number | null;
  readonly agencyName: string | null;
  readonly section: string | null;
  readonly role: Role;
  readonly level: ReviewLevel | null;
  /** Where it is another's, who delegated it. */
  readonly delegationId: number | null;
  /** Held for an agency that is no more, by who is the same in the one that took over. */
  readonly isStandIn: boolean;
}

/** The roles of a person today, their own and those delegated to them; last those for agencies that theirs took over. */
export async function heldRoles(db: AccountsDb, personId: number): Promise<readonly HeldRole[]> {
  return await db
    .selectFrom("held_role")
    .leftJoin("agency", "agency.id", "held_role.agency_id")
    .select([
      "held_role.role_id as roleId",
      "held_role.agency_id as agencyId",
      sql<string | null>`agency.name || case when is_stand_in then '（已撤销）' else '' end`.as(
        "agencyName",
      ),
      "held_role.section",
      "held_role.role",
      "held_role.level",
      "held_role.delegation_id as delegationId",
      "is_stand_in as isStandIn",
    ])
    .where("held_role.person_id", "=", personId)
    .orderBy("is_stand_in")
    .orderBy("held_role.agency_id")
    .orderBy("held_role.role")
    .orderBy("held_role.level")
    .orderBy("held_role.role_id")
    .execute();
}
