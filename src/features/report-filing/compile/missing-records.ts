import type { LocalDate } from "#kernel/local-date.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { LedgerKind } from "#platform/ledger/kind.ts";
import { zeroReportsOf } from "../data/zero-reports.ts";
import type { AgencyAdded } from "../domain/scope.ts";

/** Where records are missing that no zero report (零报告) answers for. */
export interface MissingRecords {
  /** Kinds of which nobody has a record: of the year, or of these months. */
  readonly kinds: readonly MissingKind[];
  /** Agencies that have recorded nothing of the year at all. */
  readonly agencies: readonly AgencyAdded[];
}

export interface MissingKind {
  readonly kind: string;
  readonly name: string;
  /** `2024-03`; none where the kind is one of the whole year. */
  readonly months: readonly string[];
}

interface Asked {
  readonly scope: AgencyScope;
  readonly agencies: readonly AgencyAdded[];
  readonly year: number;
  readonly today: LocalDate;
}

/** Kinds and months without a record among some agencies; a month counts once it has ended. */
export async function missingRecords(
  db: Queryable,
  kinds: readonly LedgerKind[],
  { scope, agencies, year, today }: Asked,
): Promise<MissingRecords> {
  const asked = { agencies: agencies.map(({ id }) => id), year };
  const zero = await zeroReportsOf(db, scope, asked);
  const recorded = new Set(zero.map(({ agency }) => agency));
  const missing: MissingKind[] = [];
  for (const { kind, name, kept } of kinds) {
    if (!kept) continue;
    const found = await kept.periods(db, asked);
    for (const { agency } of found) recorded.add(agency);
    const answered = new Set([...found, ...zero.filter((one) => one.kind === kind)].map(periodOf));
    // A zero report of the whole year is one of each of its months.
    if (answered.has(String(year))) continue;
    const months = kept.by === "year" ? [] : monthsEnded(year, today);
    const open = months.filter((month) => !answered.has(month));
    if (kept.by === "year" || open.length > 0) missing.push({ kind, name, months: open });
  }
  return { kinds: missing, agencies: agencies.filter(({ id }) => !recorded.has(id)) };
}

function periodOf({ period }: { readonly period: string }): string {
  return period;
}

function monthsEnded(year: number, today: LocalDate): readonly string[] {
  const months = Array.from(
    { length: 12 },
    (_, at) => `${year}-${String(at + 1).padStart(2, "0")}`,
  );
  return months.filter((month) => month < today.slice(0, 7));
}
