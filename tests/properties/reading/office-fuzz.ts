import {
  emptyFuzzTally,
  type FuzzTally,
  fuzzFailures,
  fuzzReport,
  mergeFuzzTallies,
  tallyOfOutcome,
} from "#tests/support/fuzz/fuzz-tally.ts";
import { officeFuzzCase } from "#tests/support/fuzz/office/office-fuzz-case.ts";
import { readApart } from "#tests/support/fuzz/office/read-apart.ts";
import type { Property } from "#tests/support/property.ts";

const seed = 20_261_123;

/** No Word document, PDF or workbook crashes the reading, holds it up or fills the memory. */
export const property: Property<FuzzTally> = {
  name: "office-fuzz",
  says:
    "Of 10,000 damaged and hostile Word files, PDFs and workbooks none makes reading and checking, in a process of " +
    "its own, throw, take 10 seconds of a processor, or 512 MB.",
  seed,
  inCheck: 240,
  inProve: 10_000,
  empty: () => emptyFuzzTally,
  run: async (from, to) => {
    const apart = readApart();
    let tally = emptyFuzzTally;
    for (let number = from; number < to; number += 1) {
      const { kind, bytes } = officeFuzzCase(seed, number);
      const read = await apart.read(bytes);
      const outcome = tallyOfOutcome({ number, kind, size: bytes.length, ...read });
      tally = mergeFuzzTallies(tally, outcome);
    }
    apart.stop();
    return tally;
  },
  merge: mergeFuzzTallies,
  failures: fuzzFailures,
  report: fuzzReport,
};
