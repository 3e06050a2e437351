import type { Who } from "./who.ts";

/** Who stands above whom, and those among `asked` that stand above themselves, each with the way round. */
export function findCycles(
  above: ReadonlyMap<Who, Who>,
  asked: readonly Who[],
): ReadonlyMap<Who, readonly Who[]> {
  const cycles = new Map<Who, readonly Who[]>();
  const isDone = new Set<Who>();
  for (const start of asked) {
    const way: Who[] = [];
    const onWay = new Set<Who>();
    let at: Who | undefined = start;
    while (at !== undefined && !isDone.has(at) && !onWay.has(at)) {
      way.push(at);
      onWay.add(at);
      at = above.get(at);
    }
    if (at !== undefined && onWay.has(at)) {
      const round = way.slice(way.indexOf(at));
      for (const one of round) cycles.set(one, round);
    }
    for (const one of way) isDone.add(one);
  }
  return cycles;
}
