import mammoth from "mammoth";
import type { PrintFormat } from "#report-files/write-formats.ts";
import { writeReport } from "#report-files/write-report.ts";
import type { Property } from "#tests/support/property.ts";
import { foreignPage } from "#tests/support/written/foreign-html.ts";
import { foreignSheets } from "#tests/support/written/foreign-sheets.ts";
import {
  type ForeignTally,
  foreignReport,
  mergeForeign,
  noForeign,
  readBy,
} from "#tests/support/written/foreign-tally.ts";
import { proseMissing, tableDifferences } from "#tests/support/written/form-figures.ts";
import { hasPdftotext, pdfDifferences, pdfWords } from "#tests/support/written/pdf-words.ts";
import { type RandomReport, randomReport } from "#tests/support/written/random-report.ts";

const seed = 20_261_125;
const inProve = 10_000;
const names = {
  docx: "Word by mammoth",
  xlsx: "Excel by SheetJS",
  pdf: "PDF by pdftotext",
} as const;
const source = {
  name: "a.txt",
  sha256: "0".repeat(64),
  mediaType: "text/plain",
  encoding: "utf-8",
};
const canReadPdf = hasPdftotext();

/** Other programs read in our files what the report says. */
export const property: Property<ForeignTally> = {
  name: "independent-readers",
  says:
    "In 10,000 random reports written to Word, Excel and PDF, mammoth, SheetJS and poppler's pdftotext find every figure " +
    "in its row and column, every empty cell empty, and all of the prose.",
  seed,
  inCheck: 15,
  inProve,
  empty: () => noForeign,
  run: async (from, to) => {
    let tally = noForeign;
    for (let number = from; number < to; number += 1) {
      const given = randomReport(seed, number);
      for (const format of ["docx", "xlsx", "pdf"] as const) {
        if (format === "pdf" && !canReadPdf) continue;
        tally = mergeForeign(tally, await tryFormat(given, format, number));
      }
    }
    return tally;
  },
  merge: mergeForeign,
  failures: ({ faults, readers }, count) =>
    count >= inProve && readers[names.pdf] === undefined
      ? [...faults, "no PDF was read: poppler-utils is not installed"]
      : faults,
  report: foreignReport,
};

async function tryFormat(
  given: RandomReport,
  format: "docx" | "xlsx" | "pdf",
  number: number,
): Promise<ForeignTally> {
  const written = await writeReport(given.report, format satisfies PrintFormat, source);
  if (!written.ok) return { ...noForeign, refused: 1 };
  return readBy(names[format], number, await differencesIn(written.value.bytes, given, format));
}

async function differencesIn(
  bytes: Uint8Array,
  { report, edition }: RandomReport,
  format: "docx" | "xlsx" | "pdf",
): Promise<string[]> {
  if (format === "pdf") {
    const words = await pdfWords(bytes);
    const prose = words.text.replace(/—\d+—/g, "");
    return [...pdfDifferences(report, edition, words), ...proseMissing(report, prose)];
  }
  const page =
    format === "xlsx"
      ? foreignSheets(bytes)
      : foreignPage((await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value);
  return [...tableDifferences(report, edition, page.tables), ...proseMissing(report, page.text)];
}
