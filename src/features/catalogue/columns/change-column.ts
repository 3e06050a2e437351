import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { type ColumnRow, readColumns } from "../data/read-columns.ts";
import type { ColumnContent } from "../domain/column.ts";
import { columnFault, wordsOf } from "../domain/column-fault.ts";
import { type ActsOnColumns, type ColumnRefused, columnSubject, columnsChanged } from "./acting.ts";
import { keepWords } from "./keep-words.ts";

/** Changes what is said of a column, within the transaction of the act; the trail has old and new. */
export async function changeColumn(
  trx: Transaction,
  act: ActsOnColumns,
  { id, column }: { readonly id: number; readonly column: ColumnContent },
): Promise<Result<void, ColumnRefused>> {
  const fault = columnFault(column);
  if (fault) return err(fault);
  const found = await columnToChange(trx, act.scope, id);
  if (!found.ok) return found;
  const { agencyId } = found.value;
  const kept = await keepWords(trx, { columnId: id, agencyId, words: wordsOf(column) });
  if (!kept.ok) return kept;
  await sql`
    update catalogue_column set name = ${column.name}, section = ${column.section}, duty = ${column.duty},
      cycle = ${column.cycle}, limit_by = ${column.limit}, limit_days = ${column.limitDays},
      minimum = ${column.minimum}, place = ${column.place} where id = ${id}`.execute(trx);
  const changes = changesOf(found.value, column);
  if (Object.keys(changes).length === 0) return ok(undefined);
  await recordEvents(trx, act.by, [
    { action: "catalogue.column-changed", subject: columnSubject(id), agencyId, details: changes },
  ]);
  await columnsChanged(trx, agencyId);
  return ok(undefined);
}

/** 停用: nothing is due of it any more, and its words are free. */
export async function endColumn(
  trx: Transaction,
  act: ActsOnColumns,
  id: number,
): Promise<Result<void, ColumnRefused>> {
  const found = await columnToChange(trx, act.scope, id);
  if (!found.ok) return found;
  const { agencyId, name } = found.value;
  await sql`delete from catalogue_column_word where column_id = ${id}`.execute(trx);
  await sql`update catalogue_column set ended_on = ${act.today}::date where id = ${id}`.execute(
    trx,
  );
  await recordEvents(trx, act.by, [
    { action: "catalogue.column-ended", subject: columnSubject(id), agencyId, details: { name } },
  ]);
  await columnsChanged(trx, agencyId);
  return ok(undefined);
}

/** A column in use, held until the transaction ends. */
export async function columnToChange(
  trx: Transaction,
  scope: AgencyScope,
  id: number,
): Promise<Result<ColumnRow, ColumnRefused>> {
  await sql`select from catalogue_column where id = ${id} and ${isInScope(scope, "agency_id")} for update`.execute(
    trx,
  );
  const [found] = await readColumns(trx, scope, { id, withEnded: true });
  if (!found) return err({ kind: "not-found" });
  return found.endedOn === null ? ok(found) : err({ kind: "ended" });
}

function changesOf(before: ColumnContent, after: ColumnContent) {
  const names = Object.keys(after) as (keyof ColumnContent)[];
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      .map((name) => [name, { before: before[name], after: after[name] }]),
  );
}
