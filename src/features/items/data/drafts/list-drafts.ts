import { type RawBuilder, sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { DraftStage } from "../../domain/draft/draft-stage.ts";
import type { DraftView } from "../../domain/draft/draft-view.ts";

/** A draft as lists show it. */
export interface DraftLine extends DraftStage {
  readonly id: number;
  readonly revision: number;
  readonly title: string;
  readonly category: string;
  readonly attribute: string;
  readonly agencyName: string;
  readonly begunBy: string;
  readonly changedAt: string;
  /** Since when it has stood where it stands; `null` once it is public. */
  readonly since: string | null;
  /** When it is published by itself, and why it was not. */
  readonly publishAt: string | null;
  readonly notPublished: string | null;
  /** Published before its review, or to be (先发后审). */
  readonly isUrgent: boolean;
  /** The last day of the review afterwards, while it is open; `null` too where it is not known. */
  readonly reviewDueOn: string | null;
  /** Hexadecimal SHA-256 of what is signed, and the place of the next step, while it goes round. */
  readonly contentHash: string | null;
  readonly nextPlace: number | null;
}

interface ListAsked {
  readonly view?: DraftView | undefined;
  /** Looked for in titles. */
  readonly q?: string | undefined;
  /** The id of the last line of the page before. */
  readonly after?: number | undefined;
  readonly limit: number;
}

/** Drafts of one's agencies, those begun last first. */
export async function listDrafts(
  db: Queryable,
  scope: AgencyScope,
  { view, q, after, limit }: ListAsked,
): Promise<readonly DraftLine[]> {
  const { rows } = await sql<DraftLine>`
    select draft.*, agency.name as "agencyName", schedule.publish_at as "publishAt",
      schedule.not_published as "notPublished", urgent.draft_id is not null as "isUrgent",
      coalesce(urgent."isOpen", false) as "isReviewOpen", urgent."reviewDueOn", case when stage.is_open then stage.hash end as "contentHash",
      case when stage.is_open then stage.next_place end as "nextPlace", stage.signed_step as "signedStep", stage.next_step as "nextStep",
      case when draft.state = 'writing' then stage.returned_step end as "returnedStep",
      case when draft.state in ('published', 'withdrawn') and urgent."isOpen" is not true then null
        when draft.state = 'writing' and stage.returned_step is null then draft."changedAt"
        else coalesce(stage.since, draft."changedAt") end as since
    from (
      select draft.id, draft.revision, draft.agency_id, draft.title, draft.content->>'category' as category,
        draft.content->>'attribute' as attribute, draft.state, draft.begun_by as "begunBy",
        draft.changed_at as "changedAt"
      from item_draft as draft
      where ${isInScope(scope, "draft.agency_id")} and ${inView(view)}
        and ${q ? sql`strpos(draft.title, ${q}) > 0` : sql`true`}
        and ${after === undefined ? sql`true` : sql`draft.id < ${after}`}
      order by draft.id desc limit ${limit}
    ) as draft join agency on agency.id = draft.agency_id
      left join item_schedule as schedule on schedule.draft_id = draft.id
      left join lateral (${lastChain}) as stage on true
      left join lateral (${lastUrgent}) as urgent on true
    order by draft.id desc`.execute(db);
  return rows;
}

/** Of the last chain of a draft: the steps signed last, next and returned, and since when it stands there. */
const lastChain = sql`
  select (select step.name from signature join signing_step as step using (signing_id, place)
      where signing_id = last.id and act = 'signed' order by signature.id desc limit 1) as signed_step,
    (select step.name from signing_step as step where step.signing_id = last.id and not exists (
        select from signature where signature.signing_id = step.signing_id and signature.place = step.place and act = 'signed')
      order by step.place limit 1) as next_step,
    (select min(step.place) from signing_step as step where step.signing_id = last.id and not exists (
        select from signature where signature.signing_id = step.signing_id and signature.place = step.place and act = 'signed')) as next_place,
    last.state = 'open' as is_open, encode(last.content_hash, 'hex') as hash,
    case when last.state = 'returned' then (select step.name from signature join signing_step as step using (signing_id, place)
      where signing_id = last.id and act = 'returned' limit 1) end as returned_step,
    coalesce((select max(at) from signature where signing_id = last.id), last.submitted_at) as since
  from signing as last where subject_kind = 'item-draft' and subject_id = draft.id order by last.id desc limit 1`;

/** Whether a draft is public before its review, or is sent round to be. */
const lastUrgent = sql`
  select draft_id, published_at is not null and outcome is null as "isOpen",
    case when outcome is null then review_due_on end as "reviewDueOn"
  from item_urgent join signing on signing.id = signing_id
  where draft_id = draft.id and (published_at is not null or signing.state = 'open') order by signing_id desc limit 1`;

const isReviewOpen = sql`exists (select from item_urgent
  where draft_id = draft.id and published_at is not null and outcome is null)`;

/** Whether what is being written was returned. */
const isReturned = sql`coalesce((select signing.state = 'returned' from signing
  where signing.subject_kind = 'item-draft' and signing.subject_id = draft.id order by signing.id desc limit 1), false)`;

const viewOf = sql`case when draft.state = 'writing' and ${isReturned} then 'returned' else draft.state end`;

function inView(view: DraftView | undefined): RawBuilder<unknown> {
  switch (view) {
    case undefined:
      return sql`true`;
    case "writing":
      return sql`draft.state = 'writing' and not ${isReturned}`;
    case "returned":
      return sql`draft.state = 'writing' and ${isReturned}`;
    case "urgent":
      return isReviewOpen;
    default:
      return sql`draft.state = ${view}`;
  }
}

/** How many there are in each list (页签上的数). */
export async function draftCounts(
  db: Queryable,
  scope: AgencyScope,
): Promise<Readonly<Partial<Record<DraftView, number>>>> {
  const { rows } = await sql<{ readonly view: DraftView; readonly count: number }>`
    select ${viewOf} as view, count(*)::int as count from item_draft as draft
    where ${isInScope(scope, "draft.agency_id")} group by 1
    union all
    select 'urgent', count(*)::int from item_draft as draft
    where ${isInScope(scope, "draft.agency_id")} and ${isReviewOpen}
    having count(*) > 0`.execute(db);
  return Object.fromEntries(rows.map(({ view, count }) => [view, count]));
}
