import { type AgencyKind, agencyKinds } from "#features/agencies/domain/index.ts";
import {
  agenciesCounted,
  findRegion,
  findRootRegion,
  type ListedAgency,
  listOwnAgencies,
  type NamedRegion,
  type PlaceCount,
  placeCounts,
  type RegionCount,
  type RegionInTree,
  regionCounts,
  regionsAbove,
} from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { yearsOf } from "../reports/report-list.ts";

/** The agencies of one kind that a region's page names. */
export interface KindInRegion {
  readonly kind: AgencyKind;
  readonly total: number;
  /** The first of them. */
  readonly agencies: readonly ListedAgency[];
}

/** A region: what lies below it, its agencies by kind, its reports by year. */
export interface RegionPageContent {
  readonly region: RegionInTree;
  readonly isRoot: boolean;
  /** Those that its breadcrumb names. */
  readonly above: readonly NamedRegion[];
  readonly counts: readonly PlaceCount[];
  readonly years: readonly number[];
  /** Regions next below, with their agencies, and their reports of the latest year. */
  readonly below: readonly (RegionCount & { readonly reports: number })[];
  readonly kinds: readonly KindInRegion[];
}

/** Agencies of a kind named on a region's page; all of them stand in the list. */
const named = 30;

/** Without a code the region that holds all there is; `undefined` when there is no such region. */
export async function loadRegion(
  db: Queryable,
  code: string | undefined,
): Promise<RegionPageContent | undefined> {
  const root = await findRootRegion(db);
  const region = code === undefined ? root : await findRegion(db, code);
  if (!region || !root) return;
  const counts = await placeCounts(db, region.code);
  const years = yearsOf(counts);
  const [agencies, reports, own] = await Promise.all([
    regionCounts(db, { parent: region.code, year: agenciesCounted }),
    regionCounts(db, { parent: region.code, year: years[0] ?? -1 }),
    listOwnAgencies(db, { region: region.code, each: named }),
  ]);
  const reportsOf = new Map(reports.map((one) => [one.code, one.count]));
  return {
    region,
    isRoot: region.code === root.code,
    above: regionsAbove(region, root),
    counts,
    years,
    below: agencies.map((one) => ({ ...one, reports: reportsOf.get(one.code) ?? 0 })),
    kinds: kindsOf(own, counts),
  };
}

/** Where regions lie below, agencies stand on their pages: here only those of the region itself are named. */
function kindsOf(
  agencies: readonly ListedAgency[],
  counts: readonly PlaceCount[],
): readonly KindInRegion[] {
  const own = counts.filter(({ year, own: n }) => year === agenciesCounted && n > 0);
  return agencyKinds.flatMap((kind) => {
    const counted = own.find((count) => count.kind === kind);
    if (!counted) return [];
    return [{ kind, total: counted.own, agencies: agencies.filter((one) => one.kind === kind) }];
  });
}
