import { sql } from "kysely";
import { signerOf } from "#features/accounts/index.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AtWorkbench, AwaitingOne } from "#platform/feature/office-places.ts";
import { chainsAwaiting } from "#platform/signing/load-chains.ts";
import type { DraftView } from "../domain/draft/draft-view.ts";

/** How many of what awaits somebody the 工作台 names. */
const mostNamed = 5;

/** Items whose next step somebody can sign (待审核), but for their own work. */
export const toReview: AtWorkbench = {
  permission: "items.review",
  awaiting: async (db, { personId, scope }) => {
    const { holds } = await signerOf(db, personId);
    const chains = (await chainsAwaiting(db, holds)).filter(
      ({ subject, authorIds }) => subject.kind === "item-draft" && !authorIds.includes(personId),
    );
    const ids = chains.map(({ subject }) => subject.id);
    const mine = sql`draft.id = any (${ids}::bigint[])`;
    const drafts = await named(db, scope, sql`${mine} and not ${isReviewOpen}`);
    const urgent = await named(db, scope, sql`${mine} and ${isReviewOpen}`);
    return [
      part("待您审核的信息", drafts, "signing"),
      { ...part("先发后审，等您补审", urgent, "urgent"), state: "due" },
    ];
  },
};

/** Published by itself at its moment. */
const isScheduled = sql`exists (select from item_schedule where draft_id = draft.id)`;

/** What its authors go on with: items that were returned, and those that can be published, or were not at their moment. */
export const toGoOn: AtWorkbench = {
  permission: "items.write",
  awaiting: async (db, { scope }) => {
    const returned = await named(
      db,
      scope,
      sql`draft.state = 'writing' and (select signing.state from signing where signing.subject_kind = 'item-draft'
        and signing.subject_id = draft.id order by signing.id desc limit 1) = 'returned'`,
    );
    const signed = await named(db, scope, sql`draft.state = 'signed' and not ${isScheduled}`);
    const late = await named(
      db,
      scope,
      sql`exists (select from item_schedule where draft_id = draft.id and not_published is not null)`,
    );
    return [
      part("退回修改的信息", returned, "returned"),
      part("审核通过、待发布的信息", signed, "signed"),
      { ...part("没有按选定时间发布的信息", late, "signed"), state: "late" },
    ];
  },
};

/** What is public before its review, and how long that may take (先发后审): for those who can publish so. */
export const toChase: AtWorkbench = {
  permission: "items.publishUrgently",
  awaiting: async (db, { scope }) => {
    const ready = await named(
      db,
      scope,
      sql`draft.state = 'signing' and exists (select from item_urgent join signing on signing.id = signing_id
        where draft_id = draft.id and signing.state = 'open' and exists (select from signature
          join signing_step using (signing_id, place) where signing_step.signing_id = signing.id
          and signing_step.role = 'secrecy-reviewer' and act = 'signed'))`,
    );
    const late = sql`(now() at time zone 'Asia/Shanghai')::date > review_due_on`;
    const open = await named(db, scope, sql`${isReviewOpen} and not ${overdue(late)}`);
    const overdueOnes = await named(db, scope, overdue(late));
    return [
      part("保密审查已通过、可以先发布的信息", ready, "signing"),
      { ...part("先发后审，补审中", open, "urgent"), state: "due" },
      { ...part("先发后审，补审逾期", overdueOnes, "urgent"), state: "late" },
    ];
  },
};

const isReviewOpen = sql`exists (select from item_urgent
  where draft_id = draft.id and published_at is not null and outcome is null)`;

function overdue(late: ReturnType<typeof sql>) {
  return sql`exists (select from item_urgent
    where draft_id = draft.id and published_at is not null and outcome is null and ${late})`;
}

/** Withdrawals that others asked for (待决定的撤销). */
export const toWithdraw: AtWorkbench = {
  permission: "items.withdraw",
  awaiting: async (db, { personId, scope }) => {
    const drafts = await named(
      db,
      scope,
      sql`exists (select from item_withdrawal as asked where asked.item_id = draft.item_id
        and asked.decision is null and not ${personId}::bigint = any (asked.asked_by_ids))`,
    );
    return [part("待您决定的撤销", drafts, "published")];
  },
};

function part(name: string, drafts: readonly AwaitingOne[], view: DraftView) {
  const path = `/items/drafts?view=${view}`;
  const first = drafts.slice(0, mostNamed);
  return { name, state: "awaits", count: drafts.length, first, path } as const;
}

async function named(
  db: Queryable,
  scope: AgencyScope,
  condition: ReturnType<typeof sql>,
): Promise<readonly AwaitingOne[]> {
  const { rows } = await sql<AwaitingOne>`
    select draft.id, draft.title, agency.name as detail, '/items/draft?id=' || draft.id as path
    from item_draft as draft join agency on agency.id = draft.agency_id
    where ${isInScope(scope, "draft.agency_id")} and ${condition}
    order by draft.changed_at, draft.id limit 200`.execute(db);
  return rows;
}
