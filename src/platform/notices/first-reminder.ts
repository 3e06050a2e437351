import type { LocalDate } from "#kernel/local-date.ts";
import type { Transaction } from "../db/queryable.ts";
import type { NoticeKind } from "./notice-kind.ts";

export interface Reminder {
  /** What of the kind it is about: a case, an agency's year. */
  readonly subject: string;
  readonly dueOn: LocalDate;
  /** Days before it, as the kind counts days; 0: the last day. */
  readonly before: number;
}

/** Keeps, with what is told in the same transaction, that a reminder (提醒) is sent; false where it was: each is sent once. */
export async function isFirstReminder(
  trx: Transaction,
  { name: kind }: NoticeKind,
  { subject, dueOn, before }: Reminder,
): Promise<boolean> {
  const added = await trx
    .insertInto("reminder")
    .values({ kind, subject, due_on: dueOn, days_before: before })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
