import type { SumScope } from "../../data/compared/compare-regions.ts";
import { comparisonPath } from "../lists/paths.ts";
import type { RegionComparison } from "./regions/load-region-comparison.ts";
import type { SortKey } from "./shown-cell-words.ts";

interface View {
  readonly year: number;
  readonly region: string | undefined;
  readonly scope: SumScope;
  readonly sort: SortKey | undefined;
}

/** Address of a view of a comparison: `…/comparison/governments/by-requests/`. */
export function viewPath({ year, region, scope, sort }: View): string {
  const parts = [...(scope === "governments" ? [scope] : []), ...(sort ? [sort] : [])];
  return `${comparisonPath(year, region)}${parts.map((part) => `${part}/`).join("")}`;
}

/** Address of the view shown, changed as told. */
export function otherView(
  { asked, isRoot, region }: RegionComparison,
  change: Partial<View> = {},
): string {
  return viewPath({ ...asked, region: isRoot ? undefined : region.code, ...change });
}
