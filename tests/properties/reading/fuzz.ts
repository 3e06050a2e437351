import type { SourceDocument } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { checkReport } from "#report/check/check-report.ts";
import { readAnnualReport } from "#report/read/read-annual-report.ts";
import { fuzzCase } from "#tests/support/fuzz/fuzz-case.ts";
import {
  emptyFuzzTally,
  type FuzzTally,
  fuzzFailures,
  fuzzReport,
  mergeFuzzTallies,
  nearest,
  tallyOfOutcome,
} from "#tests/support/fuzz/fuzz-tally.ts";
import type { Property } from "#tests/support/property.ts";
import { peakMegabytes } from "#tests/support/running/peak-memory.ts";

const seed = 20_260_101;

/** No bytes crash the reading, hold it up or fill the memory. */
export const property: Property<FuzzTally> = {
  name: "fuzz",
  says: "Whatever bytes come in, reading and checking neither throws, nor takes 10 seconds, nor 512 MB.",
  seed,
  inCheck: 1_000,
  inProve: 100_000,
  empty: () => emptyFuzzTally,
  run: async (from, to) => {
    let tally = emptyFuzzTally;
    for (let number = from; number < to; number += 1) {
      tally = mergeFuzzTallies(tally, await runCase(number));
    }
    return tally;
  },
  merge: mergeFuzzTallies,
  failures: fuzzFailures,
  report: fuzzReport,
};

async function runCase(number: number): Promise<FuzzTally> {
  const { kind, bytes } = fuzzCase(seed, number);
  const start = performance.now();
  const { refused = false, fault } = await attempt(bytes);
  const milliseconds = performance.now() - start;
  const size = bytes.length;
  return tallyOfOutcome({
    number,
    kind,
    size,
    refused,
    fault,
    milliseconds,
    peakMegabytes: peakMegabytes(),
  });
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

function misplaced({ source, blocks }: SourceDocument): boolean {
  return blocks.some(
    (block) =>
      block.kind === "line" &&
      block.pieces === undefined &&
      !source.startsWith(block.text, block.start),
  );
}
