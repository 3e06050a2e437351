import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { type ListPage, listPage, pagesOf } from "#ui/lists/list-page.ts";
import type { PageOfList } from "#ui/pager-path.ts";
import {
  type PlaceCount,
  placeCounts,
  type RegionCount,
  regionCounts,
  wholeOf,
} from "../../data/place-counts.ts";
import {
  findRegion,
  findRootRegion,
  type NamedRegion,
  type RegionInTree,
} from "../../data/regions/find-region.ts";
import type { AgencyKind } from "../../domain/agency.ts";
import { regionsAbove } from "./regions-above.ts";

export interface PlaceAsked {
  /** Of its reports; `agenciesCounted` for a list of agencies. */
  readonly year: number;
  /** Six digits; all regions unless told. */
  readonly region: string | undefined;
  readonly kind: AgencyKind | undefined;
  readonly page: PageOfList;
}

/** The region that a list is of, with what its filters show. */
export interface Place {
  readonly kind: AgencyKind | undefined;
  readonly region: RegionInTree;
  /** Whether the region holds all there is. */
  readonly isRoot: boolean;
  /** Those that its breadcrumb names. */
  readonly above: readonly NamedRegion[];
  /** Of every year and kind in the region. */
  readonly counts: readonly PlaceCount[];
  /** Regions next below, with what is counted in them of the year and kind. */
  readonly regions: readonly RegionCount[];
  readonly at: ListPage;
}

export type NoPlace =
  | { readonly kind: "no-region"; readonly code: string }
  /** The whole site has nothing of the year; `counts`: what it has. */
  | { readonly kind: "nothing"; readonly counts: readonly PlaceCount[] }
  | { readonly kind: "no-page"; readonly pages: number; readonly total: number };

/** Where a page of a list stands; or why there is no such page. */
export async function loadPlace(
  db: Queryable,
  { year, region: code, kind, page }: PlaceAsked,
): Promise<Result<Place, NoPlace>> {
  const root = await findRootRegion(db);
  const region = code === undefined ? root : await findRegion(db, code);
  if (!region || !root) {
    return err(code === undefined ? { kind: "nothing", counts: [] } : { kind: "no-region", code });
  }
  const [counts, all] = await Promise.all([
    placeCounts(db, region.code),
    placeCounts(db, root.code),
  ]);
  if (!all.some((count) => count.year === year)) return err({ kind: "nothing", counts: all });
  const isCounted = (one: PlaceCount) =>
    one.year === year && (kind === undefined || one.kind === kind);
  const total = wholeOf(counts.filter(isCounted));
  const at = listPage(page, total);
  if (!at) return err({ kind: "no-page", pages: pagesOf(total), total });
  const regions = await regionCounts(db, { parent: region.code, year, kind });
  const isRoot = region.code === root.code;
  return ok({ kind, region, isRoot, above: regionsAbove(region, root), counts, regions, at });
}
