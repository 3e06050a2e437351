import {
  agenciesCounted,
  loadPlace,
  type NoPlace,
  type Place,
  type PlaceAsked,
  type PlaceCount,
} from "#features/agencies/index.ts";
import { ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { sliceOf } from "#ui/lists/list-page.ts";
import { type ListedReport, listReports } from "../../data/list-reports.ts";
import { type MissingReports, missingReports } from "../../data/missing-reports.ts";

/** A page of reports with what its filters show. */
export interface ReportList extends Place {
  readonly year: number;
  readonly reports: readonly ListedReport[];
  /** On the first page of all kinds, where the installation tells of them. */
  readonly missing: MissingReports | undefined;
}

/** What a page of reports shows; or why there is no such page. */
export async function loadReportList(
  db: Queryable,
  asked: PlaceAsked,
): Promise<Result<ReportList, NoPlace>> {
  const place = await loadPlace(db, asked);
  if (!place.ok) return place;
  const { year, page } = asked;
  const { region, kind } = place.value;
  const reports = await listReports(db, { region: region.code, year, kind }, sliceOf(page));
  const isWhole = kind === undefined && place.value.at.page === 1;
  const missing = isWhole ? await missingReports(db, { region: region.code, year }) : undefined;
  return ok({ ...place.value, year, reports, missing });
}

/** Years with reports, the latest first. */
export function yearsOf(counts: readonly PlaceCount[]): readonly number[] {
  const years = counts.filter(({ year }) => year !== agenciesCounted).map(({ year }) => year);
  return [...new Set(years)].sort((a, b) => b - a);
}
