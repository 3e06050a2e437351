import { holdersOf, supervisorsOver } from "#features/accounts/index.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { NoticeKind } from "#platform/notices/notice-kind.ts";
import { notify } from "#platform/notices/notify.ts";

/** Who can take a letter in hand, those first whose work it mostly is. */
export const handlingRoles = ["case-officer", "disclosure-head", "information-officer"] as const;

/** Who is told of a letter: the officers of an agency, else its head, else whoever writes there, else the supervising office. */
export async function handlersOf(db: Queryable, agencyId: number): Promise<readonly number[]> {
  for (const role of handlingRoles) {
    const holders = await holdersOf(db, { agencyId, role, level: null });
    if (holders.length > 0) return holders.map(({ id }) => id);
  }
  return (await supervisorsOver(db, agencyId))?.people ?? [];
}

/** Tells them, in the transaction of the act. */
export async function tellHandlers(
  trx: Transaction,
  kind: NoticeKind,
  {
    agencyId,
    words,
    path,
  }: { readonly agencyId: number; readonly words: string; readonly path: string },
): Promise<void> {
  await notify(trx, kind, { to: await handlersOf(trx, agencyId), agencyId, words, path });
}
