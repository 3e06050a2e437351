import { generatedCase } from "#tests/support/generator/case.ts";
import { variantRows } from "#tests/support/generator/damage/catalogue.ts";
import type { Property } from "#tests/support/property.ts";
import { examine } from "#tests/support/reading/examine.ts";
import {
  emptyTally,
  mergeTallies,
  type ReadingTally,
} from "#tests/support/reading/reading-tally.ts";
import {
  type ReadingTerms,
  readingFailures,
  readingReport,
} from "#tests/support/reading/reading-verdict.ts";

const seed = 20261121;
const inProve = 100_000;
const terms: ReadingTerms = {
  rows: variantRows,
  wholes: [],
  inProve,
  rowDocuments: 1000,
  rowJudged: 1,
};

/** Generated reports, clean and damaged, against the reader. */
export const property: Property<ReadingTally> = {
  name: "reading",
  says:
    "Of 100,000 generated reports in every layout and damage no figure is read wrongly, none where the contract " +
    "forbids it, at least 99.5 % of those the contract calls certain are read, and each stands in the source at its place.",
  seed,
  inCheck: 3000,
  inProve,
  empty: emptyTally,
  run: async (from, to) => {
    let tally = emptyTally();
    for (let number = from; number < to; number += 1) {
      tally = mergeTallies(tally, await examine(generatedCase(seed, number)));
    }
    return tally;
  },
  merge: mergeTallies,
  failures: (tally, count) => readingFailures(tally, count, terms),
  report: (tally, count) => readingReport(tally, count, terms),
};
