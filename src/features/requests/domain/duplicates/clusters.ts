import { likeness, nearlySame, subjectShingles } from "./subject-shingles.ts";

export interface Subject {
  readonly id: number;
  readonly subject: string;
}

/** Shingles by which subjects are looked up; one is enough to look at the other. */
const sampled = 4;

/**
 * Groups of cases on nearly the same subject (近似申请), the largest first; cases that have none like them are left out. Each is
 * compared with the first of a group alone, and only where the rarest of their shingles meet: many in a day cost little.
 */
export function clustersOf(subjects: readonly Subject[]): readonly (readonly number[])[] {
  const groups: Group[] = [];
  const byShingle = new Map<string, Set<Group>>();
  for (const { id, subject } of subjects) {
    const shingles = subjectShingles(subject);
    const near = nearest(shingles, byShingle);
    if (near) {
      near.ids.push(id);
      continue;
    }
    const group = { ids: [id], shingles };
    groups.push(group);
    for (const one of samplesOf(shingles)) {
      const known = byShingle.get(one);
      if (known) known.add(group);
      else byShingle.set(one, new Set([group]));
    }
  }
  return groups
    .map(({ ids }) => ids)
    .filter(({ length }) => length > 1)
    .toSorted((one, other) => other.length - one.length);
}

interface Group {
  readonly ids: number[];
  readonly shingles: ReadonlySet<string>;
}

/** The group that is most like a subject, where one is nearly the same. */
function nearest(
  shingles: ReadonlySet<string>,
  byShingle: ReadonlyMap<string, ReadonlySet<Group>>,
): Group | undefined {
  const met = new Set<Group>();
  for (const one of shingles) for (const group of byShingle.get(one) ?? []) met.add(group);
  let best: Group | undefined;
  let most = nearlySame;
  for (const group of met) {
    const like = likeness(shingles, group.shingles);
    if (like < most) continue;
    best = group;
    most = like;
  }
  return best;
}

/** Some of the shingles, the same of two that share them: by an order that has nothing to do with the text's. */
function samplesOf(shingles: ReadonlySet<string>): readonly string[] {
  const count = Math.max(sampled, Math.ceil(shingles.size * (1 - nearlySame)) + 1);
  return [...shingles]
    .map((text) => ({ text, place: mixed(text) }))
    .toSorted((one, other) => one.place - other.place)
    .slice(0, count)
    .map(({ text }) => text);
}

/** A number of a text (FNV-1a). */
function mixed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
