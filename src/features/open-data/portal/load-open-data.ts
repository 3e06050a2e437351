import { agenciesCounted, findRootRegion, placeCounts, wholeOf } from "#features/agencies/index.ts";
import { yearsOf } from "#features/annual-reports/portal/index.ts";
import { contentChanged } from "#platform/db/content-changed.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Datasets } from "#platform/export/dataset.ts";

/** What the page of open data tells of the files. */
export interface OpenDataContent {
  /** In China: `2026-11-22 08:30`. */
  readonly changedAt: string;
  /** Years with files of their own, the latest first; by the names of data sets. */
  readonly years: ReadonlyMap<string, readonly number[]>;
  readonly reports: number;
  readonly agencies: number;
}

export async function loadOpenData(db: Queryable, datasets: Datasets): Promise<OpenDataContent> {
  const [{ changedAt }, root] = await Promise.all([contentChanged(db), findRootRegion(db)]);
  const counts = root ? await placeCounts(db, root.code) : [];
  const agencies = wholeOf(counts.filter(({ year }) => year === agenciesCounted));
  const withYears = Object.entries(datasets).filter(([, { hasYears }]) => hasYears);
  const years = new Map<string, readonly number[]>();
  for (const [name, dataset] of withYears) {
    years.set(name, dataset.years ? await dataset.years(db) : yearsOf(counts));
  }
  return { changedAt, years, agencies, reports: wholeOf(counts) - agencies };
}
