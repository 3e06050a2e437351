import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import { isInScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { type ActsOnColumns, type ColumnRefused, columnSubject, columnsChanged } from "./acting.ts";
import { columnToChange } from "./change-column.ts";

export type StatementRefused =
  | ColumnRefused
  /** The period is not over, or ends before it begins. */
  | { readonly kind: "not-over" }
  | { readonly kind: "ends-first" }
  /** Something was published in the period. */
  | { readonly kind: "published"; readonly title: string; readonly on: LocalDate };

export interface Statement {
  readonly columnId: number;
  readonly fromOn: LocalDate;
  readonly throughOn: LocalDate;
  readonly reason: string;
}

/** 情况说明: says that nothing arose in a period that is over, and why; it counts as an update on the period's last day. */
export async function stateNothing(
  trx: Transaction,
  act: ActsOnColumns,
  { columnId, fromOn, throughOn, reason }: Statement,
): Promise<Result<void, StatementRefused>> {
  if (throughOn < fromOn) return err({ kind: "ends-first" });
  if (throughOn >= act.today) return err({ kind: "not-over" });
  const found = await columnToChange(trx, act.scope, columnId);
  if (!found.ok) return found;
  const against = await publishedWithin(trx, { columnId, fromOn, throughOn });
  if (against) return err({ kind: "published", ...against });
  const { agencyId } = found.value;
  await sql`
    insert into catalogue_statement (column_id, agency_id, from_on, through_on, reason, made_by)
    values (${columnId}, ${agencyId}, ${fromOn}::date, ${throughOn}::date, ${reason}, ${act.by.actor.name})`.execute(
    trx,
  );
  await recordEvents(trx, act.by, [
    {
      action: "catalogue.stated",
      subject: columnSubject(columnId),
      agencyId,
      details: { fromOn, throughOn, reason },
    },
  ]);
  await columnsChanged(trx, agencyId);
  return ok(undefined);
}

/** Takes a statement back (撤回); the trail keeps what it said. */
export async function takeBackStatement(
  trx: Transaction,
  act: ActsOnColumns,
  id: number,
): Promise<Result<void, StatementRefused>> {
  const { rows } = await sql<Statement & { readonly agencyId: number }>`
    update catalogue_statement set taken_back_at = now()
    where id = ${id} and taken_back_at is null and ${isInScope(act.scope, "agency_id")}
    returning column_id as "columnId", agency_id as "agencyId", from_on as "fromOn", through_on as "throughOn", reason`.execute(
    trx,
  );
  const [taken] = rows;
  if (!taken) return err({ kind: "not-found" });
  const { columnId, agencyId, ...details } = taken;
  await recordEvents(trx, act.by, [
    {
      action: "catalogue.statement-taken-back",
      subject: columnSubject(columnId),
      agencyId,
      details,
    },
  ]);
  await columnsChanged(trx, agencyId);
  return ok(undefined);
}

async function publishedWithin(
  trx: Transaction,
  { columnId, fromOn, throughOn }: Omit<Statement, "reason">,
): Promise<{ readonly title: string; readonly on: LocalDate } | undefined> {
  const { rows } = await sql<{ readonly title: string; readonly on: LocalDate }>`
    select entry.title, entry.published_on as "on"
    from catalogue_column_word as named join column_entry as entry
      on entry.agency_id = named.agency_id and entry.word = named.word
    where named.column_id = ${columnId} and entry.published_on between ${fromOn}::date and ${throughOn}::date
    order by entry.published_on desc, entry.id desc limit 1`.execute(trx);
  return rows[0];
}
