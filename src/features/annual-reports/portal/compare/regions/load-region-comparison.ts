import {
  findRegion,
  findRootRegion,
  placeCounts,
  type RegionInTree,
  regionCounts,
} from "#features/agencies/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { type ListPage, listPage, pagesOf, sliceOf } from "#ui/lists/list-page.ts";
import type { PageOfList } from "#ui/pager-path.ts";
import {
  type CellSums,
  compareRegions,
  type RegionSums,
  type SumScope,
  totalSums,
} from "../../../data/compared/compare-regions.ts";
import { type AgencyFigures, listFigures } from "../../../data/figures/list-figures.ts";
import { yearsOf } from "../../reports/report-list.ts";
import { type SortKey, sortKeys } from "../shown-cell-words.ts";

export interface RegionComparisonAsked {
  readonly year: number;
  /** Six digits; all there is unless told. */
  readonly region: string | undefined;
  readonly scope: SumScope;
  readonly sort: SortKey | undefined;
  readonly page: PageOfList;
  /** Agencies on a page; 50 unless told. */
  readonly size?: number;
}

/** A year's figures of a region's parts side by side, or of its agencies where nothing lies below it. */
export interface RegionComparison {
  readonly asked: RegionComparisonAsked;
  readonly region: RegionInTree;
  readonly isRoot: boolean;
  /** Years the region has reports of, the latest first. */
  readonly years: readonly number[];
  /** In the order asked for. */
  readonly parts: readonly RegionSums[];
  /** Of all parts; of governments without the region's own, which takes in the others. */
  readonly total: CellSums;
  /** Reports the total is of. */
  readonly reports: number;
  /** Only where no region lies below. */
  readonly agencies?: AgencyPage;
}

export interface AgencyPage extends ListPage {
  readonly shown: readonly AgencyFigures[];
}

export type NoComparison =
  | { readonly kind: "no-region"; readonly code: string }
  | { readonly kind: "no-year"; readonly years: readonly number[] }
  | { readonly kind: "no-page"; readonly pages: number; readonly total: number };

const agenciesOnPage = 50;

export async function loadRegionComparison(
  db: Queryable,
  asked: RegionComparisonAsked,
): Promise<Result<RegionComparison, NoComparison>> {
  const root = await findRootRegion(db);
  const { region: code, year } = asked;
  const region = code === undefined ? root : await findRegion(db, code);
  if (!region || !root) {
    return err(code === undefined ? { kind: "no-year", years: [] } : { kind: "no-region", code });
  }
  const counts = await placeCounts(db, region.code);
  const years = yearsOf(counts);
  if (!years.includes(year)) return err({ kind: "no-year", years });
  const below = await regionCounts(db, { parent: region.code, year });
  const parts = await compareRegions(db, { region: region.code, year, scope: asked.scope });
  const summed = asked.scope === "governments" ? parts.filter(({ isOwn }) => !isOwn) : parts;
  const comparison = {
    asked,
    region,
    isRoot: region.code === root.code,
    years,
    parts: sorted(parts.filter(isShown), asked.sort),
    total: totalSums(summed),
    reports: summed.reduce((sum, { reports }) => sum + reports, 0),
  };
  if (below.length > 0) {
    return asked.page === 1 || asked.page === "all"
      ? ok(comparison)
      : err({ kind: "no-page", pages: 1, total: parts.length });
  }
  const total = counts.reduce((sum, one) => (one.year === year ? sum + one.own : sum), 0);
  const agencies = await agencyPage(db, { ...asked, region: region.code }, total);
  return agencies.ok ? ok({ ...comparison, agencies: agencies.value }) : agencies;
}

async function agencyPage(
  db: Queryable,
  {
    region,
    year,
    sort,
    page,
    size = agenciesOnPage,
  }: RegionComparisonAsked & { readonly region: string },
  total: number,
): Promise<Result<AgencyPage, NoComparison>> {
  const at = listPage(page, total, size);
  if (!at) return err({ kind: "no-page", pages: pagesOf(total, size), total });
  const by = sort && sortKeys[sort];
  const shown = await listFigures(db, { region, year, by, ...sliceOf(page, size) });
  return ok({ shown, ...at });
}

/** A region's own level has no row where no agency of it has a report. */
function isShown({ isOwn, reports }: RegionSums): boolean {
  return !isOwn || reports > 0;
}

/** The largest first; of what is equal, or not certain at all, the order stays. */
function sorted(parts: readonly RegionSums[], sort: SortKey | undefined): readonly RegionSums[] {
  if (!sort) return parts;
  const cell = sortKeys[sort];
  const figure = ({ sums }: RegionSums) => (sums[cell].certain > 0 ? sums[cell].sum : -1);
  return [...parts].sort((a, b) => figure(b) - figure(a));
}
