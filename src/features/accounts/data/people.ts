import { type SqlBool, sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { ReviewLevel, Role } from "../domain/roles.ts";
import type { AccountsDb } from "./tables.ts";

/** A role as the office lists it. */
export interface ListedRole {
  readonly id: number;
  readonly agencyId: number | null;
  readonly agencyName: string | null;
  readonly section: string | null;
  readonly role: Role;
  readonly level: ReviewLevel | null;
  readonly fromOn: string;
  readonly untilOn: string | null;
}

/** Somebody as colleagues see them: no more of their roles than those in the scope. */
export interface ListedPerson {
  readonly id: number;
  readonly account: string;
  readonly name: string;
  readonly leftAt: string | null;
  readonly roles: readonly ListedRole[];
}

/** And as administrators do. */
export interface PersonDetails extends ListedPerson {
  readonly mobile: string | null;
  readonly mail: string | null;
  readonly fullTime: boolean | null;
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
  /** Until when a one-time code is good that was not used. */
  readonly codeUntil: string | null;
  readonly lockedUntil: string | null;
}

export interface PeopleAsked {
  /** In names and accounts. */
  readonly q?: string | undefined;
  readonly role?: Role | undefined;
  /** Who holds one of them. */
  readonly anyRole?: readonly Role[];
  readonly hasLeft?: boolean;
  readonly id?: number;
  /** The account after which the page begins. */
  readonly after?: string | undefined;
  readonly limit: number;
}

const details = sql`p.mobile, p.mail, p.full_time as "fullTime",
  coalesce(c.password_hash is not null, false) as "hasPassword",
  exists (select from second_factor f where f.person_id = p.id) as "hasSecondFactor",
  case when c.code_until > now() then c.code_until end as "codeUntil",
  (select case when f.locked_until > now() then f.locked_until end
    from sign_in_failure f where f.account = p.account) as "lockedUntil"`;

/** People with a role in the scope, by account, so many at a time. */
export async function listPeople(
  db: AccountsDb,
  scope: AgencyScope,
  asked: PeopleAsked,
): Promise<readonly ListedPerson[]> {
  return await selectPeople<ListedPerson>(db, { scope, asked, more: sql`null as "more"` });
}

/** The same with what administrators see of them. */
export async function listAccounts(
  db: AccountsDb,
  scope: AgencyScope,
  asked: PeopleAsked,
): Promise<readonly PersonDetails[]> {
  return await selectPeople<PersonDetails>(db, { scope, asked, more: details });
}

interface Selection {
  readonly scope: AgencyScope;
  readonly asked: PeopleAsked;
  readonly more: ReturnType<typeof sql>;
}

async function selectPeople<Row>(db: AccountsDb, { scope, asked, more }: Selection) {
  const { rows } = await sql<Row>`
    select p.id, p.account, p.name, p.left_at as "leftAt", r.roles, ${more}
    from person p left join credential c on c.person_id = p.id
    cross join lateral (
      select jsonb_agg(jsonb_build_object('id', r.id, 'agencyId', r.agency_id, 'agencyName', agency.name,
        'section', r.section, 'role', r.role, 'level', r.level, 'fromOn', r.from_on, 'untilOn', r.until_on)
        order by r.agency_id, r.role, r.level, r.id) filter (where r.ended_at is null) as current,
        count(*) as ever
      from person_role r left join agency on agency.id = r.agency_id
      where r.person_id = p.id and ${isInScope(scope, "r.agency_id")}
    ) found
    cross join lateral (select coalesce(found.current, '[]') as roles) r
    where found.ever > 0 and ${conditions(asked)}
    order by p.account limit ${asked.limit}`.execute(db);
  return rows;
}

function conditions({ q, role, anyRole, hasLeft = false, id, after }: PeopleAsked) {
  const wanted = anyRole ?? (role ? [role] : []);
  const all = [
    id === undefined
      ? sql<SqlBool>`(p.left_at is not null) = ${hasLeft}`
      : sql<SqlBool>`p.id = ${id}`,
    ...(q ? [sql<SqlBool>`position(lower(${q}) in lower(p.name || ' ' || p.account)) > 0`] : []),
    ...(wanted.length > 0
      ? [
          sql<SqlBool>`jsonb_path_exists(roles, '$[*] ? (@.role == $r[*])', ${JSON.stringify({ r: wanted })}::jsonb)`,
        ]
      : []),
    ...(after ? [sql<SqlBool>`p.account > ${after}`] : []),
  ];
  return sql.join(all, sql` and `);
}

/** Somebody over whom an act is to be done. */
export interface Subject {
  readonly id: number;
  readonly account: string;
  readonly name: string;
  readonly hasPassword: boolean;
  /** Whether all that they are lies in the scope: acts on the person and not on a role need that. */
  readonly isWhole: boolean;
}

/** Somebody who is here and has a role in the scope; kept from other acts until the transaction ends. */
export async function findSubject(
  db: AccountsDb,
  scope: AgencyScope,
  id: number,
): Promise<Subject | undefined> {
  const { rows } = await sql<Subject>`
    select p.id, p.account, p.name,
      exists (select from credential c where c.person_id = p.id and c.password_hash is not null) as "hasPassword",
      not exists (select from person_role r where r.person_id = p.id and r.ended_at is null
        and coalesce(not ${isInScope(scope, "r.agency_id")}, true)) as "isWhole"
    from person p
    where p.id = ${id} and p.left_at is null and exists (
      select from person_role r where r.person_id = p.id and ${isInScope(scope, "r.agency_id")})
    for update of p`.execute(db);
  return rows[0];
}
