import type { LocalDate } from "#kernel/local-date.ts";
import type { Cycle } from "./column.ts";
import { type ColumnFacts, type FreshnessState, freshnessOf } from "./freshness.ts";

/** A column as the board counts it. */
export interface CountedColumn extends ColumnFacts {
  readonly agencyId: number;
  readonly agencyName: string;
  readonly cycle: Cycle;
}

/** How an agency's columns stand. */
export interface AgencyStanding {
  readonly agencyId: number;
  readonly agencyName: string;
  readonly columns: number;
  readonly counts: Readonly<Record<FreshnessState, number>>;
}

const none = { overdue: 0, "due-soon": 0, empty: 0, "too-few": 0, fresh: 0 } as const;

/** Of an agency that has no column. */
export function emptyStanding(agencyId: number, agencyName: string): AgencyStanding {
  return { agencyId, agencyName, columns: 0, counts: none };
}

/** How the columns of agencies stand, in the order of the columns. */
export function standingsOf(
  columns: readonly CountedColumn[],
  today: LocalDate,
): readonly AgencyStanding[] {
  const byAgency = Map.groupBy(columns, ({ agencyId }) => agencyId);
  return [...byAgency].map(([agencyId, some]) => {
    const counts: Record<FreshnessState, number> = { ...none };
    for (const one of some) counts[freshnessOf(one, today).state] += 1;
    return { agencyId, agencyName: some[0]?.agencyName ?? "", columns: some.length, counts };
  });
}
