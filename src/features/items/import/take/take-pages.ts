import { sql } from "kysely";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { claimFiles, recordFile } from "#platform/files/store/stored-files.ts";
import { deriveItems } from "../../data/derive-items.ts";
import { insertRows, instant, nextIds } from "../../data/insert-rows.ts";
import type { PageOutcome } from "../../domain/import/outcome.ts";
import { addAuthor } from "../../drafts/add-author.ts";
import { draftSubject } from "../../drafts/draft-subject.ts";
import { itemMarkup } from "../../drafts/markup/item-markup.ts";
import { sentHash, sentText } from "../../drafts/sent-round.ts";
import { showItem } from "../../drafts/show-item.ts";
import { filesToSend } from "../../files/files-to-send.ts";
import type { TakenWithFiles } from "./take-files.ts";

export interface Taking {
  readonly agencyId: number;
  readonly agencyName: string;
  readonly by: AuditedBy;
  /** Who imports it in the office: as an author they sign nothing of it. */
  readonly personId?: number;
}

interface Taken extends TakenWithFiles {
  readonly draftId: number;
  readonly itemId: number | null;
}

/** Stores pages as items and drafts, within one transaction; gives what became of each. */
export async function takePages(
  trx: Transaction,
  pages: readonly TakenWithFiles[],
  taking: Taking,
): Promise<readonly PageOutcome[]> {
  if (pages.length === 0) return [];
  const records = await recordsOf(trx, pages, taking);
  const draftIds = await nextIds(trx, "item_draft", pages.length);
  const taken = pages.map((page, at) => ({
    ...page,
    draftId: draftIds[at] ?? 0,
    itemId: records.get(page) ?? null,
  }));
  await insertRows(
    trx,
    "item_draft",
    taken.map((one) => draftRow(one, taking)),
  );
  for (const one of taken) await keepFiles(trx, one, taking);
  const { personId, agencyId } = taking;
  if (personId !== undefined) {
    for (const { draftId: id } of taken) await addAuthor(trx, { personId }, { id, agencyId });
  }
  await publish(trx, taken, taking);
  await insertRows(trx, "item_old_address", await addressRows(trx, taken, taking));
  return taken.map((one) => ({
    place: one.source.place,
    title: one.content.title,
    outcome: one.isPublished ? "published" : "draft",
    ...{ because: one.because, lost: one.lost, oldPath: one.oldPath },
    ...{ indexNumber: one.indexNumber, itemId: one.itemId, draftId: one.draftId },
  }));
}

/** The records of those that are public: of a ledger, or new. */
async function recordsOf(
  trx: Transaction,
  pages: readonly TakenWithFiles[],
  { agencyId }: Taking,
): Promise<ReadonlyMap<TakenWithFiles, number>> {
  const published = pages.filter(({ isPublished }) => isPublished);
  const fresh = published.filter(({ recordId }) => recordId === null);
  const ids = await nextIds(trx, "disclosure_item", fresh.length);
  await insertRows(
    trx,
    "disclosure_item",
    fresh.map(({ content, publishedOn, key, indexNumber }, at) => ({
      id: ids[at],
      agency_id: agencyId,
      ...{ key, title: content.title, category: content.category },
      published_on: publishedOn,
      // Where the other system gave one it stays; else one is allotted.
      index_number: indexNumber,
      origin: "own",
      channels: "政府网站",
      attribute: "proactive",
      created_on: content.formedOn,
      document_number: content.documentNumber || null,
      is_of_office: true,
      made_at: new Date().toISOString(),
    })),
  );
  const known = published.flatMap(({ recordId }) => recordId ?? []);
  await sql`update disclosure_item set is_of_office = true where id = any (${known}::bigint[])`.execute(
    trx,
  );
  await deriveItems(trx, [...ids, ...known], officeCalendar());
  // Pages show the number that was allotted.
  await sql`
    update disclosure_item set allotted_number = index_number
    where id = any (${[...ids, ...known]}::bigint[]) and allotted_number is null`.execute(trx);
  const places = new Map(fresh.map((page, at) => [page, ids[at] ?? 0]));
  return new Map(published.map((page) => [page, page.recordId ?? places.get(page) ?? 0]));
}

function draftRow(
  { draftId, content, isPublished, itemId, publishedOn }: Taken,
  { agencyId, by: { actor } }: Taking,
) {
  const now = new Date().toISOString();
  const at = isPublished && publishedOn ? instant(publishedOn, 9) : now;
  return {
    id: draftId,
    agency_id: agencyId,
    state: isPublished ? "published" : "writing",
    revision: 1,
    content,
    begun_by: actor.name,
    begun_at: at,
    changed_by: actor.name,
    changed_at: now,
    item_id: itemId,
  };
}

/** The files of a page become those of its draft. */
async function keepFiles(
  trx: Transaction,
  { draftId, files }: Taken,
  { agencyId, by: { actor } }: Taking,
): Promise<void> {
  const ids: number[] = [];
  for (const { number, file, findings, pixels } of files) {
    const fileId = await recordFile(trx, file, { agencyId, by: actor.name });
    ids.push(fileId);
    await sql`
      insert into item_draft_file (draft_id, number, file_id, width, height, findings, made_by)
      values (${draftId}, ${number}, ${fileId}, ${pixels?.width ?? null}, ${pixels?.height ?? null},
        ${JSON.stringify(findings)}::jsonb, ${actor.name})`.execute(trx);
  }
  if (ids.length === 0) return;
  // The agency is that of the import, which its caller may reach.
  const scope = agencyScope({ kind: "operator" });
  await claimFiles(trx, scope, { ids, subject: draftSubject({ id: draftId }) });
}

/** It was public before: nobody here signed it, and its version says so by having no chain. */
async function publish(
  trx: Transaction,
  taken: readonly Taken[],
  { agencyId, agencyName, by }: Taking,
): Promise<void> {
  const published = taken.filter(({ isPublished }) => isPublished);
  const rounds = published.map((one) => {
    const { content } = one;
    const markup = itemMarkup(content, agencyName);
    const own = one.files.map(({ number, file: { name, sha256 } }) => ({ number, name, sha256 }));
    const files = filesToSend(content, own);
    const sent = sentText({ markup, content, answers: [], files });
    return { ...one, markup, sent, shown: files, hash: sentHash(sent) };
  });
  await insertRows(
    trx,
    "item_version",
    rounds.map(({ itemId, sent, hash, publishedOn }) => ({
      item_id: itemId,
      number: 1,
      ...{ sent, content_hash: `\\x${hash}`, published_by: by.actor.name },
      published_at: instant(publishedOn ?? "", 9),
    })),
  );
  for (const { draftId: id, itemId, publishedOn, content, markup, shown } of rounds) {
    if (itemId === null || publishedOn === null) continue;
    const round = { content, markup, files: shown };
    await showItem(trx, { draft: { id, agencyId }, round, itemId, today: publishedOn });
  }
  if (rounds.length > 0) await raiseContentVersion(trx, ["items"]);
}

async function addressRows(
  trx: Transaction,
  taken: readonly Taken[],
  { agencyId, by: { actor } }: Taking,
) {
  const some = taken.filter(({ oldPath }) => oldPath !== null);
  const ids = await nextIds(trx, "item_old_address", some.length);
  return some.map(({ oldPath, draftId, itemId, source, indexNumber, publishedOn }, at) => ({
    id: ids[at],
    path: oldPath,
    agency_id: agencyId,
    draft_id: draftId,
    item_id: itemId,
    ...{ index_number: indexNumber, published_on: publishedOn },
    source_hash: `\\x${source.hash}`,
    made_by: actor.name,
    made_at: new Date().toISOString(),
  }));
}
