/** A title that may be the same thing again. */
interface Titled {
  readonly title: string;
}

/** Of two titles, the part of their pairs of characters that both have. */
const near = 0.8;

/** Most that are told of. */
const most = 5;

/**
 * Titles that are nearly the same (近似标题), the nearest first. Years and numbers count: a plan of another year is another plan.
 */
export function nearTitles<Of extends Titled>(title: string, others: readonly Of[]): readonly Of[] {
  const own = pairsIn(title);
  if (own.size === 0) return [];
  return others
    .map((other) => ({ other, likeness: likeness(own, pairsIn(other.title)) }))
    .filter(({ other, likeness: found }) => found >= near && sameNumbers(title, other.title))
    .toSorted((one, another) => another.likeness - one.likeness)
    .slice(0, most)
    .map(({ other }) => other);
}

function pairsIn(title: string): ReadonlySet<string> {
  const plain = title.normalize("NFKC").replaceAll(/[^\p{L}\p{N}]/gu, "");
  return new Set(
    Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)),
  );
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (other.size === 0) return 0;
  let both = 0;
  for (const pair of one) if (other.has(pair)) both += 1;
  return (2 * both) / (one.size + other.size);
}

function sameNumbers(one: string, other: string): boolean {
  return numbersIn(one) === numbersIn(other);
}

function numbersIn(title: string): string {
  return [
    ...title.normalize("NFKC").matchAll(/\d+|[一二三四五六七八九十]+(?=[季月批次期号])/g),
  ].join();
}
