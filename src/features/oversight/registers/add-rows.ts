import type { Transaction } from "#platform/db/queryable.ts";
import type { RowValues } from "#platform/ledger/column.ts";
import type { FlatTable } from "#platform/ledger/flat/flat-table.ts";
import { saveFlat } from "#platform/ledger/flat/save-flat.ts";
import type { LedgerKind } from "#platform/ledger/kind.ts";
import { rowKey } from "#platform/ledger/rows/row-key.ts";
import { taskRegister, taskTable } from "./task-register.ts";

interface RowsToAdd {
  readonly kind: LedgerKind;
  readonly table: FlatTable;
  readonly agencyId: number;
  readonly rows: readonly RowValues[];
}

/** Stores records of a form of the office that nobody typed; a column that is absent is blank, or as the form begins. Gives their ids. */
export function addRows(
  trx: Transaction,
  { kind, table, agencyId, rows }: RowsToAdd,
): Promise<readonly number[]> {
  const records = rows.map((row) =>
    Object.fromEntries(
      kind.columns.map(({ code, default: standard }) => [code, row[code] ?? standard ?? null]),
    ),
  );
  return saveFlat(
    trx,
    { table, cipher: undefined },
    records.map((values, seq) => ({
      ...{ seq, owner: `${agencyId}`, key: rowKey(kind, values), values, changes: [] },
    })),
  );
}

/** Tasks of the year (年度工作任务) of an agency. */
export function addTasks(
  trx: Transaction,
  agencyId: number,
  rows: readonly RowValues[],
): Promise<readonly number[]> {
  return addRows(trx, { kind: taskRegister, table: taskTable, agencyId, rows });
}
