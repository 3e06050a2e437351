import type { SourceDocument } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { checkReport } from "#report/check/check-report.ts";
import { readAnnualReport } from "#report/read/read-annual-report.ts";
import { fuzzCase } from "#tests/support/fuzz/fuzz-case.ts";
import type { Property } from "#tests/support/property.ts";

interface Tally {
  readonly kinds: Readonly<Record<string, number>>;
  readonly refused: number;
  /** What was thrown or misplaced, with the number of its case. */
  readonly faults: readonly string[];
  readonly slowest: { readonly milliseconds: number; readonly case: string };
  readonly peakMegabytes: number;
}

const seed = 20_260_101;
const limits = { milliseconds: 10_000, megabytes: 512, faults: 10 };
const empty: Tally = {
  kinds: {},
  refused: 0,
  faults: [],
  slowest: { milliseconds: 0, case: "" },
  peakMegabytes: 0,
};

/** No bytes crash the reading, hold it up or fill the memory. */
export const property: Property<Tally> = {
  name: "fuzz",
  says: "Whatever bytes come in, reading and checking neither throws, nor takes 10 seconds, nor 512 MB.",
  seed,
  inCheck: 1_000,
  inProve: 100_000,
  empty: () => empty,
  run: async (from, to) => {
    let tally = empty;
    for (let number = from; number < to; number += 1) tally = merge(tally, await runCase(number));
    return tally;
  },
  merge,
  failures: ({ faults, slowest, peakMegabytes }) => [
    ...faults,
    ...(slowest.milliseconds > limits.milliseconds
      ? [`${slowest.case} took ${slowest.milliseconds} ms`]
      : []),
    ...(peakMegabytes > limits.megabytes ? [`the process took ${peakMegabytes} MB`] : []),
  ],
  report: (tally, count) =>
    [
      `${count.toLocaleString("en")} inputs, of which ${tally.refused.toLocaleString("en")} are refused as no text; slowest ${tally.slowest.milliseconds} ms (${tally.slowest.case}).`,
      "",
      "| input | cases |",
      "| --- | --- |",
      ...Object.entries(tally.kinds).map(([kind, cases]) => `| ${kind} | ${cases} |`),
    ].join("\n"),
};

async function runCase(number: number): Promise<Tally> {
  const { kind, bytes } = fuzzCase(seed, number);
  const start = performance.now();
  const { refused, fault } = await attempt(bytes);
  return {
    kinds: { [kind]: 1 },
    refused: refused ? 1 : 0,
    faults: fault === undefined ? [] : [`case ${number} (${kind}): ${fault}`],
    slowest: {
      milliseconds: Math.round(performance.now() - start),
      case: `case ${number}, ${kind}, ${bytes.length} bytes`,
    },
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

async function attempt(
  bytes: Uint8Array,
): Promise<{ readonly refused?: true; readonly fault?: string }> {
  try {
    const read = await readDocument(bytes);
    if (!read.ok) return { refused: true };
    checkReport(readAnnualReport(read.value));
    return misplaced(read.value) ? { fault: "a line is not where its place says" } : {};
  } catch (fault) {
    return { fault: nearest(fault) };
  }
}

/** What was thrown and the two places nearest to it. */
function nearest(fault: unknown): string {
  const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return text.split("\n").slice(0, 3).join(" ");
}

function misplaced({ source, blocks }: SourceDocument): boolean {
  return blocks.some(
    (block) =>
      block.kind === "line" &&
      block.pieces === undefined &&
      !source.startsWith(block.text, block.start),
  );
}

function merge(left: Tally, right: Tally): Tally {
  const kinds = { ...left.kinds };
  for (const [kind, count] of Object.entries(right.kinds)) kinds[kind] = (kinds[kind] ?? 0) + count;
  return {
    kinds,
    refused: left.refused + right.refused,
    faults: [...left.faults, ...right.faults].slice(0, limits.faults),
    slowest: left.slowest.milliseconds >= right.slowest.milliseconds ? left.slowest : right.slowest,
    peakMegabytes: Math.max(left.peakMegabytes, right.peakMegabytes),
  };
}
