import { sql } from "kysely";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { deriveItems } from "./data/derive-items.ts";

/** Items whose lateness hung on a year that was not loaded are looked at again; a year's are few once it is announced. */
export async function judgeByCalendar(db: Queryable): Promise<void> {
  const calendar = officeCalendar();
  const years = [...calendar.schedules.keys()];
  const { rows } = await sql<{ readonly id: number }>`
    select id from disclosure_item where lateness = 'unknown' and created_on is not null
      and extract(year from created_on) = any (${years}::integer[])
      and extract(year from published_on) = any (${years}::integer[])`.execute(db);
  const ids = rows.map(({ id }) => id);
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce);
    await db.transaction().execute((trx) => deriveItems(trx, some, calendar));
  }
}

const atOnce = 1_000;
