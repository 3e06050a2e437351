import { formatRows, officeRows } from "#tests/support/generator/office/catalogue.ts";
import { type OfficeFormat, officeCase } from "#tests/support/generator/office/office-case.ts";
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

const seed = 20261122;
const inProve = 30_000;
const formats: readonly OfficeFormat[] = ["docx", "pdf", "xlsx"];
const terms: ReadingTerms = {
  rows: officeRows,
  wholes: formatRows.map(({ id }) => id),
  inProve,
  rowDocuments: 150,
  rowJudged: 200,
};

/** Generated Word documents, PDFs and workbooks, in turn, against the reader. */
export const property: Property<ReadingTally> = {
  name: "reading-files",
  says:
    "Of 10,000 generated reports each in Word, PDF and Excel, as many producers write them, no figure is read wrongly, " +
    "none where the contract forbids it, and at least 99.5 % of those the contract calls certain are read, in each format.",
  seed,
  inCheck: 480,
  inProve,
  empty: emptyTally,
  run: async (from, to) => {
    let tally = emptyTally();
    for (let number = from; number < to; number += 1) {
      const format = formats[number % formats.length] ?? "docx";
      tally = mergeTallies(tally, await examine(officeCase(format, seed, number)));
    }
    return tally;
  },
  merge: mergeTallies,
  failures: (tally, count) => readingFailures(tally, count, terms),
  report: (tally, count) => readingReport(tally, count, terms),
};
