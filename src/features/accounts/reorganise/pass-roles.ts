import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { AccountsTrx } from "../data/tables.ts";

export interface RolesToPass {
  readonly from: number;
  readonly to: number;
  readonly on: LocalDate;
}

/** Gives people in another agency the roles that they hold in one, with what they delegated of them; gives whose roles passed. */
export async function passRoles(
  trx: AccountsTrx,
  { from, to, on }: RolesToPass,
): Promise<readonly number[]> {
  const held = sql`(select * from person_role where agency_id = ${from} and ended_at is null
    and (until_on is null or until_on >= ${on})) as held`;
  // One that has run out is not ended by itself, and would stand in the way of the same role from now on.
  await sql`update person_role as own set ended_at = now() from ${held}
    where own.agency_id = ${to} and own.ended_at is null and own.until_on < ${on}
      and own.person_id = held.person_id and own.role = held.role
      and own.level is not distinct from held.level`.execute(trx);
  // Whoever is that there already stays it, for the longer of the two times.
  await sql`insert into person_role as own (person_id, agency_id, section, role, level, from_on, until_on)
    select person_id, ${to}::integer, section, role, level, greatest(from_on, ${on}::date), until_on
    from ${held} order by id
    on conflict (person_id, coalesce(agency_id, 0), role, coalesce(level, 0)) where ended_at is null
    do update set from_on = least(own.from_on, excluded.from_on),
      until_on = case when own.until_on is null or excluded.until_on is null then null
        else greatest(own.until_on, excluded.until_on) end`.execute(trx);
  await sql`insert into delegation (role_id, to_person_id, from_on, until_on, reason)
    select own.id, given.to_person_id, greatest(given.from_on, ${on}::date), given.until_on, given.reason
    from ${held} join delegation as given on given.role_id = held.id and given.ended_at is null
      and given.until_on >= ${on}
    join person_role as own on own.agency_id = ${to} and own.person_id = held.person_id
      and own.role = held.role and own.level is not distinct from held.level and own.ended_at is null
    order by given.id`.execute(trx);
  const ended = await sql<{
    readonly id: number;
    readonly personId: number;
    readonly isOver: boolean;
  }>`
    update person_role set ended_at = now() where agency_id = ${from} and ended_at is null
    returning id, person_id as "personId", coalesce(until_on < ${on}, false) as "isOver"`.execute(
    trx,
  );
  await sql`update delegation set ended_at = now()
    where role_id = any (${ended.rows.map(({ id }) => id)}::integer[]) and ended_at is null`.execute(
    trx,
  );
  const passed = ended.rows.filter(({ isOver }) => !isOver);
  return [...new Set(passed.map(({ personId }) => personId))];
}

/** Ends what was made for programs of an agency: a right to one agency's records is not one to another's. */
export async function endTokensOf(
  trx: AccountsTrx,
  agencyId: number,
): Promise<readonly { readonly id: number; readonly name: string }[]> {
  return await trx
    .updateTable("api_token")
    .set({ ended_at: sql<string>`now()` })
    .where("agency_id", "=", agencyId)
    .where("ended_at", "is", null)
    .returning(["id", "name"])
    .execute();
}
