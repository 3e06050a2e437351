import { untilContentChanges } from "#platform/cache/until-content-changes.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Ways } from "#platform/feature/site-places.ts";
import type { FilterOption } from "#ui/form/FilterStrip.tsx";
import {
  agenciesCounted,
  type PlaceCount,
  placeCounts,
  regionCounts,
} from "../data/place-counts.ts";
import { findRootRegion, type NamedRegion } from "../data/regions/find-region.ts";
import { agenciesPath, agencyKinds, kindWords, regionPath } from "../domain/index.ts";

/** Ways to agencies: by region, and by kind. */
export const waysToAgencies = untilContentChanges(waysOf, {
  shows: ["agencies", "reports"],
  most: 1,
});

async function waysOf(db: Queryable): Promise<readonly Ways[]> {
  const root = await findRootRegion(db);
  if (!root) return [];
  const counts = await placeCounts(db, root.code);
  const agencies = counts.filter(({ year }) => year === agenciesCounted);
  const regions = await regionCounts(db, { parent: root.code, year: agenciesCounted });
  const below = regions
    .filter(({ count }) => count > 0)
    .map(({ code, name, count }) => ({ label: name, to: regionPath(code), count }));
  return [
    { id: "regions", title: "地区", place: 20, options: below },
    { id: "kinds", title: "机关，按类别", place: 30, options: kindOptions(root, agencies) },
  ];
}

function kindOptions(root: NamedRegion, agencies: readonly PlaceCount[]): readonly FilterOption[] {
  return agencyKinds.flatMap((kind) => {
    const found = agencies.find((one) => one.kind === kind);
    if (!found) return [];
    return [{ label: kindWords[kind], to: agenciesPath(root.code, kind), count: found.whole }];
  });
}
