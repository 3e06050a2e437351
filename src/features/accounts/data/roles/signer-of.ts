import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { HeldToSign, Signer } from "#platform/signing/chain.ts";
import { withAccounts } from "../tables.ts";

/** A person as signing chains ask for them: the roles they hold today, own and delegated. Throws where there is none such. */
export async function signerOf(db: Queryable, personId: number): Promise<Signer> {
  const { rows } = await sql<Signer>`
    select person.id, person.name, (
      select coalesce(jsonb_agg(jsonb_build_object('agencyId', held.agency_id, 'role', held.role,
        'level', held.level, 'behalfOf', case when held.delegation_id is not null
          then jsonb_build_object('id', giver.id, 'name', giver.name) end) order by held.delegation_id
          nulls first), '[]')
      from held_role held
      join person_role own on own.id = held.role_id
      join person giver on giver.id = own.person_id
      where held.person_id = person.id and held.agency_id is not null
    ) as holds
    from person where id = ${personId} and left_at is null`.execute(db);
  const [signer] = rows;
  if (!signer) throw new Error(`no person ${personId}`);
  return signer;
}

/** Who holds a role in an agency today, and could sign there: names for whoever waits for them. */
export async function holdersOf(
  db: Queryable,
  { agencyId, role, level }: Omit<HeldToSign, "behalfOf">,
): Promise<readonly { readonly id: number; readonly name: string }[]> {
  return await withAccounts(db)
    .selectFrom("held_role")
    .innerJoin("person", "person.id", "held_role.person_id")
    .select(["person.id", "person.name"])
    .distinct()
    .where("agency_id", "=", agencyId)
    .where(sql<string>`held_role.role`, "=", role)
    .$if(level !== null, (query) => query.where("held_role.level", "=", level as 1 | 2 | 3))
    .orderBy("person.id")
    .execute();
}
