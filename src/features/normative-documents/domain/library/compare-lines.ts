/** A line of two texts side by side: in both, in the first alone, in the second alone. */
export interface ComparedLine {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Lines that are compared one with each other; more are shown as taken out and put in. */
const most = 2_000;

/** What became of the lines of a text (条文对照): the longest common run of lines stays, the rest was taken out or put in. */
export function compareLines(
  before: readonly string[],
  after: readonly string[],
): readonly ComparedLine[] {
  const head = commonLength(before, after);
  const tail = commonLength(before.slice(head).toReversed(), after.slice(head).toReversed());
  const same = (text: string): ComparedLine => ({ kind: "same", text });
  return [
    ...before.slice(0, head).map(same),
    ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(same),
  ];
}

function commonLength(one: readonly string[], other: readonly string[]): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
}

function middle(before: readonly string[], after: readonly string[]): readonly ComparedLine[] {
  const removed = before.map((text): ComparedLine => ({ kind: "removed", text }));
  const added = after.map((text): ComparedLine => ({ kind: "added", text }));
  if (before.length === 0 || after.length === 0 || before.length * after.length > most * most) {
    return [...removed, ...added];
  }
  return alongTable(before, after, lengths(before, after));
}

/** The length of the longest common run from each pair of places on. */
function lengths(before: readonly string[], after: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = table[i] as Uint16Array;
      const below = table[i + 1] as Uint16Array;
      row[j] =
        before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

function alongTable(
  before: readonly string[],
  after: readonly string[],
  table: readonly Uint16Array[],
): readonly ComparedLine[] {
  const lines: ComparedLine[] = [];
  const at = { i: 0, j: 0 };
  while (at.i < before.length || at.j < after.length) {
    const kind = kindAt(before, after, { table, ...at });
    lines.push({ kind, text: (kind === "added" ? after[at.j] : before[at.i]) ?? "" });
    if (kind !== "added") at.i += 1;
    if (kind !== "removed") at.j += 1;
  }
  return lines;
}

interface Place {
  readonly table: readonly Uint16Array[];
  readonly i: number;
  readonly j: number;
}

function kindAt(
  before: readonly string[],
  after: readonly string[],
  { table, i, j }: Place,
): ComparedLine["kind"] {
  if (i >= before.length) return "added";
  if (j >= after.length) return "removed";
  if (before[i] === after[j]) return "same";
  return (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0) ? "removed" : "added";
}
