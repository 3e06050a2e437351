import { holdersOf } from "#features/accounts/index.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { notify } from "#platform/notices/notify.ts";
import type { Draft } from "../data/drafts/drafts.ts";
import { withdrawalToDecide } from "../notice-kinds.ts";

/** Tells those who can decide that somebody asks for a withdrawal. */
export async function tellOfWithdrawal(
  trx: Transaction,
  { id, agencyId, content: { title } }: Draft,
  askedByIds: readonly number[],
): Promise<void> {
  const holders = [];
  for (const role of ["disclosure-head", "leader"] as const) {
    holders.push(...(await holdersOf(trx, { agencyId, role, level: null })));
  }
  const to = [...new Set(holders.map((one) => one.id))].filter((one) => !askedByIds.includes(one));
  const words = `《${title}》申请从网站撤下，等您决定。`;
  await notify(trx, withdrawalToDecide, { to, agencyId, words, path: `/items/draft?id=${id}` });
}
