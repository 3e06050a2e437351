import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { ReviewLevel, Role } from "../domain/roles.ts";
import type { AccountsDb } from "./tables.ts";

export interface NewPerson {
  readonly account: string;
  readonly name: string;
  /** Mobile and mail are sealed: see `contacts`. */
  readonly mobile?: string | null | undefined;
  readonly mail?: string | null | undefined;
  readonly fullTime?: boolean | null | undefined;
  readonly isDemonstration?: boolean;
}

/** Makes a person, or finds the one of the account, kept from other acts; gives the name that stands. */
export async function ensurePerson(
  db: AccountsDb,
  given: NewPerson,
): Promise<{
  readonly id: number;
  readonly name: string;
  readonly isNew: boolean;
  readonly hasLeft: boolean;
}> {
  const { rows } = await sql<{ id: number; name: string; isNew: boolean; hasLeft: boolean }>`
    insert into person as p (account, name, mobile, mail, full_time, is_demonstration)
    values (${given.account}, ${given.name}, ${given.mobile ?? null}, ${given.mail ?? null},
      ${given.fullTime ?? null}, ${given.isDemonstration ?? false})
    on conflict (account) do update set account = excluded.account
    returning id, name, xmax = 0 as "isNew", left_at is not null as "hasLeft"`.execute(db);
  const [row] = rows;
  if (!row) throw new Error("an insert that returns gave nothing");
  return row;
}

export interface PersonChange extends Pick<NewPerson, "mobile" | "mail" | "fullTime"> {
  readonly name?: string | undefined;
}

export async function savePerson(
  db: AccountsDb,
  id: number,
  { name, mobile, mail, fullTime }: PersonChange,
): Promise<void> {
  const set = {
    ...(name !== undefined && { name }),
    ...(mobile !== undefined && { mobile }),
    ...(mail !== undefined && { mail }),
    ...(fullTime !== undefined && { full_time: fullTime }),
  };
  if (Object.keys(set).length === 0) return;
  await db.updateTable("person").set(set).where("id", "=", id).execute();
}

/** A role to be given, in an agency or (`null`) for the whole installation. */
export interface RoleGiven {
  readonly agencyId: number | null;
  readonly role: Role;
  readonly level: ReviewLevel | null;
  readonly section?: string | null | undefined;
  readonly fromOn?: LocalDate | undefined;
  readonly untilOn?: LocalDate | null | undefined;
}

export interface CurrentRole extends RoleGiven {
  readonly id: number;
}

/** The roles that were given and not ended, planned and past ones too. */
export async function currentRoles(
  db: AccountsDb,
  personId: number,
): Promise<readonly CurrentRole[]> {
  return await db
    .selectFrom("person_role")
    .select([
      "id",
      "agency_id as agencyId",
      "role",
      "level",
      "section",
      "from_on as fromOn",
      "until_on as untilOn",
    ])
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .orderBy("id")
    .execute();
}

export async function addRoles(
  db: AccountsDb,
  personId: number,
  roles: readonly RoleGiven[],
): Promise<void> {
  if (roles.length === 0) return;
  await db
    .insertInto("person_role")
    .values(
      roles.map(({ agencyId, role, level, section, fromOn, untilOn }) => ({
        person_id: personId,
        agency_id: agencyId,
        role,
        level,
        section: section ?? null,
        until_on: untilOn ?? null,
        ...(fromOn && { from_on: fromOn }),
      })),
    )
    .execute();
}

/** Ends roles today, and what was delegated of them. */
export async function endRoles(db: AccountsDb, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const ended_at = sql<string>`now()`;
  await db.updateTable("person_role").set({ ended_at }).where("id", "in", ids).execute();
  await db
    .updateTable("delegation")
    .set({ ended_at })
    .where("role_id", "in", ids)
    .where("ended_at", "is", null)
    .execute();
}

/** A role that stays, with what is new of it. */
export async function changeRole(
  db: AccountsDb,
  id: number,
  { section, fromOn, untilOn }: RoleGiven,
): Promise<void> {
  await db
    .updateTable("person_role")
    .set({
      section: section ?? null,
      until_on: untilOn ?? null,
      ...(fromOn && { from_on: fromOn }),
    })
    .where("id", "=", id)
    .execute();
}
