/** The agencies under one of a tree, directly or further down. */
export type UnderOf = (agencyId: number) => readonly number[];

/** A tree by who stands right above whom; all others of it are under `of`. */
export function treeOf(
  agencies: readonly number[],
  parents: ReadonlyMap<number, number>,
  of: number,
): UnderOf {
  return (above) => {
    const others = agencies.filter((id) => id !== above);
    return above === of ? others : others.filter((id) => isUnder(id, above, parents));
  };
}

/** No tree is deeper: what stands above itself ends. */
const deepest = 20;

function isUnder(id: number, above: number, parents: ReadonlyMap<number, number>): boolean {
  for (let up = parents.get(id), steps = 0; up !== undefined && steps < deepest; steps += 1) {
    if (up === above) return true;
    up = parents.get(up);
  }
  return false;
}
