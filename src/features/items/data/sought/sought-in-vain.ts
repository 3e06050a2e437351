import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";

/** Days after which a word is forgotten, and words that are kept of one day: who floods the search fills no disk. */
const [daysKept, mostOfDay] = [400, 2_000];

/** Counts a word that was sought in vain on a day. */
export async function countInVain(db: Queryable, word: string, today: LocalDate): Promise<void> {
  await sql`
    with old as (delete from sought_in_vain where sought_on < ${today}::date - ${daysKept}::integer)
    insert into sought_in_vain as kept (word, sought_on)
    select ${word}, ${today}::date
    where exists (select from sought_in_vain where word = ${word} and sought_on = ${today}::date)
      or (select count(*) from sought_in_vain where sought_on = ${today}::date) < ${mostOfDay}
    on conflict (word, sought_on) do update set times = kept.times + 1`.execute(db);
}

/** A word that was sought in vain, over all days that are kept. */
export interface SoughtWord {
  readonly word: string;
  readonly times: number;
  readonly days: number;
  readonly lastOn: string;
}

/** The most sought first. */
export async function soughtWords(db: Queryable, limit: number): Promise<readonly SoughtWord[]> {
  const { rows } = await sql<SoughtWord>`
    select word, sum(times)::integer as times, count(*)::integer as days, max(sought_on) as "lastOn"
    from sought_in_vain group by word order by times desc, "lastOn" desc, word limit ${limit}`.execute(
    db,
  );
  return rows;
}

/** Forgets a word; whether it was there. */
export async function forgetWord(db: Queryable, word: string): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from sought_in_vain where word = ${word}`.execute(
    db,
  );
  return (numAffectedRows ?? 0n) > 0n;
}
