import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Emptiness } from "#platform/feature/feature.ts";
import { type AccountsDb, withAccounts } from "./tables.ts";

/** Somebody of the demonstration, as its sign-in page names them. */
export interface DemonstrationPerson {
  readonly account: string;
  readonly name: string;
  readonly roles: readonly {
    readonly agencyName: string | null;
    readonly role: string;
    readonly level: number | null;
  }[];
}

/** The people of the demonstration; none as soon as there is one real account. */
export async function demonstrationPeople(
  db: AccountsDb,
): Promise<readonly (DemonstrationPerson & { readonly id: number })[]> {
  const { rows } = await sql<DemonstrationPerson & { readonly id: number }>`
    select p.id, p.account, p.name, jsonb_agg(jsonb_build_object('agencyName', agency.name,
      'role', h.role, 'level', h.level) order by h.role_id) as roles
    from person p join held_role h on h.person_id = p.id and not h.is_stand_in left join agency on agency.id = h.agency_id
    where p.is_demonstration and p.left_at is null
      and not exists (select from person real where not real.is_demonstration)
    group by p.id order by p.id`.execute(db);
  return rows;
}

/** How many people of the demonstration there are. */
export async function demonstrationPeopleHeld(db: Queryable): Promise<number> {
  const { held } = await withAccounts(db)
    .selectFrom("person")
    .select((eb) => eb.fn.countAll<number>().as("held"))
    .where("is_demonstration", "=", true)
    .executeTakeFirstOrThrow();
  return held;
}

/** The day in China on which the first of them came; `undefined` where there is none. */
export async function demonstrationSince(db: Queryable): Promise<LocalDate | undefined> {
  const { rows } = await sql<{ readonly on: LocalDate | null }>`
    select (min(created_at) at time zone 'Asia/Shanghai')::date::text as "on"
    from person where is_demonstration`.execute(withAccounts(db));
  return rows[0]?.on ?? undefined;
}

/** Whether there is nobody but the people of a demonstration. */
export async function isEmptyOfReal(db: Queryable): Promise<Emptiness> {
  const { held } = await withAccounts(db)
    .selectFrom("person")
    .select((eb) => eb.fn.countAll<number>().as("held"))
    .where("is_demonstration", "=", false)
    .executeTakeFirstOrThrow();
  return held === 0 ? { isEmpty: true } : { isEmpty: false, holds: `${held} 个人员账号` };
}

/** Whether somebody of a demonstration acts: whom they add is of it too, and it goes on. */
export async function isOfDemonstration(db: AccountsDb, { actor }: AuditedBy): Promise<boolean> {
  if (actor.kind !== "person") return false;
  const found = await db
    .selectFrom("person")
    .select("is_demonstration as is")
    .where("id", "=", Number(actor.id))
    .executeTakeFirst();
  return found?.is ?? false;
}
