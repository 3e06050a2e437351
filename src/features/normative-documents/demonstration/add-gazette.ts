import { sql } from "kysely";
import { addDays, type LocalDate, yearOf } from "#kernel/local-date.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { arrangeIssue, beginIssue, publishIssue } from "../gazette/edit-issue.ts";
import { addPoint } from "../gazette/points.ts";
import { type WithHands, within } from "./add-document.ts";
import { done } from "./done.ts";
import type { DemonstrationDocuments } from "./told.ts";

/** Items that stand in an issue at the most, of each of its parts. */
const ofEach = 4;

/** 政府公报: two issues that are public, one that is put together, and the places that get the paper. */
export async function addGazette(
  trx: Transaction,
  act: WithHands,
  { points }: DemonstrationDocuments["gazette"],
): Promise<void> {
  const { agencyId } = act.hands;
  const { today } = act;
  for (const point of points) await addPoint(trx, act, { agencyId, ...point });
  // Early in a year there is one.
  const from = [...new Set([400, 130, 45].map((ago) => within(today, ago)))];
  for (const [at, since] of from.entries()) {
    const number = at + 1;
    const facts = { agencyId, year: yearOf(today), number, wholeNumber: 46 + number };
    const issueId = done(await beginIssue(trx, act, facts));
    const until = from[at + 1] ?? addDays(today, 1);
    const entries = await entriesBetween(trx, agencyId, { since, until });
    if (entries.length === 0) continue;
    done(await arrangeIssue(trx, { ...act, issueId }, entries));
    const isOpen = at > 0 && at === from.length - 1;
    const on = until < today ? until : today;
    if (!isOpen) done(await publishIssue(trx, { ...act, today: on, issueId }));
  }
}

interface Between {
  readonly since: LocalDate;
  readonly until: LocalDate;
}

/** Its documents first, then what else it made public. */
async function entriesBetween(trx: Transaction, agencyId: number, { since, until }: Between) {
  const { rows } = await sql<{ readonly itemId: number; readonly section: string }>`
    select "itemId", section from (
      select page.item_id as "itemId", page.published_on, named.section, named.place,
        row_number() over (partition by named.place order by page.published_on desc, page.item_id) as nth
      from item_page as page
      left join library_item as document on document.item_id = page.item_id
      cross join lateral (select * from (values
        (1, '行政规范性文件', document.document_id is not null and page.document_number like '青政规%'),
        (2, '政策解读', page.title like '%解读%' or page.title like '%图解%' or page.title like '%问答%'),
        (3, '人事任免', page.category like '人事任免%'),
        (4, '公示公告', page.category in ('公示公告类', '文件清理结果'))) as known (place, section, holds)
        where known.holds limit 1) as named
      where page.agency_id = ${agencyId} and page.markup is not null
        and page.published_on >= ${since}::date and page.published_on < ${until}::date
    ) as listed where nth <= ${ofEach} order by place, published_on, "itemId"`.execute(trx);
  return rows;
}
