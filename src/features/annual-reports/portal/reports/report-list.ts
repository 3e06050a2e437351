import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AgencyKind } from "../../data/agency-kinds.ts";
import { findRegion, findRootRegion, type RegionInTree } from "../../data/find-region.ts";
import { type ListedReport, listReports } from "../../data/list-reports.ts";
import {
  agenciesCounted,
  type PlaceCount,
  placeCounts,
  type RegionCount,
  regionCounts,
  wholeOf,
} from "../../data/place-counts.ts";
import { type ListPage, listPage, pagesOf, sliceOf } from "../lists/list-page.ts";

export interface ListAsked {
  readonly year: number;
  /** Six digits; all regions unless told. */
  readonly region: string | undefined;
  readonly kind: AgencyKind | undefined;
  readonly page: number;
}

/** A page of reports with what its filters show. */
export interface ReportList {
  readonly year: number;
  readonly kind: AgencyKind | undefined;
  readonly region: RegionInTree;
  /** Whether the region holds all there is. */
  readonly isRoot: boolean;
  /** Of every year and kind in the region. */
  readonly counts: readonly PlaceCount[];
  readonly regions: readonly RegionCount[];
  readonly reports: readonly ListedReport[];
  readonly at: ListPage;
}

export type NoReportList =
  | { readonly kind: "no-region"; readonly code: string }
  /** The whole site has no report of the year. */
  | { readonly kind: "no-year"; readonly years: readonly number[] }
  | { readonly kind: "no-page"; readonly pages: number; readonly total: number };

/** What a page of reports shows; or why there is no such page. */
export async function loadReportList(
  db: Queryable,
  { year, region: code, kind, page }: ListAsked,
): Promise<Result<ReportList, NoReportList>> {
  const root = await findRootRegion(db);
  const region = code === undefined ? root : await findRegion(db, code);
  if (!region || !root) {
    return err(code === undefined ? { kind: "no-year", years: [] } : { kind: "no-region", code });
  }
  const [counts, all] = await Promise.all([
    placeCounts(db, region.code),
    placeCounts(db, root.code),
  ]);
  if (!all.some((count) => count.year === year))
    return err({ kind: "no-year", years: yearsOf(all) });
  const total = wholeOf(counts.filter((one) => one.year === year && isOf(one, kind)));
  const at = listPage(page, total);
  if (!at) return err({ kind: "no-page", pages: pagesOf(total), total });
  const [regions, reports] = await Promise.all([
    regionCounts(db, { parent: region.code, year, kind }),
    listReports(db, { region: region.code, year, kind }, sliceOf(page)),
  ]);
  const isRoot = region.code === root.code;
  return ok({ year, kind, region, isRoot, counts, regions, reports, at });
}

function isOf(count: PlaceCount, kind: AgencyKind | undefined): boolean {
  return kind === undefined || count.kind === kind;
}

/** Years with reports, the latest first. */
export function yearsOf(counts: readonly PlaceCount[]): readonly number[] {
  const years = counts.filter(({ year }) => year !== agenciesCounted).map(({ year }) => year);
  return [...new Set(years)].sort((a, b) => b - a);
}
