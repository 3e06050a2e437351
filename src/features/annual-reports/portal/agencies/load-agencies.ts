import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AgencyKind } from "../../data/agency-kinds.ts";
import { findRegion, findRootRegion, type RegionInTree } from "../../data/find-region.ts";
import { type ListedAgency, listAgencies } from "../../data/list-agencies.ts";
import {
  agenciesCounted,
  type PlaceCount,
  placeCounts,
  type RegionCount,
  regionCounts,
  wholeOf,
} from "../../data/place-counts.ts";
import { type ListPage, listPage, pagesOf, sliceOf } from "../lists/list-page.ts";

export interface AgenciesAsked {
  /** Six digits; all regions unless told. */
  readonly region: string | undefined;
  readonly kind: AgencyKind | undefined;
  readonly page: number;
}

/** A page of agencies with what its filters show. */
export interface AgencyList {
  readonly kind: AgencyKind | undefined;
  readonly region: RegionInTree;
  readonly isRoot: boolean;
  /** Agencies of the region by kind. */
  readonly counts: readonly PlaceCount[];
  /** Regions below, with their agencies. */
  readonly regions: readonly RegionCount[];
  readonly agencies: readonly ListedAgency[];
  readonly at: ListPage;
}

export type NoAgencyList =
  | { readonly kind: "no-region"; readonly code: string }
  /** No agency is known at all. */
  | { readonly kind: "nothing" }
  | { readonly kind: "no-page"; readonly pages: number; readonly total: number };

/** What a page of agencies shows; or why there is no such page. */
export async function loadAgencies(
  db: Queryable,
  { region: code, kind, page }: AgenciesAsked,
): Promise<Result<AgencyList, NoAgencyList>> {
  const root = await findRootRegion(db);
  const region = code === undefined ? root : await findRegion(db, code);
  if (!region) return err(code === undefined ? { kind: "nothing" } : { kind: "no-region", code });
  const [counted, regions] = await Promise.all([
    placeCounts(db, region.code),
    regionCounts(db, { parent: region.code, year: agenciesCounted, kind }),
  ]);
  const counts = counted.filter(({ year }) => year === agenciesCounted);
  const total = wholeOf(counts.filter((one) => kind === undefined || one.kind === kind));
  if (total === 0 && code === undefined) return err({ kind: "nothing" });
  const at = listPage(page, total);
  if (!at) return err({ kind: "no-page", pages: pagesOf(total), total });
  const agencies = await listAgencies(db, { region: region.code, kind }, sliceOf(page));
  return ok({ kind, region, isRoot: region.code === root?.code, counts, regions, agencies, at });
}
