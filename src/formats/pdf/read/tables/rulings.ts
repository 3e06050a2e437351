import type { Rule } from "../marks.ts";

/** The ruling lines of one table: lines that touch each other. */
export interface Ruling {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

/** How far two pieces of one line, or two lines that meet, may miss each other, in points. */
export const tolerance = 3;

/** Joins the pieces of lines and gathers the lines that touch; lines that touch none are left out. */
export function rulingsOf(rules: readonly Rule[]): Ruling[] {
  const horizontal = wholeLines(rules.filter(({ isHorizontal }) => isHorizontal));
  const vertical = wholeLines(rules.filter(({ isHorizontal }) => !isHorizontal));
  const parent = horizontal.concat(vertical).map((_, index) => index);
  for (const [h, line] of horizontal.entries()) {
    for (const [v, other] of vertical.entries()) {
      if (meet(line, other)) unite(parent, h, horizontal.length + v);
    }
  }
  const groups = new Map<number, { horizontal: Rule[]; vertical: Rule[] }>();
  for (const [index, line] of horizontal.concat(vertical).entries()) {
    const root = find(parent, index);
    const group = groups.get(root) ?? { horizontal: [], vertical: [] };
    groups.set(root, group);
    (line.isHorizontal ? group.horizontal : group.vertical).push(line);
  }
  return [...groups.values()].filter(
    (group) => group.horizontal.length > 0 && group.vertical.length > 0,
  );
}

/** More lines than any table has are a drawing. */
const mostLines = 3_000;

/** Lines made of pieces: cells draw their own borders, dashes, and lines drawn twice. */
function wholeLines(pieces: readonly Rule[]): Rule[] {
  const ordered = [...pieces].sort((a, b) => a.at - b.at);
  const lines = clusters(ordered, ({ at }) => at, 1).flatMap((level) => {
    const at = level.reduce((sum, piece) => sum + piece.at, 0) / level.length;
    return stretchesOf(level).map(
      ([from, to]): Rule => ({ isHorizontal: level[0]?.isHorizontal ?? true, at, from, to }),
    );
  });
  return lines.length > mostLines ? [] : lines;
}

/** Cuts ordered things into groups that spread no further than `spread` from their first. */
export function clusters<T>(
  ordered: readonly T[],
  of: (thing: T) => number,
  spread: number,
): T[][] {
  const groups: T[][] = [];
  for (const thing of ordered) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first !== undefined && of(thing) - of(first) <= spread) group.push(thing);
    else groups.push([thing]);
  }
  return groups;
}

/** Where lines run, those that touch or overlap as one. */
export function stretchesOf(pieces: readonly Rule[]): [number, number][] {
  const found: [number, number][] = [];
  for (const { from, to } of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && from <= last[1] + tolerance) last[1] = Math.max(last[1], to);
    else found.push([from, to]);
  }
  return found;
}

function meet(horizontal: Rule, vertical: Rule): boolean {
  return (
    vertical.at >= horizontal.from - tolerance &&
    vertical.at <= horizontal.to + tolerance &&
    horizontal.at >= vertical.from - tolerance &&
    horizontal.at <= vertical.to + tolerance
  );
}

/** The root of a thing in a forest of parents. */
export function find(parent: number[], index: number): number {
  let root = index;
  for (let up = parent[root] ?? root; up !== root; up = parent[root] ?? root) {
    parent[root] = parent[up] ?? up;
    root = up;
  }
  return root;
}

export function unite(parent: number[], a: number, b: number): void {
  parent[find(parent, a)] = find(parent, b);
}
