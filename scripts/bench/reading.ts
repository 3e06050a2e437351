import { readPlain } from "#formats/read-plain.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { checkReport } from "#report/check/check-report.ts";
import { readAnnualReport } from "#report/read/read-annual-report.ts";
import { textReports, webPages } from "./corpus.ts";
import { coreSecondsOf, type Figure, rate, wholeNumber } from "./figure.ts";

const runs = 7;

/** Reports read and checked in one process on one core, from bytes in memory. */
export async function measureReading(): Promise<Figure[]> {
  const texts = textReports(2_000);
  const pages = webPages(300);
  const reading = [
    rate("text reports read (library)", {
      count: texts.length,
      seconds: await coreSecondsOf(runs, () => texts.forEach(readReport)),
      atLeast: 1_000,
      how: `${wholeNumber(texts.length)} generated reports, ${sizes(texts)}, bytes to cells, processor time of all threads`,
    }),
    rate("web pages read (library)", {
      count: pages.length,
      seconds: await coreSecondsOf(runs, () => pages.forEach(readReport)),
      atLeast: 300,
      how: `${wholeNumber(pages.length)} generated pages, ${sizes(pages)}, bytes to cells, processor time of all threads`,
    }),
  ];
  // Only now: thousands of reports kept in memory would cost the reading.
  const reports = texts.map(readReport);
  return [
    ...reading,
    rate("reports checked (library)", {
      count: reports.length,
      seconds: await coreSecondsOf(runs, () => reports.map((report) => checkReport(report))),
      atLeast: 135_000 / 60,
      how: `${wholeNumber(reports.length)} reports already read, every rule, processor time of all threads`,
    }),
  ];
}

function readReport(bytes: Uint8Array): AnnualReport {
  const document = readPlain(bytes);
  if (typeof document === "string") throw new Error(`a generated report is ${document}`);
  return readAnnualReport(document);
}

function sizes(documents: readonly Uint8Array[]): string {
  const kilobytes = documents.map((bytes) => bytes.length / 1000).sort((a, b) => a - b);
  return `${kilobytes[0]?.toFixed(0)} to ${kilobytes.at(-1)?.toFixed(0)} kB`;
}
