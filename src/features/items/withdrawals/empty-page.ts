import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import type { Draft } from "../data/drafts/drafts.ts";
import { dropSchedule } from "../data/drafts/schedules.ts";
import type { WithdrawalKind } from "../domain/withdrawal.ts";
import type { ActsOnDraft } from "../drafts/acting.ts";
import { raiseRevision } from "../drafts/write-draft.ts";
import { hideFiles } from "../files/show-files.ts";
import { dropHistory } from "../history/keep-history.ts";
import { withdrawalWords } from "../words/withdrawal-words.ts";

interface ToEmpty {
  readonly draft: Draft;
  readonly itemId: number;
  readonly kind: WithdrawalKind;
  /** What the public is told. */
  readonly says: string;
  readonly successorId: number | null;
}

/** Takes every word of an item off the site, within the transaction of the act; lists, feeds and what is kept of pages are made anew. */
export async function emptyPage(
  trx: Transaction,
  act: ActsOnDraft,
  { draft, itemId, kind, says, successorId }: ToEmpty,
): Promise<void> {
  const { today } = act;
  await sql`
    update item_page set markup = null, title = '', summary = '', category = '', document_number = '', topic = '',
      genre = '', keywords = '', attached_text = '', changed_at = now(), withdrawn_on = ${today}, withdrawn_kind = ${kind}, withdrawn_says = ${says}, successor_id = ${successorId}
    where item_id = ${itemId}`.execute(trx);
  await hideFiles(trx, itemId);
  await sql`
    update disclosure_item set withdrawn_on = ${today}, withdrawn_because = ${`${withdrawalWords[kind]}：${says}`}
    where id = ${itemId}`.execute(trx);
  await dropHistory(trx, itemId);
  await dropSchedule(trx, draft.id);
  await sql`
    update item_draft set state = 'withdrawn', sent = null, sent_at = null, signed_at = null where id = ${draft.id}`.execute(
    trx,
  );
  await raiseRevision(trx, act, draft.id);
  await raiseContentVersion(trx, ["items"], { agencies: [draft.agencyId] });
}
