import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { readReport } from "#features/annual-reports/index.ts";
import { writeCsv } from "#formats/csv/write-csv.ts";
import { writeDocx } from "#formats/docx/write-docx.ts";
import { writeHtml } from "#formats/html/write-html.ts";
import { writePdf } from "#formats/pdf/write-pdf.ts";
import type { PrintedDocument } from "#formats/printed-document.ts";
import { writeXlsx } from "#formats/xlsx/write-xlsx.ts";
import { reportDocument } from "#report/write/report-document.ts";
import { coreSecondsOf, type Figure, rate, wholeNumber } from "./figure.ts";
import { pinned } from "./pinned.ts";
import { formReports } from "./printed-reports.ts";

const runs = 5;
const count = 300;

type Write = (document: PrintedDocument) => Uint8Array | Promise<Uint8Array>;

/** Reports written to each format, and files of each format read, one after another on one core. */
export async function measureWriting(): Promise<Figure[]> {
  const documents = printedReports(count);
  return [
    await writing("PDF files written", documents, { write: writePdf, atLeast: 100 }),
    await pdfOnTwoCores(),
    await writing("Word files written", documents, { write: writeDocx, atLeast: 100 }),
    await writing("Excel files written", documents, { write: writeXlsx, atLeast: 50 }),
    await writing("web pages written", documents, { write: writeHtml, atLeast: 100 }),
    await writing("CSV files written", documents, { write: writeCsv, atLeast: 100 }),
    await reading("Word files read", documents, { write: writeDocx, atLeast: 100 }),
    await reading("PDF files read", documents, { write: writePdf, atLeast: 30 }),
    await reading("Excel files read", documents, { write: writeXlsx, atLeast: 50 }),
    peakMemory(),
  ];
}

/** Generated reports laid out in the form, each with 4,000 characters of prose and its three tables. */
export function printedReports(wanted: number): PrintedDocument[] {
  return formReports(wanted).flatMap((report) => {
    const document = reportDocument(report);
    return document.ok ? [document.value] : [];
  });
}

interface Measured {
  readonly write: Write;
  readonly atLeast: number;
}

async function writing(
  what: string,
  documents: readonly PrintedDocument[],
  { write, atLeast }: Measured,
): Promise<Figure> {
  const seconds = await coreSecondsOf(runs, async () => {
    for (const document of documents) await write(document);
  });
  const how = `${wholeNumber(documents.length)} reports of 4,000 characters and three tables, processor time of all threads`;
  return rate(what, { count: documents.length, seconds, atLeast, how });
}

async function reading(
  what: string,
  documents: readonly PrintedDocument[],
  { write, atLeast }: Measured,
): Promise<Figure> {
  const files: Uint8Array[] = [];
  for (const document of documents) files.push(await write(document));
  const seconds = await coreSecondsOf(runs, async () => {
    for (const file of files) {
      const read = await readReport(file);
      if (!read.ok) throw new Error(`${what}: ${JSON.stringify(read.error)}`);
    }
  });
  const how = "the same reports as files in memory, bytes to cells, processor time of all threads";
  return rate(what, { count: files.length, seconds, atLeast, how });
}

/** Two processes, each kept on a core: how many PDF files both write a second. */
async function pdfOnTwoCores(): Promise<Figure> {
  const perSecond = await Promise.all([0, 1].map(pdfRateOn));
  const sum = perSecond.reduce((all, each) => all + each, 0);
  return rate("PDF files written on two cores", {
    count: 1,
    seconds: [1 / sum],
    atLeast: 100,
    how: "two processes at the same time, a core each, start not counted",
  });
}

async function pdfRateOn(core: number): Promise<number> {
  const [command, ...args] = pinned(core, [process.execPath, "scripts/bench/pdf-rate.ts"]);
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
  return Number(await text(child.stdout));
}

function peakMemory(): Figure {
  const megabytes = process.resourceUsage().maxRSS / 1000;
  return {
    what: "memory while writing and reading all of these",
    measured: `${wholeNumber(megabytes)} MB`,
    goal: "under 512 MB",
    holds: megabytes < 512,
    how: `highest resident memory of the one process, ${wholeNumber(count * (runs + 1))} files of each format`,
  };
}
