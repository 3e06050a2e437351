import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { ReviewLevel, Role } from "../../domain/roles.ts";
import type { AccountsDb } from "../tables.ts";

/** Somebody's role that another exercises for a time (委托代行). */
export interface ListedDelegation {
  readonly id: number;
  readonly role: Role;
  readonly level: ReviewLevel | null;
  readonly agencyId: number | null;
  readonly agencyName: string | null;
  readonly from: { readonly id: number; readonly name: string };
  readonly to: { readonly id: number; readonly name: string };
  readonly fromOn: LocalDate;
  readonly untilOn: LocalDate;
  readonly reason: string | null;
  readonly endedAt: string | null;
}

/** Whose delegations: those of and to a person, or those in agencies. */
export type Whose = { readonly personId: number } | { readonly scope: AgencyScope };

/** The delegations, the newest first. */
export async function listDelegations(
  db: AccountsDb,
  whose: Whose,
): Promise<readonly ListedDelegation[]> {
  const condition =
    "scope" in whose
      ? isInScope(whose.scope, "r.agency_id")
      : sql`(r.person_id = ${whose.personId} or d.to_person_id = ${whose.personId})`;
  const { rows } = await sql<ListedDelegation>`
    select d.id, r.role, r.level, r.agency_id as "agencyId", agency.name as "agencyName",
      jsonb_build_object('id', giver.id, 'name', giver.name) as "from",
      jsonb_build_object('id', taker.id, 'name', taker.name) as "to",
      d.from_on as "fromOn", d.until_on as "untilOn", d.reason, d.ended_at as "endedAt"
    from delegation d
    join person_role r on r.id = d.role_id
    join person giver on giver.id = r.person_id
    join person taker on taker.id = d.to_person_id
    left join agency on agency.id = r.agency_id
    where ${condition} order by d.id desc limit 1000`.execute(db);
  return rows;
}

/** A role of a person's own today, and not one that was delegated to them. */
export async function ownRole(
  db: AccountsDb,
  personId: number,
  roleId: number,
): Promise<{ readonly role: Role; readonly agencyId: number | null } | undefined> {
  return await db
    .selectFrom("held_role")
    .select(["role", "agency_id as agencyId"])
    .where("person_id", "=", personId)
    .where("role_id", "=", roleId)
    .where("delegation_id", "is", null)
    .where("is_stand_in", "=", false)
    .executeTakeFirst();
}

export interface NewDelegation {
  readonly roleId: number;
  readonly toPersonId: number;
  readonly fromOn: LocalDate;
  readonly untilOn: LocalDate;
  readonly reason: string | null;
}

export async function addDelegation(db: AccountsDb, given: NewDelegation): Promise<number> {
  const { id } = await db
    .insertInto("delegation")
    .values({
      role_id: given.roleId,
      to_person_id: given.toPersonId,
      from_on: given.fromOn,
      until_on: given.untilOn,
      reason: given.reason,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/**
 * Ends what was delegated to people by agencies in which they are nothing any more: only colleagues exercise a role (委托代行).
 * Gives each with its agency.
 */
export async function endDelegationsToStrangers(
  db: AccountsDb,
  people: readonly number[],
): Promise<readonly EndedDelegation[]> {
  const { rows } = await sql<EndedDelegation>`
    update delegation d set ended_at = now() from person_role r
    where r.id = d.role_id and d.ended_at is null and d.to_person_id = any (${[...people]}::integer[])
      and not exists (select from person_role own where own.person_id = d.to_person_id
        and own.agency_id = r.agency_id and own.ended_at is null
        and (own.until_on is null or own.until_on >= (now() at time zone 'Asia/Shanghai')::date))
    returning d.id, d.to_person_id as "toPersonId", r.agency_id as "agencyId"`.execute(db);
  return rows;
}

export interface EndedDelegation {
  readonly id: number;
  readonly toPersonId: number;
  readonly agencyId: number | null;
}

/** Ends a delegation at once; gives to whom it was and of which agency, or `undefined` where there is none such. */
export async function endDelegation(
  db: AccountsDb,
  id: number,
  whose: Whose,
): Promise<{ readonly toPersonId: number; readonly agencyId: number | null } | undefined> {
  const condition =
    "scope" in whose ? isInScope(whose.scope, "r.agency_id") : sql`r.person_id = ${whose.personId}`;
  const { rows } = await sql<{ toPersonId: number; agencyId: number | null }>`
    update delegation d set ended_at = now() from person_role r
    where r.id = d.role_id and d.id = ${id} and d.ended_at is null and ${condition}
    returning d.to_person_id as "toPersonId", r.agency_id as "agencyId"`.execute(db);
  return rows[0];
}
