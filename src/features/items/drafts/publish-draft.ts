import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { chainsOf } from "#platform/signing/load-chains.ts";
import { deriveItems } from "../data/derive-items.ts";
import { type Draft, draftToChange } from "../data/drafts/drafts.ts";
import type { ItemContent } from "../domain/draft/item-content.ts";
import { itemKey } from "../ledger/item-key.ts";
import type { ItemActRefused } from "./act-refused.ts";
import type { ActsOnDraft } from "./acting.ts";
import { draftSubject } from "./draft-subject.ts";
import { type SentRound, sentHash, sentRound } from "./sent-round.ts";
import { raiseRevision } from "./write-draft.ts";

/** An item that was published: its record, by which its page is known for ever. */
interface Published {
  readonly itemId: number;
}

/**
 * Publishes a signed item (发布): it becomes a record of the items with its 索引号, and a page in the bytes that were signed. What is
 * not made public of one's own accord is recorded, and has no page.
 */
export async function publishDraft(
  trx: Transaction,
  act: ActsOnDraft,
): Promise<Result<Published, ItemActRefused>> {
  const draft = await draftToChange(trx, act);
  if (!draft) return err({ kind: "not-found" });
  const { state, sent } = draft;
  if (state !== "signed" || sent === null) return err({ kind: "other-state", state });
  const round = sentRound(sent);
  const itemId = await recordItem(trx, act, { draft, content: round.content });
  if (itemId === undefined) return err({ kind: "same-title-today" });
  await keepVersion(trx, act, { draft, sent, itemId });
  const isPage = round.content.attribute === "proactive";
  if (isPage) await makePage(trx, act, { draft, round, itemId });
  await sql`
    update item_draft set state = 'published', item_id = ${itemId}, sent = null, sent_at = null
    where id = ${draft.id}`.execute(trx);
  await raiseRevision(trx, act, draft.id);
  await recordEvents(trx, act.by, [
    {
      action: "item-draft.published",
      subject: draftSubject(draft),
      agencyId: draft.agencyId,
      details: { item: itemId, contentHash: sentHash(sent), attribute: round.content.attribute },
    },
  ]);
  if (isPage) await raiseContentVersion(trx, ["items"]);
  return ok({ itemId });
}

interface ToRecord {
  readonly draft: Draft;
  readonly content: ItemContent;
}

/** The record that lists, ledgers and figures count; `undefined` where one of this title was published today. */
async function recordItem(
  trx: Transaction,
  { today }: ActsOnDraft,
  { draft: { agencyId }, content }: ToRecord,
): Promise<number | undefined> {
  const { title, attribute, category, documentNumber, interprets } = content;
  const createdOn = content.formedOn as LocalDate; // checked before it was sent round
  const publishedOn = attribute === "proactive" ? today : null;
  const key = itemKey({ title, publishedOn, createdOn });
  const { rows } = await sql<{ readonly id: number }>`
    insert into disclosure_item (agency_id, key, title, published_on, category, origin, channels, attribute,
      created_on, document_number, interprets, is_of_office)
    values (${agencyId}, ${key}, ${title}, ${publishedOn}, ${category}, 'own',
      ${publishedOn && "政府网站"}, ${attribute}, ${createdOn}, ${documentNumber || null}, ${interprets || null}, true)
    on conflict (agency_id, key) do nothing returning id`.execute(trx);
  const [row] = rows;
  if (row) await deriveItems(trx, [row.id], officeCalendar());
  return row?.id;
}

interface ToKeep {
  readonly draft: Draft;
  readonly sent: string;
  readonly itemId: number;
}

async function keepVersion(
  trx: Transaction,
  { by }: ActsOnDraft,
  { draft, sent, itemId }: ToKeep,
): Promise<void> {
  const [chain] = await chainsOf(trx, draftSubject(draft));
  await sql`
    insert into item_version (item_id, number, sent, content_hash, signing_id, published_by)
    values (${itemId}, 1, ${sent}, decode(${sentHash(sent)}, 'hex'), ${chain?.id ?? null}, ${by.actor.name})`.execute(
    trx,
  );
}

interface ToShow {
  readonly draft: Draft;
  readonly round: SentRound;
  readonly itemId: number;
}

async function makePage(
  trx: Transaction,
  { today }: ActsOnDraft,
  { draft: { agencyId }, round: { content, markup }, itemId }: ToShow,
): Promise<void> {
  const { title, category, documentNumber, summary } = content;
  await sql`
    insert into item_page (item_id, agency_id, title, category, index_number, document_number, summary, published_on, markup)
    select ${itemId}, ${agencyId}, ${title}, ${category}, item.allotted_number, ${documentNumber}, ${summary}, ${today},
      ${markup}
    from disclosure_item as item where item.id = ${itemId}`.execute(trx);
}
