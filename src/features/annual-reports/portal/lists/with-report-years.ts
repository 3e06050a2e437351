import type { ListedAgency } from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { reportYears } from "../../data/report-years.ts";

export interface AgencyWithYears extends ListedAgency {
  /** Years it has a report of, the latest first. */
  readonly years: readonly number[];
}

/** Agencies with the years of their reports. */
export async function withReportYears<One extends ListedAgency>(
  db: Queryable,
  agencies: readonly One[],
): Promise<readonly (One & Pick<AgencyWithYears, "years">)[]> {
  const years = await reportYears(
    db,
    agencies.map(({ id }) => id),
  );
  return agencies.map((agency) => ({ ...agency, years: years.get(agency.id) ?? [] }));
}
