/** What came of some inputs; plain JSON. */
export interface FuzzTally {
  readonly kinds: Readonly<Record<string, KindTally>>;
  readonly refused: number;
  /** What was thrown or misplaced, with the number of its case. */
  readonly faults: readonly string[];
  readonly slowest: { readonly milliseconds: number; readonly case: string };
  readonly peakMegabytes: number;
}

/** The inputs of one kind. */
export interface KindTally {
  readonly cases: number;
  readonly slowest: number;
}

/** One input and what came of it. */
export interface FuzzOutcome {
  readonly number: number;
  readonly kind: string;
  readonly size: number;
  readonly refused: boolean;
  readonly fault: string | undefined;
  readonly milliseconds: number;
  readonly peakMegabytes: number;
}

export const fuzzLimits = { milliseconds: 10_000, megabytes: 512, faults: 10 };

/** Nothing tried yet. */
export const emptyFuzzTally: FuzzTally = {
  kinds: {},
  refused: 0,
  faults: [],
  slowest: { milliseconds: 0, case: "" },
  peakMegabytes: 0,
};

/** The tally of one input. */
export function tallyOfOutcome(outcome: FuzzOutcome): FuzzTally {
  const { number, kind, size, refused, fault, milliseconds, peakMegabytes } = outcome;
  const slowest = Math.round(milliseconds);
  return {
    kinds: { [kind]: { cases: 1, slowest } },
    refused: refused ? 1 : 0,
    faults: fault === undefined ? [] : [`case ${number} (${kind}): ${fault}`],
    slowest: { milliseconds: slowest, case: `case ${number}, ${kind}, ${size} bytes` },
    peakMegabytes,
  };
}

export function mergeFuzzTallies(left: FuzzTally, right: FuzzTally): FuzzTally {
  const kinds = { ...left.kinds };
  for (const [kind, { cases, slowest }] of Object.entries(right.kinds)) {
    const own = kinds[kind] ?? { cases: 0, slowest: 0 };
    kinds[kind] = { cases: own.cases + cases, slowest: Math.max(own.slowest, slowest) };
  }
  return {
    kinds,
    refused: left.refused + right.refused,
    faults: [...left.faults, ...right.faults].slice(0, fuzzLimits.faults),
    slowest: left.slowest.milliseconds >= right.slowest.milliseconds ? left.slowest : right.slowest,
    peakMegabytes: Math.max(left.peakMegabytes, right.peakMegabytes),
  };
}

/** What speaks against the reader: faults, too much time, too much memory. */
export function fuzzFailures({ faults, slowest, peakMegabytes }: FuzzTally): string[] {
  return [
    ...faults,
    ...(slowest.milliseconds > fuzzLimits.milliseconds
      ? [`${slowest.case} took ${slowest.milliseconds} ms`]
      : []),
    ...(peakMegabytes > fuzzLimits.megabytes ? [`the process took ${peakMegabytes} MB`] : []),
  ];
}

/** The tally as Markdown. */
export function fuzzReport(tally: FuzzTally, count: number): string {
  return [
    `${count.toLocaleString("en")} inputs, of which ${tally.refused.toLocaleString("en")} are refused as unreadable; slowest ${tally.slowest.milliseconds} ms (${tally.slowest.case}); peak of a process ${tally.peakMegabytes} MB.`,
    "",
    "| input | cases | slowest, ms |",
    "| --- | ---: | ---: |",
    ...Object.entries(tally.kinds)
      .sort(([left], [right]) => left.localeCompare(right))
      .map(([kind, { cases, slowest }]) => `| ${kind} | ${cases} | ${slowest} |`),
  ].join("\n");
}

/** What was thrown and the two places nearest to it. */
export function nearest(fault: unknown): string {
  const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return text.split("\n").slice(0, 3).join(" ");
}
