import { sql } from "kysely";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { deriveItems } from "../data/derive-items.ts";
import { insertRows, nextIds } from "../data/insert-rows.ts";
import { itemMarkup } from "../drafts/markup/item-markup.ts";
import { type SentFile, sentHash, sentText } from "../drafts/sent-round.ts";
import { itemKey } from "../ledger/item-key.ts";
import type { ToldItem, ToldItems, ToldRound } from "./told.ts";

/** A round with the bytes that were signed. */
export interface PlacedRound extends ToldRound {
  readonly signingId: number;
  readonly markup: string;
  readonly sent: string;
  readonly sentFiles: readonly SentFile[];
  readonly hash: string;
}

export interface PlacedItem extends ToldItem {
  readonly draftId: number;
  /** The record that was made of it. */
  readonly itemId: number | null;
  readonly rounds: readonly PlacedRound[];
}

/** Items with their ids: those that were published are records of the ledger, or become some. */
export async function placeItems(
  trx: Transaction,
  told: ToldItems,
): Promise<readonly PlacedItem[]> {
  const { items, agencyName } = told;
  const draftIds = await nextIds(trx, "item_draft", items.length);
  const rounds = items.reduce((sum, item) => sum + item.rounds.length, 0);
  const signingIds = (await nextIds(trx, "signing", rounds)).values();
  const records = await recordsOf(trx, told);
  return items.map((item, at) => ({
    ...item,
    draftId: draftIds[at] ?? 0,
    itemId: records.get(keyOf(item) ?? "") ?? null,
    rounds: item.rounds.map((round) => placeRound(round, agencyName, signingIds.next().value ?? 0)),
  }));
}

/** A round with the bytes that go round. */
export function placeRound(round: ToldRound, agencyName: string, signingId: number): PlacedRound {
  const { content } = round;
  const markup = itemMarkup(content, agencyName);
  const files = (round.files ?? []).map(({ number, received }, at): SentFile => {
    return { number, name: received.name, place: at + 1, sha256: received.sha256 };
  });
  const sent = sentText({ markup, content, answers: [], files });
  return { ...round, signingId, markup, sent, sentFiles: files, hash: sentHash(sent) };
}

/** By what its record is known; `undefined` where it was never published. */
function keyOf({ rounds }: ToldItem): string | undefined {
  const first = rounds.find(({ isPublished }) => isPublished);
  if (!first) return;
  const { title, attribute, formedOn } = first.content;
  const publishedOn = attribute === "proactive" ? first.on : null;
  return itemKey({ title, publishedOn, createdOn: formedOn });
}

async function recordsOf(trx: Transaction, told: ToldItems): Promise<ReadonlyMap<string, number>> {
  await addUndisclosed(trx, told);
  const keys = told.items.flatMap((item) => keyOf(item) ?? []);
  const { rows } = await sql<{ readonly id: number; readonly key: string }>`
    update disclosure_item set is_of_office = true
    where agency_id = ${told.agencyId} and key = any (${keys}::text[]) returning id, key`.execute(
    trx,
  );
  if (rows.length < keys.length) throw new Error(`${told.agencyName} has items that no ledger has`);
  return new Map(rows.map(({ id, key }) => [key, id]));
}

/** What is not made public of one's own accord stands in no ledger of the demonstration. */
async function addUndisclosed(trx: Transaction, { agencyId, items }: ToldItems): Promise<void> {
  const some = items.filter(
    (item) => item.content.attribute !== "proactive" && keyOf(item) !== undefined,
  );
  const ids = await nextIds(trx, "disclosure_item", some.length);
  await insertRows(
    trx,
    "disclosure_item",
    some.map((item, at) => ({
      id: ids[at],
      agency_id: agencyId,
      key: keyOf(item),
      title: item.content.title,
      category: item.content.category,
      origin: "own",
      attribute: item.content.attribute,
      created_on: item.content.formedOn,
      document_number: item.content.documentNumber || null,
      is_of_office: true,
      made_at: new Date().toISOString(),
    })),
  );
  await deriveItems(trx, ids, officeCalendar());
}
