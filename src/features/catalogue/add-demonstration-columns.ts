import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { columnsChanged } from "./columns/acting.ts";
import { insertColumn } from "./columns/add-column.ts";
import { stateNothing } from "./columns/state-nothing.ts";
import { readColumns } from "./data/read-columns.ts";
import type { ColumnContent } from "./domain/column.ts";
import { freshnessOf } from "./domain/freshness.ts";

export interface DemonstrationColumns {
  readonly agencyId: number;
  readonly columns: readonly ColumnContent[];
  /** The day on which the demonstration stands. */
  readonly today: LocalDate;
  /** Says of its first overdue column that nothing arose, and why. */
  readonly reason?: string | undefined;
}

const scope = agencyScope({ kind: "operator" });
const by = { actor: { kind: "system", name: "演示数据" } } as const;
/** Columns stand for so many days already. */
const standing = 400;

/** Gives an agency of the demonstration its columns; one that has some keeps them. */
export async function addDemonstrationColumns(
  db: Queryable,
  { agencyId, columns, today, reason }: DemonstrationColumns,
): Promise<void> {
  if ((await readColumns(db, scope, { agency: agencyId, withEnded: true })).length > 0) return;
  await db.transaction().execute(async (trx) => {
    const act = { scope, by, today: addDays(today, -standing) };
    for (const column of columns) {
      const done = await insertColumn(trx, act, { agencyId, column });
      if (!done.ok) throw new Error(`the demonstration's column is refused: ${done.error.kind}`);
    }
    await columnsChanged(trx, agencyId);
    if (reason !== undefined) await stateOfFirst(trx, { agencyId, today, reason });
  });
}

async function stateOfFirst(
  trx: Transaction,
  {
    agencyId,
    today,
    reason,
  }: { readonly agencyId: number; readonly today: LocalDate; readonly reason: string },
): Promise<void> {
  const columns = await readColumns(trx, scope, { agency: agencyId });
  const late = columns.find((one) => freshnessOf(one, today).state === "overdue");
  if (!late) return;
  const fromOn = addDays(late.lastOn ?? late.openedOn, 1);
  const stated = { columnId: late.id, fromOn, throughOn: addDays(today, -1), reason };
  const done = await stateNothing(trx, { scope, by, today }, stated);
  if (!done.ok) throw new Error(`the demonstration's statement is refused: ${done.error.kind}`);
}
