import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import type { Contributed } from "#platform/feature/contribution.ts";
import { chainsOf } from "#platform/signing/load-chains.ts";
import { type Draft, draftToChange } from "../data/drafts/drafts.ts";
import { dropSchedule } from "../data/drafts/schedules.ts";
import type { ItemContent } from "../domain/draft/item-content.ts";
import { keepHistory } from "../history/keep-history.ts";
import { objectionsTo } from "../publication-gate.ts";
import type { ItemActRefused } from "./act-refused.ts";
import type { ActsOnDraft } from "./acting.ts";
import { draftSubject } from "./draft-subject.ts";
import { recordItem } from "./record-item.ts";
import { sentHash, sentRound } from "./sent-round.ts";
import { showItem } from "./show-item.ts";
import { raiseRevision } from "./write-draft.ts";

/** An item that was published: its record, by which its page is known for ever. */
interface Published {
  readonly itemId: number;
}

/**
 * Publishes a signed item (发布): it becomes a record of the items with its 索引号, and a page in the bytes that were signed. What is
 * not made public of one's own accord is recorded, and has no page. A later version takes the place of the one that is public.
 */
export async function publishDraft(
  trx: Transaction,
  act: ActsOnDraft,
  gates: Gates,
): Promise<Result<Published, ItemActRefused>> {
  const draft = await draftToChange(trx, act);
  if (!draft) return err({ kind: "not-found" });
  const { state, sent } = draft;
  if (state !== "signed" || sent === null) return err({ kind: "other-state", state });
  return makePublic(trx, act, { draft, sent, gates });
}

/** Asks the rooms whether an item may be public. */
export interface Gates {
  readonly contributed: Contributed;
}

interface ToMakePublic {
  readonly draft: Draft;
  /** What was sent round: published in these bytes. */
  readonly sent: string;
  readonly gates: Gates;
}

/** Makes what was sent round public, whatever of it is signed: that is the caller's to know. */
export async function makePublic(
  trx: Transaction,
  act: ActsOnDraft,
  { draft, sent, gates }: ToMakePublic,
): Promise<Result<Published, ItemActRefused>> {
  const round = sentRound(sent);
  const { today } = act;
  const stopped = await stoppedBy(trx, gates, { draft, content: round.content, on: today });
  if (stopped) return err({ kind: "objected", says: stopped });
  const itemId = await recordItem(trx, { draft, content: round.content, today });
  if (itemId === undefined) return err({ kind: "same-title-today" });
  await keepVersion(trx, act, { draft, sent, itemId });
  const isPage = round.content.attribute === "proactive";
  if (isPage) {
    await showItem(trx, { draft, round, itemId, today });
    await keepHistory(trx, act, { itemId, agencyId: draft.agencyId });
  }
  await sql`
    update item_draft set state = 'published', item_id = ${itemId}, sent = null, sent_at = null, revised_because = null,
      hides_before = false
    where id = ${draft.id}`.execute(trx);
  await dropSchedule(trx, draft.id);
  await raiseRevision(trx, act, draft.id);
  await recordEvents(trx, act.by, [
    {
      action: "item-draft.published",
      subject: draftSubject(draft),
      agencyId: draft.agencyId,
      details: { item: itemId, contentHash: sentHash(sent), attribute: round.content.attribute },
    },
  ]);
  if (isPage) await raiseContentVersion(trx, ["items"], { agencies: [draft.agencyId] });
  return ok({ itemId });
}

interface ToAsk {
  readonly draft: Draft;
  readonly content: ItemContent;
  readonly on: LocalDate;
}

/** What stops it now, whatever there was when it was sent round; what can be answered for was answered, or came up too late to be. */
async function stoppedBy(
  trx: Transaction,
  gates: Gates,
  { draft: { id: draftId, agencyId }, content, on }: ToAsk,
): Promise<string | undefined> {
  const all = await objectionsTo(trx, gates, { draftId, agencyId, content, on });
  return all.find(({ asks }) => asks === "mend")?.says;
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
    insert into item_version (item_id, number, sent, content_hash, signing_id, published_by, because, hides_before)
    select ${itemId}, coalesce(max(number), 0) + 1, ${sent}, decode(${sentHash(sent)}, 'hex'), ${chain?.id ?? null},
      ${by.actor.name}, ${draft.revisedBecause}, (select hides_before from item_draft where id = ${draft.id})
    from item_version where item_id = ${itemId}`.execute(trx);
}
