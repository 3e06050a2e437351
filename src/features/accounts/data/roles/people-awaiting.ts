import { type RawBuilder, type SqlBool, sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { AccountsDb } from "../tables.ts";

/** Somebody for whom an administrator has something to do. */
export interface PersonAwaiting {
  readonly id: number;
  readonly account: string;
  readonly name: string;
  /** Of one of their agencies; `null`: the whole installation. */
  readonly agencyName: string | null;
}

/** How many there are, and the first few. */
export interface PeopleAwaiting {
  readonly count: number;
  readonly first: readonly PersonAwaiting[];
}

const shown = 5;

/** People who have never signed in and have no one-time code that is good; those of a demonstration need none. */
export function peopleWithoutCode(db: AccountsDb, scope: AgencyScope): Promise<PeopleAwaiting> {
  return select(
    db,
    scope,
    sql<SqlBool>`not p.is_demonstration and not exists (select from credential c where c.person_id = p.id
      and (c.password_hash is not null or c.code_until > now()))`,
  );
}

/** People whose account is locked by wrong passwords. */
export function peopleLocked(db: AccountsDb, scope: AgencyScope): Promise<PeopleAwaiting> {
  return select(
    db,
    scope,
    sql<SqlBool>`exists (select from sign_in_failure f where f.account = p.account
      and f.locked_until > now())`,
  );
}

async function select(db: AccountsDb, scope: AgencyScope, condition: RawBuilder<SqlBool>) {
  const { rows } = await sql<PersonAwaiting & { readonly count: number }>`
    select p.id, p.account, p.name, held.name as "agencyName", count(*) over ()::int as count
    from person p cross join lateral (
      select agency.name from person_role r left join agency on agency.id = r.agency_id
      where r.person_id = p.id and r.ended_at is null and ${isInScope(scope, "r.agency_id")}
      order by r.id limit 1) held
    where p.left_at is null and ${condition} order by p.account limit ${shown}`.execute(db);
  return { count: rows[0]?.count ?? 0, first: rows };
}
