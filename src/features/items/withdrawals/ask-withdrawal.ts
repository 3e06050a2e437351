import { sql } from "kysely";
import { handsOf } from "#features/accounts/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { personalNumbers } from "#text/privacy/personal-numbers.ts";
import { type Draft, draftToChange } from "../data/drafts/drafts.ts";
import { withdrawalsOf } from "../data/pages/withdrawals.ts";
import type { WithdrawalKind } from "../domain/withdrawal.ts";
import type { ActsOnDraft } from "../drafts/acting.ts";
import { draftSubject } from "../drafts/draft-subject.ts";
import { tellOfWithdrawal } from "./tell-of-withdrawal.ts";
import type { WithdrawalRefused } from "./withdrawal-refused.ts";

export interface WithdrawalAsked {
  readonly kind: WithdrawalKind;
  /** What the public is told. */
  readonly says: string;
  /** 索引号 of what took its place. */
  readonly successor: string;
  /** Of a penalty: when its decision was changed or revoked. */
  readonly overturnedOn?: LocalDate | undefined;
}

/** Asks that a public item be taken off the site (申请撤销), within the transaction of the act; somebody else decides. */
export async function askWithdrawal(
  trx: Transaction,
  act: ActsOnDraft,
  { kind, says, successor, overturnedOn }: WithdrawalAsked,
): Promise<Result<undefined, WithdrawalRefused>> {
  if ((kind === "penalty") !== (overturnedOn !== undefined)) return err({ kind: "overturned-day" });
  if (overturnedOn !== undefined && overturnedOn > act.today) return err({ kind: "day-to-come" });
  const found = await publicItem(trx, act);
  if (!found.ok) return found;
  const { draft, itemId } = found.value;
  const [last] = await withdrawalsOf(trx, itemId);
  if (last && last.decision === null) return err({ kind: "asked-already", by: last.askedBy });
  const masked = personalNumbers(says).map((one) => one.masked);
  if (masked.length > 0) return err({ kind: "personal-number", masked });
  const next = successor === "" ? null : await successorOf(trx, { successor, itemId, draft });
  if (next === undefined) return err({ kind: "no-successor" });
  const { personId, by } = act;
  const doing = { personId, agencyId: draft.agencyId, permission: "items.write" } as const;
  const hands = await handsOf(trx, doing);
  await sql`
    insert into item_withdrawal (item_id, kind, says, successor_id, overturned_on, asked_by, asked_by_ids)
    values (${itemId}, ${kind}, ${says}, ${next}, ${overturnedOn ?? null}, ${by.actor.name}, ${[...hands]}::bigint[])`.execute(
    trx,
  );
  await recordEvents(trx, by, [
    {
      action: "item.withdrawal-asked",
      subject: draftSubject(draft),
      agencyId: draft.agencyId,
      details: { item: itemId, kind, says, ...(overturnedOn && { overturnedOn }) },
    },
  ]);
  await tellOfWithdrawal(trx, draft, hands);
  return ok(undefined);
}

interface PublicItem {
  readonly draft: Draft;
  readonly itemId: number;
}

/** The item of a draft, held, while the public sees it. */
export async function publicItem(
  trx: Transaction,
  act: ActsOnDraft,
): Promise<Result<PublicItem, WithdrawalRefused>> {
  const draft = await draftToChange(trx, act);
  if (!draft) return err({ kind: "not-found" });
  const { itemId } = draft;
  if (itemId === null) return err({ kind: "not-public" });
  const { rows } = await sql`
    select from item_page where item_id = ${itemId} and markup is not null for update`.execute(trx);
  return rows.length === 0 ? err({ kind: "not-public" }) : ok({ draft, itemId });
}

/** The public item of the agency with this number. */
async function successorOf(
  trx: Transaction,
  { successor, itemId, draft }: PublicItem & { readonly successor: string },
): Promise<number | undefined> {
  const { rows } = await sql<{ readonly id: number }>`
    select item_id as id from item_page where agency_id = ${draft.agencyId} and index_number = ${successor}
      and markup is not null and item_id <> ${itemId}`.execute(trx);
  return rows[0]?.id;
}
