import {
  findRootRegion,
  placeCounts,
  type RegionFound,
  searchAgencies,
  searchRegions,
} from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { type ListPage, listPage, pagesOf, sliceOf } from "#ui/lists/list-page.ts";
import { type AgencyWithYears, withReportYears } from "../lists/with-report-years.ts";
import { yearsOf } from "../reports/report-list.ts";
import type { SearchQuery } from "./query.ts";

/** What was found. */
export interface SearchFound {
  readonly query: SearchQuery;
  readonly regions: readonly RegionFound[];
  readonly agencies: readonly AgencyWithYears[];
  readonly at: ListPage;
  /** Years with reports, the latest first: for who asks for a year, or finds nothing. */
  readonly years: readonly number[];
}

/** Regions shown of those that fit. */
const regionsShown = 10;

/** A page past the last shows the last. */
export async function loadSearch(
  db: Queryable,
  query: SearchQuery,
  page: number,
): Promise<SearchFound> {
  const { words } = query;
  const [regions, found, root] = await Promise.all([
    searchRegions(db, words, regionsShown),
    searchAgencies(db, words, sliceOf(page)),
    findRootRegion(db),
  ]);
  const counts = root ? await placeCounts(db, root.code) : [];
  const { total } = found;
  const at = listPage(page, total) ?? { page, pages: pagesOf(total), total, hasWhole: false };
  const agencies = await withReportYears(db, found.agencies);
  return { query, regions, at, agencies, years: yearsOf(counts) };
}
