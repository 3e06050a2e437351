import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { LedgerKind } from "#platform/ledger/kind.ts";
import { addZeroReport, withdrawZeroReport } from "../data/zero-reports.ts";

export interface ReportZero {
  readonly agencyId: number;
  readonly kind: LedgerKind;
  /** `2024`, or `2024-03` of a kind that is recorded by the month. */
  readonly period: string;
  readonly today: LocalDate;
  readonly by: AuditedBy;
}

export type ZeroRefused =
  /** No report adds up its records. */
  | { readonly kind: "not-kept" }
  /** A month of a kind that is recorded by the year. */
  | { readonly kind: "no-month" }
  | { readonly kind: "ahead" }
  /** There are records of the period: it is not zero. */
  | { readonly kind: "has-records"; readonly periods: readonly string[] }
  | { readonly kind: "already" };

/** 零报告: says that an agency has nothing to record of a kind in a period. Refused where it has. */
export async function reportZero(
  trx: Transaction,
  { agencyId, kind, period, today, by }: ReportZero,
): Promise<Result<number, ZeroRefused>> {
  const { kept } = kind;
  if (!kept) return err({ kind: "not-kept" });
  const isYear = period.length === 4;
  if (kept.by === "year" && !isYear) return err({ kind: "no-month" });
  if (period > today.slice(0, period.length)) return err({ kind: "ahead" });
  const asked = { agencies: [agencyId], year: Number(period.slice(0, 4)) };
  const found = (await kept.periods(trx, asked)).map((one) => one.period);
  const periods = found.filter((one) => isYear || one === period);
  if (periods.length > 0) return err({ kind: "has-records", periods });
  const id = await addZeroReport(trx, {
    agency: agencyId,
    kind: kind.kind,
    period,
    by: by.actor.name,
  });
  if (id === undefined) return err({ kind: "already" });
  await recordEvents(trx, by, [
    {
      action: "zero-report.made",
      subject: { kind: "zero-report", id },
      agencyId,
      details: { kind: kind.kind, period },
    },
  ]);
  return ok(id);
}

/** Takes a zero report back, with the reason; it stays in the table. False where the agencies of the scope have no such one. */
export async function withdrawZero(
  trx: Transaction,
  scope: AgencyScope,
  { id, because, by }: { readonly id: number; readonly because: string; readonly by: AuditedBy },
): Promise<boolean> {
  const agencyId = await withdrawZeroReport(trx, scope, { id, because });
  if (agencyId === undefined) return false;
  await recordEvents(trx, by, [
    {
      action: "zero-report.withdrawn",
      subject: { kind: "zero-report", id },
      agencyId,
      details: { because },
    },
  ]);
  return true;
}
