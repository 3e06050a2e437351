import { type RawBuilder, sql } from "kysely";
import type { ReviewLevel, Role } from "../../domain/roles.ts";
import type { AccountsDb } from "../tables.ts";

/** A role that somebody has or is about to have, as a row of the ledger shows it. */
export interface RowRole {
  readonly id: number;
  readonly role: Role;
  readonly level: ReviewLevel | null;
  readonly section: string | null;
}

/** What somebody is in one agency: a row of the ledger of people. */
export interface LedgerPerson {
  /** Of the first role that they ever had there, which stays. */
  readonly id: number;
  readonly personId: number;
  readonly agencyId: number;
  readonly agency: string;
  readonly account: string;
  readonly name: string;
  /** Sealed, as `mail` is. */
  readonly mobile: string | null;
  readonly mail: string | null;
  readonly fullTime: boolean | null;
  readonly roles: readonly RowRole[];
  /** Added or changed in the office. */
  readonly isOfOffice: boolean;
}

/** Given and neither ended nor run out. */
const isCurrent = sql<boolean>`r.ended_at is null
  and coalesce(r.until_on >= (now() at time zone 'Asia/Shanghai')::date, true)`;

const row = sql`post.first as id, p.id as "personId", post.agency_id as "agencyId", agency.name as agency,
  p.account, p.name, p.mobile, p.mail, p.full_time as "fullTime", post.roles, exists (
    select from audit_event e where e.subject_kind = 'person' and e.subject_id = p.id::text
      and (e.action = 'person.changed'
        or e.action in ('person.added', 'person.roles-changed') and e.agency_id = post.agency_id)
  ) as "isOfOffice"`;

/** What people who are here are in an agency. */
function posts(agencyId: RawBuilder<unknown>) {
  return sql`join lateral (
    select r.agency_id, min(r.id) as first, jsonb_agg(jsonb_build_object('id', r.id, 'role', r.role,
      'level', r.level, 'section', r.section) order by r.id) filter (where ${isCurrent}) as roles
    from person_role r where r.person_id = p.id and r.agency_id = ${agencyId} group by r.agency_id
  ) post on post.roles is not null
  join agency on agency.id = post.agency_id`;
}

export interface PostAsked {
  readonly seq: number;
  readonly agencyId: number;
  readonly account: string;
}

/** By `seq`: what people are in agencies, of those who are anything there. */
export async function postsAsked(
  db: AccountsDb,
  asked: readonly PostAsked[],
): Promise<ReadonlyMap<number, LedgerPerson>> {
  const all = <Value>(of: (one: PostAsked) => Value) => asked.map(of);
  const { rows } = await sql<LedgerPerson & { readonly seq: number }>`
    select asked.seq, ${row}
    from unnest(${all(({ seq }) => seq)}::integer[], ${all(({ agencyId }) => agencyId)}::integer[],
      ${all(({ account }) => account)}::text[]) as asked (seq, agency_id, account)
    join person p on p.account = asked.account and p.left_at is null
    ${posts(sql`asked.agency_id`)}`.execute(db);
  return new Map(rows.map(({ seq, ...person }) => [seq, person]));
}

/** The same of rows of the ledger by their ids. */
export async function postsOfIds(
  db: AccountsDb,
  ids: readonly number[],
): Promise<readonly LedgerPerson[]> {
  const { rows } = await sql<LedgerPerson>`
    select ${row}
    from person_role as given join person p on p.id = given.person_id and p.left_at is null
    ${posts(sql`given.agency_id`)}
    where given.id = any(${[...ids]}::integer[])`.execute(db);
  return rows;
}

/** Everybody of an agency, by account: for a stream of rows. */
export function postsOfAgency(agencyId: number): RawBuilder<LedgerPerson> {
  return sql<LedgerPerson>`select ${row} from person p ${posts(sql`${agencyId}::integer`)}
    where p.left_at is null order by p.account`;
}

/** Somebody who has an account, and all that they are. */
export interface KnownPerson {
  readonly id: number;
  readonly account: string;
  readonly name: string;
  /** Sealed, as `mail` is. */
  readonly mobile: string | null;
  readonly mail: string | null;
  readonly fullTime: boolean | null;
  readonly hasLeft: boolean;
  readonly roles: readonly {
    readonly agencyId: number | null;
    readonly role: Role;
    readonly level: ReviewLevel | null;
  }[];
}

/** Those who have one of these accounts; kept from other acts until the transaction ends. */
export async function knownPeople(
  db: AccountsDb,
  accounts: readonly string[],
): Promise<readonly KnownPerson[]> {
  const { rows } = await sql<KnownPerson>`
    select p.id, p.account, p.name, p.mobile, p.mail, p.full_time as "fullTime",
      p.left_at is not null as "hasLeft", (
        select coalesce(jsonb_agg(jsonb_build_object('agencyId', r.agency_id, 'role', r.role,
          'level', r.level)), '[]')
        from person_role r where r.person_id = p.id and ${isCurrent}) as roles
    from person p where p.account = any(${[...accounts]}::text[]) for update of p`.execute(db);
  return rows;
}
