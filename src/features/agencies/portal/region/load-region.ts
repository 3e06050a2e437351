import type { Queryable } from "#platform/db/queryable.ts";
import { type ListedAgency, listOwnAgencies } from "../../data/list-agencies.ts";
import {
  agenciesCounted,
  type PlaceCount,
  placeCounts,
  type RegionCount,
  regionCounts,
} from "../../data/place-counts.ts";
import {
  findRegion,
  findRootRegion,
  type NamedRegion,
  type RegionInTree,
} from "../../data/regions/find-region.ts";
import type { AgencyKind } from "../../domain/agency.ts";
import { agencyKinds } from "../../domain/agency-kinds.ts";
import { regionsAbove } from "../lists/regions-above.ts";

/** The agencies of one kind that a region's page names. */
export interface KindInRegion {
  readonly kind: AgencyKind;
  readonly total: number;
  /** The first of them. */
  readonly agencies: readonly ListedAgency[];
}

/** A region and what is counted in it. */
export interface RegionShown {
  readonly region: RegionInTree;
  readonly isRoot: boolean;
  /** Those that its breadcrumb names. */
  readonly above: readonly NamedRegion[];
  readonly counts: readonly PlaceCount[];
}

/** A region: what lies below it, its agencies by kind. */
export interface RegionPageContent extends RegionShown {
  /** Regions next below, with their agencies. */
  readonly below: readonly RegionCount[];
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
  const [below, own] = await Promise.all([
    regionCounts(db, { parent: region.code, year: agenciesCounted }),
    listOwnAgencies(db, { region: region.code, each: named }),
  ]);
  return {
    region,
    isRoot: region.code === root.code,
    above: regionsAbove(region, root),
    counts,
    below,
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
