/** A run of what is the same in both, of what was taken away, or of what was added. */
export interface Run<One> {
  readonly kind: "same" | "removed" | "added";
  readonly of: readonly One[];
}

/**
 * The way from one row of things to another that keeps most of it, as runs in order; what was taken away stands before what was added in
 * its place. Where it would take more than `most` comparisons all is taken away and all is added: rows that long and that different have
 * nothing to be shown beside each other.
 */
export function editScript<One>(
  before: readonly One[],
  after: readonly One[],
  most: number,
): readonly Run<One>[] {
  const head = sameAt(before, after, (row, at) => row[at]);
  const tail = sameAt(before.slice(head), after.slice(head), (row, at) => row[row.length - 1 - at]);
  const old = before.slice(head, before.length - tail);
  const now = after.slice(head, after.length - tail);
  const isLong = (old.length + 1) * (now.length + 1) > most;
  return [
    ...run("same", before.slice(0, head)),
    ...(isLong ? [...run("removed", old), ...run("added", now)] : middle(old, now)),
    ...run("same", before.slice(before.length - tail)),
  ];
}

function sameAt<One>(
  before: readonly One[],
  after: readonly One[],
  one: (row: readonly One[], at: number) => One | undefined,
): number {
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && one(before, at) === one(after, at)) at += 1;
  return at;
}

function run<One>(kind: Run<One>["kind"], of: readonly One[]): readonly Run<One>[] {
  return of.length === 0 ? [] : [{ kind, of }];
}

function middle<One>(before: readonly One[], after: readonly One[]): readonly Run<One>[] {
  const common = commonFrom(before, after);
  const runs: Run<One>[] = [];
  let [x, y] = [0, 0];
  while (x < before.length || y < after.length) {
    const [keptX, keptY] = nextKept(common, { before, after, x, y });
    runs.push(...run("removed", before.slice(x, keptX)), ...run("added", after.slice(y, keptY)));
    const kept = sameAt(before.slice(keptX), after.slice(keptY), (row, at) => row[at]);
    runs.push(...run("same", before.slice(keptX, keptX + kept)));
    [x, y] = [keptX + kept, keptY + kept];
  }
  return runs;
}

interface Standing<One> {
  readonly before: readonly One[];
  readonly after: readonly One[];
  readonly x: number;
  readonly y: number;
}

/** The next place in both whose thing is kept; their ends where there is none. */
function nextKept<One>(
  common: Uint32Array,
  { before, after, x, y }: Standing<One>,
): readonly [number, number] {
  const width = after.length + 1;
  let [atX, atY] = [x, y];
  while (atX < before.length && atY < after.length && before[atX] !== after[atY]) {
    const isGone = (common[(atX + 1) * width + atY] ?? 0) >= (common[atX * width + atY + 1] ?? 0);
    if (isGone) atX += 1;
    else atY += 1;
  }
  const isEnd = atX >= before.length || atY >= after.length;
  return isEnd ? [before.length, after.length] : [atX, atY];
}

/** How many things both have in common in the same order, from each place in both on. */
function commonFrom<One>(before: readonly One[], after: readonly One[]): Uint32Array {
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  for (let x = before.length - 1; x >= 0; x -= 1) {
    for (let y = after.length - 1; y >= 0; y -= 1) {
      const [down, right] = [common[(x + 1) * width + y] ?? 0, common[x * width + y + 1] ?? 0];
      const both = (common[(x + 1) * width + y + 1] ?? 0) + 1;
      common[x * width + y] = before[x] === after[y] ? both : Math.max(down, right);
    }
  }
  return common;
}
