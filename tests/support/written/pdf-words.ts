import { spawn, spawnSync } from "node:child_process";
import type { AnnualReport } from "#report/annual-report.ts";
import { formRows } from "#tests/support/generator/form.ts";
import type { PrintedEdition } from "#tests/support/generator/model.ts";

interface Word {
  readonly x: number;
  readonly text: string;
}

/** What `pdftotext -bbox` finds in a PDF: lines of words with the middle of each, in points, and all letters. */
export interface PdfWords {
  readonly lines: readonly (readonly Word[])[];
  readonly text: string;
}

/** Whether poppler's `pdftotext` is on the machine. */
export function hasPdftotext(): boolean {
  return spawnSync("pdftotext", ["-v"]).error === undefined;
}

/** Reads a PDF with poppler. */
export async function pdfWords(bytes: Uint8Array): Promise<PdfWords> {
  const child = spawn("pdftotext", ["-bbox", "-", "-"], { stdio: ["pipe", "pipe", "ignore"] });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stdin.end(bytes);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  child.on("error", reject);
  child.on("close", () => resolve());
  await promise;
  const pages = Buffer.concat(chunks).toString("utf8").split("<page ").slice(1);
  const lines = pages.flatMap((page) => linesOf(wordsOf(page)));
  return { lines, text: lines.flatMap((line) => line.map(({ text }) => text)).join("") };
}

interface PlacedWord extends Word {
  readonly y: number;
}

const tag = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g;

function wordsOf(page: string): PlacedWord[] {
  return [...page.matchAll(tag)].map(([, left, top, right, bottom, text = ""]) => ({
    x: (Number(left) + Number(right)) / 2,
    y: (Number(top) + Number(bottom)) / 2,
    text: text
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, "&"),
  }));
}

/** Words whose middles are at one height, from left to right. */
function linesOf(words: readonly PlacedWord[]): PlacedWord[][] {
  const lines: PlacedWord[][] = [];
  for (const word of words.toSorted((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    if (line !== undefined && word.y - (line[0]?.y ?? 0) < 2) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.toSorted((a, b) => a.x - b.x));
}

/** What the tables print otherwise than the report, a line each: figures row by row, column under column. */
export function pdfDifferences(
  report: AnnualReport,
  edition: PrintedEdition,
  { lines }: PdfWords,
): string[] {
  const inTables = lines.filter((line) => !isPageNumber(line));
  const figures = inTables.map((line) =>
    line.filter(({ text }) => /^[+-]?\d+(?:[.]\d+)?$/.test(text)),
  );
  const columns = new Map<string, number>();
  const told: string[] = [];
  let at = 0;
  for (const { table, row, cells } of formRows(edition)) {
    const printed = cells.flatMap((name, column) => {
      const cell = report.cells[name];
      return cell?.state === "read" ? [{ value: cell.value, column }] : [];
    });
    if (printed.length === 0) continue;
    const found = figures.findIndex(
      (line, index) =>
        index >= at &&
        line.length === printed.length &&
        line.every(({ text }, place) => Number(text) === printed[place]?.value),
    );
    if (found < 0) {
      told.push(`${table}.${row}: no line ${printed.map(({ value }) => value).join(" ")}`);
      continue;
    }
    at = found + 1;
    printed.forEach(({ column }, place) => {
      const x = figures[found]?.[place]?.x ?? 0;
      const key = `${table} ${cells.length} ${column}`;
      const before = columns.get(key) ?? x;
      columns.set(key, before);
      if (Math.abs(before - x) > 4)
        told.push(`${table}.${row} column ${column} at ${x}, not ${before}`);
    });
  }
  return told;
}

/** `— 3 —` at the foot of a page: no figure of a row. */
function isPageNumber(line: readonly Word[]): boolean {
  return /^—\d+—$/.test(line.map(({ text }) => text).join(""));
}
