import { sql } from "kysely";
import type { AccountsDb } from "../tables.ts";

export interface BuiltOnAsked {
  /** Ids of rows of the ledger: see `LedgerPerson`. */
  readonly ids: readonly number[];
  readonly since: string;
  /** Acts that count; each, but those of ledgers, where absent. */
  readonly acts?: readonly string[];
}

/** Of each row after which something was done over the person: the first such act. */
export async function actsSince(
  db: AccountsDb,
  { ids, since, acts }: BuiltOnAsked,
): Promise<ReadonlyMap<number, string>> {
  const counts =
    acts === undefined
      ? sql`e.action not in ('person.imported', 'person.amended', 'person.import-undone')`
      : sql`e.action = any(${[...acts]}::text[])`;
  const { rows } = await sql<{ readonly id: number; readonly action: string }>`
    select distinct on (given.id) given.id, e.action
    from person_role as given
    join audit_event e on e.subject_kind = 'person' and e.subject_id = given.person_id::text
    where given.id = any(${[...ids]}::integer[]) and e.at > ${since}::timestamptz and ${counts}
    order by given.id, e.id`.execute(db);
  return new Map(rows.map(({ id, action }) => [id, action]));
}

/** Takes away what people are in agencies, and the people who are nothing elsewhere and were nothing before. */
export async function removePosts(db: AccountsDb, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const { rows } = await sql<{ readonly personId: number }>`
    with post as (select person_id, agency_id from person_role where id = any(${[...ids]}::integer[]))
    delete from person_role r using post
    where r.person_id = post.person_id and r.agency_id = post.agency_id
      -- what was given and ended again on the day of the import is part of it
      and (r.ended_at is null or r.from_on = (now() at time zone 'Asia/Shanghai')::date)
    returning r.person_id as "personId"`.execute(db);
  const people = [...new Set(rows.map(({ personId }) => personId))];
  await sql`delete from person p where id = any(${people}::integer[])
    and not exists (select from person_role r where r.person_id = p.id)
    and not exists (select from credential c where c.person_id = p.id)`.execute(db);
}
