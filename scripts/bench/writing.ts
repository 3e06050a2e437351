import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { z } from "zod";
import { writeCsv } from "#formats/csv/write-csv.ts";
import { writeDocx } from "#formats/docx/write-docx.ts";
import { writeHtml } from "#formats/html/write-html.ts";
import { writePdf } from "#formats/pdf/write-pdf.ts";
import type { PrintedDocument } from "#formats/printed-document.ts";
import { writeXlsx } from "#formats/xlsx/write-xlsx.ts";
import { readReport } from "#report-files/read-report.ts";
import { coreSecondsOf, type Figure, rate, wholeNumber } from "./figure.ts";
import { unpinned } from "./pinned.ts";
import { printedReports, type Write } from "./printed-reports.ts";

const runs = 5;

/** Reports written to each format, and files of each format read, one after another on one core. */
export async function measureWriting(): Promise<Figure[]> {
  const documents = printedReports(300);
  return [
    await pdfOnAllCores(),
    await pdfOnOneCore(documents),
    await writing("Word files written", documents, { write: writeDocx, atLeast: 100 }),
    await writing("Excel files written", documents, { write: writeXlsx, atLeast: 50 }),
    await writing("web pages written", documents, { write: writeHtml, atLeast: 100 }),
    await writing("CSV files written", documents, { write: writeCsv, atLeast: 100 }),
    await reading("Word files read", documents, { write: writeDocx, atLeast: 100 }),
    await reading("PDF files read", documents, { write: writePdf, atLeast: 30 }),
    await reading("Excel files read", documents, { write: writeXlsx, atLeast: 50 }),
    await peakMemory(),
  ];
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

/** As `bin/tongming` and `npm start` set it. */
const asTheProgram = { ...process.env, MALLOC_ARENA_MAX: "2" };

/** The goal is held where there are two cores: a report's pages are not laid out in 10 ms on one. */
async function pdfOnAllCores(): Promise<Figure> {
  const [one, other] = await Promise.all([pdfSeconds(), pdfSeconds()]);
  return rate("PDF files written", {
    count: 2,
    seconds: one.map((seconds, run) => Math.max(seconds, other[run] ?? Number.NaN)),
    atLeast: 100,
    how: "reports of 4,000 characters and three tables, written by two processes at once on two cores, as those of the server are; their start not counted, of each run the slower one's time",
  });
}

/** Seconds a file, run by run, of one of the processes. */
async function pdfSeconds(): Promise<readonly number[]> {
  const [command, ...args] = unpinned([process.execPath, "scripts/bench/pdf-rate.ts"]);
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"], env: asTheProgram });
  return z.array(z.number()).parse(JSON.parse(await text(child.stdout)));
}

async function pdfOnOneCore(documents: readonly PrintedDocument[]): Promise<Figure> {
  const figure = await writing("PDF files written, a core", documents, {
    write: writePdf,
    atLeast: 0,
  });
  return { ...figure, goal: "" };
}

/** In a process of its own, run as `bin/tongming` runs: this one holds the files of all documents at once. */
async function peakMemory(): Promise<Figure> {
  const program = ["--max-semi-space-size=16", "scripts/bench/formats-memory.ts"];
  const child = spawn(process.execPath, program, {
    stdio: ["ignore", "pipe", "inherit"],
    env: asTheProgram,
  });
  const megabytes = z.coerce
    .number()
    .positive()
    .parse((await text(child.stdout)).trim());
  return {
    what: "memory while writing and reading all of these",
    measured: `${wholeNumber(megabytes)} MB`,
    goal: "under 512 MB",
    holds: megabytes < 512,
    how: "highest resident memory of one process that writes 78 reports to each format and reads each file back, nine times over",
  };
}
