import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { ColumnContent } from "../domain/column.ts";
import { columnFault, wordsOf } from "../domain/column-fault.ts";
import { type ActsOnColumns, type ColumnRefused, columnSubject, columnsChanged } from "./acting.ts";
import { keepWords, wordTaken } from "./keep-words.ts";

/** Sets a column (栏目) up in an agency, within the transaction of the act; gives its id. */
export async function addColumn(
  trx: Transaction,
  act: ActsOnColumns,
  of: { readonly agencyId: number; readonly column: ColumnContent },
): Promise<Result<number, ColumnRefused>> {
  const added = await insertColumn(trx, act, of);
  if (added.ok) await columnsChanged(trx, of.agencyId);
  return added;
}

/** The same as one of many: the caller says afterwards that the agency's columns have changed. */
export async function insertColumn(
  trx: Transaction,
  act: ActsOnColumns,
  { agencyId, column }: { readonly agencyId: number; readonly column: ColumnContent },
): Promise<Result<number, ColumnRefused>> {
  const fault = columnFault(column);
  if (fault) return err(fault);
  const words = wordsOf(column);
  const taken = await wordTaken(trx, { columnId: 0, agencyId, words });
  if (taken) return err(taken);
  const { rows } = await sql<{ readonly id: number }>`
    insert into catalogue_column (agency_id, name, section, duty, cycle, limit_by, limit_days, minimum, place, opened_on)
    values (${agencyId}, ${column.name}, ${column.section}, ${column.duty}, ${column.cycle}, ${column.limit},
      ${column.limitDays}, ${column.minimum}, ${column.place}, ${act.today}::date) returning id`.execute(
    trx,
  );
  const [row] = rows;
  if (!row) throw new Error("a column was not stored");
  await keepWords(trx, { columnId: row.id, agencyId, words });
  await recordEvents(trx, act.by, [
    {
      action: "catalogue.column-added",
      subject: columnSubject(row.id),
      agencyId,
      details: { ...column },
    },
  ]);
  return ok(row.id);
}
