import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";
import { insertRows, instant, nextIds } from "../data/insert-rows.ts";
import { showItem } from "../drafts/show-item.ts";
import type { PlacedItem, PlacedRound } from "./placed-items.ts";
import type { ToldItems } from "./told.ts";

interface OfItem {
  readonly item: Pick<PlacedItem, "draftId" | "itemId">;
  readonly round: PlacedRound;
  /** Of the item, from 1. */
  readonly version: number;
}

/** Every round of the items: its chain, the signatures for exactly its bytes, the version and the page that came of it. */
export async function storeRounds(
  trx: Transaction,
  told: ToldItems,
  placed: readonly PlacedItem[],
): Promise<void> {
  const rounds = placed.flatMap((item) =>
    item.rounds.map((round, at) => ({ item, round, version: at + 1 })),
  );
  // A chain is open until it is signed, and a draft has one that is.
  for (const some of Map.groupBy(rounds, ({ version }) => version).values()) {
    await storeChains(trx, told, some);
  }
  const published = rounds.filter(({ round }) => round.isPublished);
  await insertRows(
    trx,
    "item_version",
    published.map((one) => versionRow(told, one)),
  );
  await showPublished(trx, told, published);
}

/** The chains of some rounds, each signed as far as is told. */
export async function storeChains(
  trx: Transaction,
  told: Pick<ToldItems, "agencyId" | "author" | "steps" | "signers">,
  rounds: readonly OfItem[],
): Promise<void> {
  const chains = rounds.map((one) => chainRow(told, one));
  await insertRows(trx, "signing", chains);
  await insertRows(
    trx,
    "signing_step",
    rounds.flatMap((one) => stepRows(told, one)),
  );
  const signatures = rounds.flatMap((one) => signatureRows(told, one));
  const ids = await nextIds(trx, "signature", signatures.length);
  await insertRows(
    trx,
    "signature",
    signatures.map((row, at) => ({ id: ids[at], ...row })),
  );
  const closed = rounds.map(({ round }) => ({
    id: round.signingId,
    state: stateOf(told, round),
    at: instant(round.on, 16),
  }));
  await sql`
    update signing set state = closed.state, closed_at = closed.at
    from jsonb_to_recordset(${JSON.stringify(closed)}::jsonb) as closed (id bigint, state text, at timestamptz)
    where signing.id = closed.id and closed.state <> 'open'`.execute(trx);
}

async function showPublished(
  trx: Transaction,
  { agencyId }: ToldItems,
  published: readonly OfItem[],
): Promise<void> {
  for (const { item, round } of published) {
    if (round.content.attribute !== "proactive") continue;
    const draft = { id: item.draftId, agencyId };
    const shown = { draft, round: { ...round, files: round.sentFiles }, itemId: item.itemId ?? 0 };
    await showItem(trx, { ...shown, today: round.on });
  }
  await sql`
    update item_page set changed_at = (coalesce(revised_on, published_on) + time '17:20') at time zone 'Asia/Shanghai'
    where agency_id = ${agencyId}`.execute(trx);
}

function stateOf({ steps }: Pick<ToldItems, "steps">, { signed, returned }: PlacedRound) {
  if (returned !== undefined) return "returned";
  return signed < steps.length ? "open" : "signed";
}

function chainRow(
  told: Pick<ToldItems, "agencyId" | "author">,
  { item: { draftId }, round }: OfItem,
) {
  return {
    id: round.signingId,
    subject_kind: "item-draft",
    subject_id: draftId,
    agency_id: told.agencyId,
    content_hash: bytes(round.hash),
    author_ids: [told.author.id],
    submitted_by: told.author.name,
    submitted_at: instant(round.on, 9),
    state: "open",
  };
}

function stepRows({ steps }: Pick<ToldItems, "steps">, { round: { signingId } }: OfItem) {
  return steps.map(({ name, agencyId, role, level, sharesWith }, at) => ({
    signing_id: signingId,
    place: at + 1,
    ...{ name, agency_id: agencyId, role, level },
    shares_with: sharesWith,
  }));
}

function signatureRows({ signers }: Pick<ToldItems, "signers">, { round }: OfItem) {
  const { signingId, signed, returned, on, hash } = round;
  const acts = [
    ...Array.from({ length: signed }, () => ({ act: "signed", opinion: "同意" })),
    ...(returned === undefined ? [] : [{ act: "returned", opinion: returned }]),
  ];
  return acts.map(({ act, opinion }, at) => ({
    signing_id: signingId,
    place: at + 1,
    person_id: signers[at]?.id,
    person_name: signers[at]?.name,
    ...{ act, opinion },
    content_hash: bytes(hash),
    at: instant(on, 10 + at),
  }));
}

function versionRow({ author }: ToldItems, { item, round, version }: OfItem) {
  return {
    item_id: item.itemId,
    number: version,
    sent: round.sent,
    content_hash: bytes(round.hash),
    signing_id: round.signingId,
    published_by: author.name,
    published_at: instant(round.on, 17),
    because: round.because ?? null,
  };
}

/** As PostgreSQL reads bytes. */
function bytes(hexadecimal: string): string {
  return `\\x${hexadecimal}`;
}
