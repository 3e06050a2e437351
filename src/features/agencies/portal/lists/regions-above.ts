import type { NamedRegion, RegionInTree } from "../../data/regions/find-region.ts";

/**
 * The regions that a breadcrumb names before one, the topmost first. Below the region that holds all there is, those
 * between: that one is the list itself. Else all above it but the nation, which holds no more.
 */
export function regionsAbove({ above }: RegionInTree, root: NamedRegion): readonly NamedRegion[] {
  const at = above.findIndex(({ code }) => code === root.code);
  return at >= 0 ? above.slice(at + 1) : above.filter(({ level }) => level !== "nation");
}
