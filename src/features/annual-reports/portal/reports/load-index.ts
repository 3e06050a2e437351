import {
  agenciesCounted,
  findRootRegion,
  type PlaceCount,
  placeCounts,
  type RegionCount,
  type RegionInTree,
  regionCounts,
} from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { yearsOf } from "./report-list.ts";

/** What there is of reports: by year and kind, and by region for the latest year. */
export interface ReportIndex {
  readonly root: RegionInTree;
  readonly years: readonly number[];
  readonly counts: readonly PlaceCount[];
  /** Regions next below the root, with their reports of the latest year. */
  readonly regions: readonly RegionCount[];
}

/** `undefined` while no report is stored. */
export async function loadIndex(db: Queryable): Promise<ReportIndex | undefined> {
  const root = await findRootRegion(db);
  if (!root) return;
  const counts = await placeCounts(db, root.code);
  const years = yearsOf(counts);
  const [latest] = years;
  if (latest === undefined) return;
  const regions = await regionCounts(db, { parent: root.code, year: latest });
  return { root, years, regions, counts: counts.filter(({ year }) => year !== agenciesCounted) };
}
