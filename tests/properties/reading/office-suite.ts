import { writeReport } from "#report-files/write-report.ts";
import type { Property } from "#tests/support/property.ts";
import { foreignPage } from "#tests/support/written/foreign-html.ts";
import {
  type ForeignTally,
  foreignReport,
  mergeForeign,
  noForeign,
  readBy,
} from "#tests/support/written/foreign-tally.ts";
import { proseMissing, tableDifferences } from "#tests/support/written/form-figures.ts";
import { asWebPages } from "#tests/support/written/office-suite.ts";
import { type RandomReport, randomReport } from "#tests/support/written/random-report.ts";

const seed = 20_261_126;
const source = {
  name: "a.txt",
  sha256: "0".repeat(64),
  mediaType: "text/plain",
  encoding: "utf-8",
};
const reader = "Word by LibreOffice";

/** Only in `prove`: it needs LibreOffice. */
export const property: Property<ForeignTally> = {
  name: "office-suite",
  says:
    "In 10,000 random reports written to Word, LibreOffice finds every figure in its row and column, every empty cell " +
    "empty, and all of the prose.",
  seed,
  inCheck: 0,
  inProve: 10_000,
  empty: () => noForeign,
  run: async (from, to) => {
    const given: (RandomReport & { readonly number: number; readonly bytes: Uint8Array })[] = [];
    let tally = noForeign;
    for (let number = from; number < to; number += 1) {
      const random = randomReport(seed, number);
      const written = await writeReport(random.report, "docx", source);
      if (written.ok) given.push({ ...random, number, bytes: written.value.bytes });
      else tally = { ...tally, refused: tally.refused + 1 };
    }
    const pages = await asWebPages(given.map(({ bytes }) => bytes));
    for (const [at, { report, edition, number }] of given.entries()) {
      const html = pages[at];
      const page = html === undefined ? undefined : foreignPage(html);
      const told =
        page === undefined
          ? ["cannot be opened"]
          : [...tableDifferences(report, edition, page.tables), ...proseMissing(report, page.text)];
      tally = mergeForeign(tally, readBy(reader, number, told));
    }
    return tally;
  },
  merge: mergeForeign,
  failures: ({ faults }) => faults,
  report: foreignReport,
};
