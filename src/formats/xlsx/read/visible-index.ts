/** Counts the rows (or columns) before a given one that are not hidden. */
export function visibleIndex(hidden: ReadonlySet<number>): (index: number) => number {
  if (hidden.size === 0) return (index) => index;
  const sorted = [...hidden].sort((a, b) => a - b);
  return (index) => index - countBelow(sorted, index);
}

/** How many of the sorted numbers are below `index`. */
export function countBelow(sorted: readonly number[], index: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
