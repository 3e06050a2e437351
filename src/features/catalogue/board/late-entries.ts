import { type RawBuilder, sql } from "kysely";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { LateEntry } from "../api/board-answer.ts";
import type { Limit } from "../domain/column.ts";
import { publicationDue } from "../domain/publication-due.ts";

/** The board looks a year back. */
export const daysBack = 365;

/** As many as a list shows. */
const listed = 200;

interface Asked {
  readonly agency?: number;
  readonly today: LocalDate;
}

interface Judged {
  readonly limit: Limit;
  readonly limitDays: number | null;
  readonly formedOn: LocalDate;
  readonly publishedOn: LocalDate;
}

/** By agency: items of the last year that were made public behind the limit of their column (条例第二十六条 and others). */
export async function countLate(
  db: Queryable,
  scope: AgencyScope,
  asked: Asked,
): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<Judged & { readonly agencyId: number; readonly count: number }>`
    select listed.agency_id as "agencyId", listed.limit_by as "limit", listed.limit_days as "limitDays",
      entry.formed_on as "formedOn", entry.published_on as "publishedOn", count(*)::integer as count
    from ${judged(scope, asked)} group by 1, 2, 3, 4, 5`.execute(db);
  const late = new Map<number, number>();
  for (const one of rows) {
    if (lateSince(one) !== undefined) {
      late.set(one.agencyId, (late.get(one.agencyId) ?? 0) + one.count);
    }
  }
  return late;
}

/** The same items themselves, the newest first; as many as a list shows. */
export async function listLate(
  db: Queryable,
  scope: AgencyScope,
  asked: Asked,
): Promise<readonly LateEntry[]> {
  const { rows } = await sql<Judged & Omit<LateEntry, "dueOn">>`
    select entry.id, entry.title, entry.path, agency.name as "agencyName", listed.name as "columnName",
      listed.limit_by as "limit", listed.limit_days as "limitDays",
      entry.formed_on as "formedOn", entry.published_on as "publishedOn"
    from ${judged(scope, asked)} join agency on agency.id = listed.agency_id
    order by entry.published_on desc, entry.id desc`.execute(db);
  const late = rows.flatMap(({ limit, limitDays, ...entry }): LateEntry[] => {
    const dueOn = lateSince({ limit, limitDays, ...entry });
    return dueOn === undefined ? [] : [{ ...entry, dueOn }];
  });
  return late.slice(0, listed);
}

/** Entries of columns in use whose day of formation is known. */
function judged(scope: AgencyScope, { agency, today }: Asked): RawBuilder<unknown> {
  return sql`(
      select * from catalogue_column where ended_on is null and ${isInScope(scope, "agency_id")}
        and ${agency === undefined ? sql`true` : sql`agency_id = ${agency}`}
    ) as listed
    join catalogue_column_word as named on named.column_id = listed.id
    join column_entry as entry on entry.agency_id = named.agency_id and entry.word = named.word
      and entry.published_on > ${addDays(today, -daysBack)}::date and entry.formed_on < entry.published_on`;
}

/** The day by which it was due, if it came later. */
function lateSince({ formedOn, publishedOn, ...column }: Judged): LocalDate | undefined {
  const due = publicationDue(column, formedOn, officeCalendar());
  return due.ok && publishedOn > due.value ? due.value : undefined;
}
