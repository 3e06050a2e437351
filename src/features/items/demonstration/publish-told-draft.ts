import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { type Draft, findDraft } from "../data/drafts/drafts.ts";
import { instant, nextIds } from "../data/insert-rows.ts";
import type { ItemText } from "../domain/draft/item-text.ts";
import type { ActsOnDraft } from "../drafts/acting.ts";
import { publishDraft } from "../drafts/publish-draft.ts";
import { writeDraft } from "../drafts/write-draft.ts";
import { placeRound } from "./placed-items.ts";
import { storeChains } from "./store-rounds.ts";
import type { ToldItems } from "./told.ts";

/** Who writes, signs and publishes at an agency of the demonstration. */
export type ToldHands = Pick<
  ToldItems,
  "agencyId" | "agencyName" | "author" | "head" | "steps" | "signers"
>;

interface ToPublish extends ToldHands {
  readonly draftId: number;
  readonly on: LocalDate;
  /** What its officer writes; absent: it is written. */
  readonly text?: ItemText;
}

const scope = agencyScope({ kind: "operator" });

/**
 * Signs a draft of the demonstration level by level and publishes it on a day of the past, by the mechanisms themselves: only the
 * proofreading of our own words is left out. Gives the item's id.
 */
export async function publishToldDraft(trx: Transaction, told: ToPublish): Promise<number> {
  const { draftId, on, author, agencyName, steps } = told;
  const by = { actor: { kind: "person", id: `${author.id}`, name: author.name } } as const;
  const act = { scope, personId: author.id, by, today: on, draftId };
  const draft = await written(trx, act, told.text);
  const [signingId = 0] = await nextIds(trx, "signing", 1);
  const signed = { content: draft.content, on, signed: steps.length, isPublished: true };
  const round = placeRound(signed, agencyName, signingId);
  const item = { draftId, itemId: draft.itemId };
  await storeChains(trx, told, [{ item, round, version: 1 }]);
  await sql`
    update item_draft set state = 'signed', sent = ${round.sent}, sent_at = ${instant(on, 9)}, signed_at = ${instant(on, 16)},
      changed_at = ${instant(on, 17)} where id = ${draftId}`.execute(trx);
  const done = await publishDraft(trx, act, { contributed: () => [] });
  if (!done.ok) throw new Error(`the demonstration's draft is refused: ${done.error.kind}`);
  const { itemId } = done.value;
  await sql`
    update item_version set published_at = ${instant(on, 17)}
    where item_id = ${itemId} and number = (select max(number) from item_version where item_id = ${itemId})`.execute(
    trx,
  );
  await sql`update item_page set changed_at = ${instant(on, 17)} where item_id = ${itemId}`.execute(
    trx,
  );
  return itemId;
}

async function written(
  trx: Transaction,
  act: ActsOnDraft,
  text: ItemText | undefined,
): Promise<Draft> {
  const draft = await findDraft(trx, act);
  if (!draft) throw new Error(`the demonstration has no draft ${act.draftId}`);
  if (!text) return draft;
  const { content, revision } = draft;
  const summary = content.summary || `${content.title}。`;
  const done = await writeDraft(trx, act, { revision, content: { ...content, summary, text } });
  if (!done.ok) throw new Error(`the demonstration's draft is not written: ${done.error.kind}`);
  return written(trx, act, undefined);
}
