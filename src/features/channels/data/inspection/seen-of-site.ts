import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { ColumnSeen, HomeSeen } from "../../domain/inspection/columns.ts";
import type { OpenInspection } from "./open-inspection.ts";

/** The latest day of a page's items, and of the pages that these lead to; a day that has not come counts for nothing. */
const newestOf = (onDay: LocalDate) => sql`(
  select max(day) from (
    select (entry ->> 'on')::date as day from jsonb_array_elements(coalesce(page.entries, '[]')) as entry
    union all
    select led.published_on from jsonb_array_elements(coalesce(page.entries, '[]')) as entry
    join site_inspection_page as led on led.inspection_id = page.inspection_id and md5(led.address) = md5(entry ->> 'target')
  ) as days where day <= ${onDay}::date)`;

/** The home page, where it opened: what it says itself, and the pages that were seen on it first. */
export async function homeSeen(
  trx: Transaction,
  { id, address, onDay }: OpenInspection,
): Promise<HomeSeen | undefined> {
  const { rows } = await sql<HomeSeen>`
    with recursive home as (
      select page.*, 1 as hops from site_inspection_page as page
      where inspection_id = ${id} and md5(address) = md5(${address})
      union all
      select page.*, home.hops + 1 from home join site_inspection_page as page
        on page.inspection_id = home.inspection_id and md5(page.address) = md5(home.moved_to)
      where home.hops < 6
    )
    select page.address as page, greatest(${newestOf(onDay)}, (
      select max(led.published_on) from site_inspection_page as led
      where led.inspection_id = page.inspection_id and led.seen_on = page.address and led.published_on <= ${onDay}::date
    )) as newest
    from home as page where page.status between 200 and 299 order by hops desc limit 1`.execute(
    trx,
  );
  return rows[0];
}

/** The columns that the navigation names and that opened, each page once. */
export async function columnsSeen(
  trx: Transaction,
  inspectionId: number,
  onDay: LocalDate,
): Promise<readonly ColumnSeen[]> {
  const { rows } = await sql<ColumnSeen>`
    select column_name as name, address as page, coalesce(jsonb_array_length(entries), 0) as entries,
      ${newestOf(onDay)} as newest, coalesce(is_empty, false) as "isEmpty"
    from site_inspection_page as page
    where inspection_id = ${inspectionId} and column_name is not null and kind = 'page' and status between 200 and 299
      and seen_on is not null and is_empty is not null
    order by id`.execute(trx);
  return rows;
}

/** How much of a site was seen. */
export async function visitsCounted(trx: Transaction, inspectionId: number) {
  const { rows } = await sql<{ pages: number; others: number; requests: number }>`
    select count(*) filter (where kind = 'page' and state = 'done')::int as pages,
      count(*) filter (where kind <> 'page' and state = 'done')::int as others, sum(tries)::int as requests
    from site_inspection_page where inspection_id = ${inspectionId}`.execute(trx);
  const skipped = await sql<{ why: string; count: number }>`
    select coalesce(why, '') as why, count(*)::int as count from site_inspection_page
    where inspection_id = ${inspectionId} and state = 'skipped' group by why`.execute(trx);
  const { pages = 0, others = 0, requests = 0 } = rows[0] ?? {};
  const reasons = Object.fromEntries(skipped.rows.map(({ why, count }) => [why, count]));
  return { pages, others, requests, skipped: reasons };
}
