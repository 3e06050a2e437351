import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { RunJob } from "#platform/jobs/thread-job.ts";
import type { Draft } from "../data/drafts/drafts.ts";
import { draftFiles } from "../data/files/draft-files.ts";
import { checkContent, wordsOfContent } from "../domain/draft/check-content.ts";
import type { FindingTold, ItemFinding } from "../domain/draft/item-finding.ts";
import { fileFindings } from "../files/file-findings.ts";
import { proofreadJob } from "../thread-jobs.ts";

/** What findings are found with. */
export interface FindsFindings {
  readonly db: Queryable;
  readonly run: RunJob;
}

/** Everything that is to be mended or answered before a draft is sent round, and what was answered. */
export async function findFindings(
  { db, run }: FindsFindings,
  draft: Draft,
): Promise<readonly FindingTold[]> {
  const { content } = draft;
  const year = Number(content.formedOn.slice(0, 4)) || Number(draft.begunAt.slice(0, 4));
  const done = await run(proofreadJob, { words: wordsOfContent(content), year });
  const misprints = done.ok ? done.value : [];
  const all: readonly ItemFinding[] = [
    ...checkContent(content),
    ...misprints.map(({ word, suggestion }) => {
      const key = `misprint ${word}`;
      return { key, kind: "misprint", asks: "answer", quote: word, suggestion } as const;
    }),
    ...fileFindings(content, await draftFiles(db, draft.id)),
    ...(await sameTitles(db, draft)),
  ];
  const answers = await answersOf(db, draft.id);
  return all.map((one) => ({ ...one, answer: answers.get(one.key) }));
}

/** Whether everything is done with. */
export function isOpen({ asks, answer }: FindingTold): boolean {
  return asks === "mend" || answer === undefined;
}

/** An item of the same agency that has the title already (重复标题). */
async function sameTitles(
  db: Queryable,
  { id, agencyId, itemId, content: { title } }: Draft,
): Promise<readonly ItemFinding[]> {
  if (title === "") return [];
  const { rows } = await sql<{ readonly says: string }>`
    select coalesce(item.index_number, item.allotted_number, '') as says from disclosure_item as item
    where item.agency_id = ${agencyId} and item.title = ${title} and item.voided_at is null and item.withdrawn_on is null
      and item.id is distinct from ${itemId}
    union all
    select '草稿' from item_draft as draft
    where draft.agency_id = ${agencyId} and draft.title = ${title} and draft.id <> ${id}
      and draft.state in ('writing', 'signing', 'signed')
    limit 1`.execute(db);
  return rows.map(({ says }) => ({
    key: `same-title ${title}`,
    kind: "same-title",
    asks: "answer",
    quote: says,
  }));
}

async function answersOf(db: Queryable, draftId: number) {
  const { rows } = await sql<{
    readonly finding: string;
    readonly reason: string;
    readonly by: string;
  }>`select finding, reason, answered_by as by from item_draft_answer where draft_id = ${draftId}`.execute(
    db,
  );
  return new Map(rows.map(({ finding, ...answer }) => [finding, answer]));
}
