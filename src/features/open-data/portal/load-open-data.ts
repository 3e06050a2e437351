import { agenciesCounted, findRootRegion, placeCounts, wholeOf } from "#features/agencies/index.ts";
import { yearsOf } from "#features/annual-reports/portal/index.ts";
import { contentChanged } from "#platform/db/content-changed.ts";
import type { Queryable } from "#platform/db/queryable.ts";

/** What the page of open data tells of the files. */
export interface OpenDataContent {
  /** In China: `2026-11-22 08:30`. */
  readonly changedAt: string;
  /** Years with files of their own, the latest first. */
  readonly years: readonly number[];
  readonly reports: number;
  readonly agencies: number;
}

export async function loadOpenData(db: Queryable): Promise<OpenDataContent> {
  const [{ changedAt }, root] = await Promise.all([contentChanged(db), findRootRegion(db)]);
  const counts = root ? await placeCounts(db, root.code) : [];
  const agencies = wholeOf(counts.filter(({ year }) => year === agenciesCounted));
  return { changedAt, years: yearsOf(counts), agencies, reports: wholeOf(counts) - agencies };
}
