import { sql } from "kysely";
import { regionsOverAgency } from "#features/agencies/index.ts";
import { writingColumns } from "#features/catalogue/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Contributed } from "#platform/feature/contribution.ts";
import type { RunJob } from "#platform/jobs/thread-job.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { citedDocuments } from "#text/proofreading/cited-documents.ts";
import type { Draft } from "../data/drafts/drafts.ts";
import { oldNamesIn, regionNames } from "../data/drafts/known-names.ts";
import { draftFiles } from "../data/files/draft-files.ts";
import { checkContent, wordsOfContent } from "../domain/draft/check-content.ts";
import type { FindingTold, ItemFinding } from "../domain/draft/item-finding.ts";
import { tablesOfText } from "../domain/draft/tables-of-text.ts";
import type { Attribute } from "../domain/item.ts";
import { parseLeaders } from "../domain/leaders.ts";
import { fileFindings } from "../files/file-findings.ts";
import { objectionsTo } from "../publication-gate.ts";
import { repealedCited } from "../repealed-cited.ts";
import { leadersNamed } from "../settings.ts";
import { proofreadJob } from "../thread-jobs.ts";
import { attributeWords } from "../words/item-words.ts";
import type { ToProofread } from "./proofread-job.ts";

/** What findings are found with. */
export interface FindsFindings {
  readonly db: Queryable;
  readonly run: RunJob;
  readonly contributed: Contributed;
  readonly today: () => LocalDate;
}

/** Everything that is to be mended or answered before a draft is sent round, and what was answered. */
export async function findFindings(
  finds: FindsFindings,
  draft: Draft,
): Promise<readonly FindingTold[]> {
  const { db, run } = finds;
  const { content } = draft;
  const words = wordsOfContent(content);
  const done = await run(proofreadJob, await toProofread(db, draft, words));
  const all: readonly ItemFinding[] = [
    ...checkContent(content),
    ...(done.ok ? done.value : []),
    ...(await repealedIn(finds, words)),
    ...fileFindings(content, await draftFiles(db, draft.id)),
    ...formedLater(draft, finds.today()),
    ...(await unknownColumn(db, draft)),
    ...(await attributeChanged(db, draft)),
    ...(await sameTitles(db, draft, finds.today())),
    ...(await objected(finds, draft)),
  ];
  const answers = await answersOf(db, draft.id);
  return all.map((one) => ({ ...one, answer: answers.get(one.key) }));
}

/** What a text is read with: the year of the item, and what its agency's region and leaders are called. */
async function toProofread(
  db: Queryable,
  { agencyId, content, begunAt }: Draft,
  words: string,
): Promise<ToProofread> {
  const year = Number(content.formedOn.slice(0, 4)) || Number(begunAt.slice(0, 4));
  const place = { agency: agencyId, regions: await regionsOverAgency(db, agencyId), year };
  return {
    words,
    year,
    tables: tablesOfText(content.text),
    leaders: parseLeaders(await settingValue(db, leadersNamed, place)) ?? [],
    regions: await regionNames(db, agencyId),
    oldNames: await oldNamesIn(db, { agencyId, year, words }),
  };
}

/** 公开属性 is another than was reviewed before: signers read why. */
async function attributeChanged(
  db: Queryable,
  { id, itemId, content: { attribute } }: Draft,
): Promise<readonly ItemFinding[]> {
  // Of what was published it is refused.
  if (itemId !== null) return [];
  const { rows } = await sql<{ readonly before: Attribute }>`
    select reviewed_attribute as before from item_draft where id = ${id} and reviewed_attribute <> ${attribute}`.execute(
    db,
  );
  return rows.map(({ before }) => ({
    key: `attribute ${before} ${attribute}`,
    kind: "attribute",
    asks: "answer",
    quote: attributeWords[before],
    suggestion: attributeWords[attribute],
  }));
}

/** 成文日期 that is still to come: its limit would run from a wrong day. */
function formedLater({ content: { formedOn } }: Draft, today: LocalDate): readonly ItemFinding[] {
  if (formedOn <= today) return [];
  return [
    { key: `formed-later ${formedOn}`, kind: "formed-later", asks: "answer", quote: formedOn },
  ];
}

/** 所属栏目 that is none of the agency's: no column would have the item. Where an agency keeps none, any word will do. */
async function unknownColumn(
  db: Queryable,
  { agencyId, content: { category } }: Draft,
): Promise<readonly ItemFinding[]> {
  const columns = await writingColumns(db, agencyId);
  if (category === "" || columns.length === 0) return [];
  if (columns.some(({ words }) => words.includes(category))) return [];
  return [{ key: `column ${category}`, kind: "column", asks: "answer", quote: category }];
}

/** Documents that are cited as a basis and hold no more. */
async function repealedIn(
  { db, contributed, today }: FindsFindings,
  words: string,
): Promise<readonly ItemFinding[]> {
  const cited = citedDocuments(words);
  if (cited.titles.length + cited.numbers.length === 0) return [];
  const found = [];
  for (const find of contributed(repealedCited)) {
    found.push(...(await find(db, { cited, on: today() })));
  }
  return found.map(({ cited: quote, endedOn }) => ({
    key: `repealed ${quote}`,
    kind: "repealed",
    asks: "answer",
    quote,
    suggestion: endedOn,
  }));
}

/** What rooms whose matters it tells of have against it. */
async function objected(
  finds: FindsFindings,
  { id: draftId, agencyId, content }: Draft,
): Promise<readonly ItemFinding[]> {
  const item = { draftId, agencyId, content, on: finds.today() };
  const all = await objectionsTo(finds.db, finds, item);
  return all.map(({ key, asks, says, opens }) => ({
    ...{ key: `objection ${key}`, kind: "objection", asks, quote: says },
    ...(opens && { opens }),
  }));
}

/** Whether everything is done with. */
export function isOpen({ asks, answer }: FindingTold): boolean {
  return asks === "mend" || answer === undefined;
}

/** An item of the same agency that has the title already (重复标题). */
async function sameTitles(
  db: Queryable,
  { id, agencyId, itemId, content: { title } }: Draft,
  today: LocalDate,
): Promise<readonly ItemFinding[]> {
  if (title === "") return [];
  const { rows } = await sql<{ readonly says: string; readonly isToday: boolean }>`
    select coalesce(item.index_number, item.allotted_number, '') as says, published_on = ${today}::date as "isToday"
    from disclosure_item as item
    where item.agency_id = ${agencyId} and item.title = ${title} and item.voided_at is null and item.withdrawn_on is null
      and item.id is distinct from ${itemId}
    union all
    select '草稿', false from item_draft as draft
    where draft.agency_id = ${agencyId} and draft.title = ${title} and draft.id <> ${id}
      and draft.state in ('writing', 'signing', 'signed')
    order by 2 desc nulls last limit 1`.execute(db);
  return rows.map(({ says, isToday }) => ({
    // An answer given before does not hold for the day on which it would be refused.
    key: isToday ? `same-title ${today} ${title}` : `same-title ${title}`,
    kind: "same-title",
    asks: "answer",
    quote: says,
    ...(isToday && { suggestion: today }),
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
