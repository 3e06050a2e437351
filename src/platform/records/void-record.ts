import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "../audit/record-events.ts";
import { type AgencyScope, isInScope } from "../auth/agency-scope.ts";
import type { Transaction } from "../db/queryable.ts";

export interface VoidRecord {
  /** Of the kind's records: with `id`, `agency_id`, `is_of_office`, `voided_at` and `voided_because`. */
  readonly table: string;
  /** As its ledger spells it. */
  readonly kind: string;
  readonly id: number;
  readonly because: string;
  readonly by: AuditedBy;
}

export type VoidRefused =
  | { readonly kind: "not-found" }
  /** It was voided, or restored, before. */
  | { readonly kind: "already" };

/** 作废: the record counts nowhere from now on, and stays with its history and its reason. Nothing is ever deleted. */
export function voidRecord(
  trx: Transaction,
  scope: AgencyScope,
  asked: VoidRecord,
): Promise<Result<void, VoidRefused>> {
  return change(trx, scope, { ...asked, act: "voided" });
}

/** 恢复: a voided record counts again. */
export function restoreRecord(
  trx: Transaction,
  scope: AgencyScope,
  asked: VoidRecord,
): Promise<Result<void, VoidRefused>> {
  return change(trx, scope, { ...asked, act: "restored" });
}

async function change(
  trx: Transaction,
  scope: AgencyScope,
  asked: VoidRecord & { readonly act: "voided" | "restored" },
): Promise<Result<void, VoidRefused>> {
  const { table, kind, id, act, because, by } = asked;
  const found = await sql<{ readonly agency_id: number; readonly is_voided: boolean }>`
    select agency_id, voided_at is not null as is_voided from ${sql.table(table)}
    where id = ${id} and ${isInScope(scope, "agency_id")} for update`.execute(trx);
  const [record] = found.rows;
  if (!record) return err({ kind: "not-found" });
  if (record.is_voided === (act === "voided")) return err({ kind: "already" });
  const voided =
    act === "voided"
      ? sql`voided_at = now(), voided_because = ${because}`
      : sql`voided_at = null, voided_because = null`;
  await sql`update ${sql.table(table)} set ${voided}, is_of_office = true where id = ${id}`.execute(
    trx,
  );
  await sql`insert into record_voiding (kind, record_id, act, because, done_by)
    values (${kind}, ${id}, ${act}, ${because}, ${by.actor.name})`.execute(trx);
  await recordEvents(trx, by, [
    {
      action: `record.${act}`,
      subject: { kind, id },
      agencyId: record.agency_id,
      details: { because },
    },
  ]);
  return ok(undefined);
}
