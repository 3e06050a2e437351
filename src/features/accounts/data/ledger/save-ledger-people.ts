import { sql } from "kysely";
import type { RoleWithLevel } from "../../domain/roles.ts";
import type { AccountsDb } from "../tables.ts";

/** Somebody as the tables have them; mobile and mail are sealed. */
export interface PersonSaved {
  readonly name: string;
  readonly mobile: string | null;
  readonly mail: string | null;
  readonly fullTime: boolean | null;
}

/** Makes people; gives their ids by account. */
export async function addPeople(
  db: AccountsDb,
  people: readonly (PersonSaved & { readonly account: string })[],
): Promise<ReadonlyMap<string, number>> {
  if (people.length === 0) return new Map();
  const rows = await db
    .insertInto("person")
    .values(people.map(({ fullTime, ...person }) => ({ ...person, full_time: fullTime })))
    .returning(["id", "account"])
    .execute();
  return new Map(rows.map(({ id, account }) => [account, id]));
}

/** Changes people as a whole. */
export async function changePeople(
  db: AccountsDb,
  people: readonly (PersonSaved & { readonly id: number })[],
): Promise<void> {
  if (people.length === 0) return;
  const all = <Value>(of: (person: PersonSaved & { readonly id: number }) => Value) =>
    people.map(of);
  await sql`update person set name = saved.name, mobile = saved.mobile, mail = saved.mail,
      full_time = saved.full_time
    from unnest(${all(({ id }) => id)}::integer[], ${all(({ name }) => name)}::text[],
      ${all(({ mobile }) => mobile)}::text[], ${all(({ mail }) => mail)}::text[],
      ${all(({ fullTime }) => fullTime)}::boolean[]) as saved (id, name, mobile, mail, full_time)
    where person.id = saved.id`.execute(db);
}

/** A role somebody gets in an agency. */
export interface PostRole extends RoleWithLevel {
  readonly personId: number;
  readonly agencyId: number;
  readonly section: string | null;
}

export async function addPosts(db: AccountsDb, roles: readonly PostRole[]): Promise<void> {
  if (roles.length === 0) return;
  const people = [...new Set(roles.map(({ personId }) => personId))];
  // One that has run out is not ended by itself, and would stand in the way of the same role given again.
  await sql`update person_role set ended_at = now()
    where person_id = any(${people}::integer[]) and ended_at is null
      and until_on < (now() at time zone 'Asia/Shanghai')::date`.execute(db);
  await db
    .insertInto("person_role")
    .values(
      roles.map(({ personId, agencyId, role, level, section }) => ({
        person_id: personId,
        agency_id: agencyId,
        role,
        level,
        section,
        until_on: null,
      })),
    )
    .execute();
}

/** The section of roles that stay. */
export async function changeSections(
  db: AccountsDb,
  roles: readonly { readonly id: number; readonly section: string | null }[],
): Promise<void> {
  if (roles.length === 0) return;
  await sql`update person_role set section = saved.section
    from unnest(${roles.map(({ id }) => id)}::integer[], ${roles.map(({ section }) => section)}::text[])
      as saved (id, section)
    where person_role.id = saved.id`.execute(db);
}

/** In order: the id of the first role that each person ever had in the agency. */
export async function postIds(
  db: AccountsDb,
  posts: readonly { readonly personId: number; readonly agencyId: number }[],
): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly id: number }>`
    select (select min(r.id) from person_role r
      where r.person_id = asked.person_id and r.agency_id = asked.agency_id) as id
    from unnest(${posts.map(({ personId }) => personId)}::integer[],
      ${posts.map(({ agencyId }) => agencyId)}::integer[]) with ordinality as asked (person_id, agency_id, place)
    order by place`.execute(db);
  return rows.map(({ id }) => id);
}

/** Ends every session of these people: what they may do has changed. */
export async function endSessionsOf(db: AccountsDb, people: readonly number[]): Promise<void> {
  if (people.length === 0) return;
  await db.deleteFrom("office_session").where("person_id", "in", people).execute();
}
