import { sql } from "kysely";
import { regionsOverAgency } from "#features/agencies/index.ts";
import type { ClockedDuty, FindsDuties } from "#features/catalogue/index.ts";
import { addDays, type LocalDate, yearOf } from "#kernel/local-date.ts";
import { lastDayOf } from "#law/day-period.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { interpretedWithin } from "../settings.ts";

/** Documents that were made public before that are old matters. */
const daysBack = 365;

interface Uninterpreted {
  readonly agencyId: number;
  readonly agencyName: string;
  readonly title: string;
  readonly path: string;
  readonly publishedOn: LocalDate;
}

/** Policy documents with a number that nothing interprets yet (解读): as many working days as the agency has set. */
export const interpretationDuties: FindsDuties = async (db, scope, { through }) => {
  const duties: ClockedDuty[] = [];
  const within = new Map<string, number>();
  for (const { publishedOn: on, ...one } of await uninterpreted(db, scope, through)) {
    const year = yearOf(on);
    const key = `${one.agencyId} ${year}`;
    const days = within.get(key) ?? (await daysOf(db, one.agencyId, year));
    within.set(key, days);
    const period = { days, counts: "working-days" } as const;
    const due = lastDayOf(officeCalendar(), on, period);
    if (!due.ok || due.value > through) continue;
    const from = { what: "published", on } as const;
    duties.push({ kind: "interpretation", ...one, from, period, cites: null, dueOn: due.value });
  }
  return duties;
};

async function daysOf(db: Queryable, agency: number, year: number): Promise<number> {
  const place = { agency, regions: await regionsOverAgency(db, agency), year };
  return settingValue(db, interpretedWithin, place);
}

async function uninterpreted(
  db: Queryable,
  scope: AgencyScope,
  through: LocalDate,
): Promise<readonly Uninterpreted[]> {
  const { rows } = await sql<Uninterpreted>`
    select item.agency_id as "agencyId", agency.name as "agencyName", item.title, '/items?item=' || item.id as path,
      item.published_on as "publishedOn"
    from catalogue_column as listed join catalogue_column_word as named on named.column_id = listed.id
    join disclosure_item as item on item.agency_id = named.agency_id and item.category = named.word
    join agency on agency.id = item.agency_id
    where ${isInScope(scope, "item.agency_id")} and listed.duty = 'policies' and listed.ended_on is null
      and item.attribute = 'proactive' and item.origin = 'own' and item.voided_at is null and item.withdrawn_on is null
      and item.document_key is not null and item.interprets_key is null
      and item.published_on between ${addDays(through, -daysBack)}::date and ${through}::date
      and not exists (select from disclosure_item as other where other.agency_id = item.agency_id
        and other.voided_at is null and other.withdrawn_on is null and other.attribute = 'proactive'
        and other.published_on is not null and other.interprets_key in (item.document_key, item.index_key))
    order by item.published_on, item.id`.execute(db);
  return rows;
}
