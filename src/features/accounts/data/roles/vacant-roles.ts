import { sql } from "kysely";
import type { ReviewLevel, Role } from "../../domain/roles.ts";
import type { AccountsDb } from "../tables.ts";

/** A role of somebody's that nobody else has in the agency. */
export interface VacantRole {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly role: Role;
  readonly level: ReviewLevel | null;
}

/** The roles that nobody would have in their agencies once a person has left: what the person delegated ends too. */
export async function vacantRoles(
  db: AccountsDb,
  personId: number,
): Promise<readonly VacantRole[]> {
  const { rows } = await sql<VacantRole>`
    select own.id, own.agency_id as "agencyId", agency.name as "agencyName", own.role, own.level
    from held_role as mine join person_role as own on own.id = mine.role_id
    join agency on agency.id = own.agency_id
    where own.person_id = ${personId} and mine.delegation_id is null and not mine.is_stand_in
      and not exists (
        select from held_role as other join person_role as theirs on theirs.id = other.role_id
        where other.agency_id = own.agency_id and other.role = own.role
          and other.level is not distinct from own.level
          and other.person_id <> ${personId} and theirs.person_id <> ${personId})
    order by agency.name, own.role, own.level, own.id`.execute(db);
  return rows;
}
