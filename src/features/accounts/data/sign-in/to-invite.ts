import { sql } from "kysely";
import type { AccountsDb } from "../tables.ts";

/** Somebody who has a role in the agency today and no password yet. */
export interface ToInvite {
  readonly id: number;
  readonly account: string;
  readonly name: string;
  readonly section: string | null;
}

/** Those of an agency who have never set a password, by section and name; kept from other acts until the transaction ends. */
export async function peopleToInvite(
  db: AccountsDb,
  agencyId: number,
): Promise<readonly ToInvite[]> {
  const { rows } = await sql<ToInvite>`
    select p.id, p.account, p.name, (
      select min(section) from person_role r
      where r.person_id = p.id and r.agency_id = ${agencyId} and r.ended_at is null) as section
    from person p
    where p.left_at is null and not p.is_demonstration
      and exists (select from person_role r
        where r.person_id = p.id and r.agency_id = ${agencyId} and r.ended_at is null)
      and not exists (select from credential c where c.person_id = p.id and c.password_hash is not null)
    order by section nulls last, p.name, p.id for update of p`.execute(db);
  return rows;
}

/** Somebody who is here, by their account. */
export async function personOf(
  db: AccountsDb,
  account: string,
): Promise<{ readonly id: number; readonly account: string } | undefined> {
  return await db
    .selectFrom("person")
    .select(["id", "account"])
    .where("account", "=", account)
    .where("left_at", "is", null)
    .where("is_demonstration", "=", false)
    .forUpdate()
    .executeTakeFirst();
}
