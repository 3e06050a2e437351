import type { AnnualReport } from "#report/annual-report.ts";
import { readReport } from "#report-files/read-report.ts";
import { type WriteFormat, writeFormats } from "#report-files/write-formats.ts";
import { writeReport } from "#report-files/write-report.ts";
import type { Property } from "#tests/support/property.ts";
import { differences } from "#tests/support/written/compare-reports.ts";
import { type RandomReport, randomReport } from "#tests/support/written/random-report.ts";

interface FormatTally {
  readonly written: number;
  /** Refused because prose looked like a part of the form. */
  readonly refused: number;
  /** Refused because no font has a character of it. */
  readonly unprintable: number;
  readonly kilobytes: number;
}

const none: FormatTally = { written: 0, refused: 0, unprintable: 0, kilobytes: 0 };

interface Tally {
  readonly formats: Readonly<Record<string, FormatTally>>;
  readonly lookalikes: number;
  readonly faults: readonly string[];
}

const seed = 20_261_124;
const faultsKept = 20;
const empty: Tally = { formats: {}, lookalikes: 0, faults: [] };

/** Of reports with lines like headings or rows, which alone may be refused. */
const source = {
  name: "a.txt",
  sha256: "0".repeat(64),
  mediaType: "text/plain",
  encoding: "utf-8",
};

/** What is written says what the report said. */
export const property: Property<Tally> = {
  name: "round-trip",
  says:
    "10,000 random reports written to HTML, Word, PDF, Excel, CSV and JSON read back with the same cells, states and " +
    "prose; only prose with lines like headings or rows of the form, and emoji in PDF, may be refused.",
  seed,
  inCheck: 15,
  inProve: 10_000,
  empty: () => empty,
  run: async (from, to) => {
    let tally = empty;
    for (let number = from; number < to; number += 1) {
      const given = randomReport(seed, number);
      if (given.hasLookalikes) tally = { ...tally, lookalikes: tally.lookalikes + 1 };
      for (const format of writeFormats) {
        tally = merge(tally, await tryFormat(given, format, number));
      }
    }
    return tally;
  },
  merge,
  failures: ({ faults }) => faults,
  report: ({ formats, lookalikes }, count) =>
    [
      `${count.toLocaleString("en")} reports, ${lookalikes} of them with a line in their prose that looks like a heading or a row of the form.`,
      "",
      "| format | written and equal | refused for such a line | refused for an emoji | kB on average |",
      "| --- | ---: | ---: | ---: | ---: |",
      ...Object.entries(formats).map(
        ([format, { written, refused, unprintable, kilobytes }]) =>
          `| ${format} | ${written} | ${refused} | ${unprintable} | ${(kilobytes / Math.max(1, written)).toFixed(0)} |`,
      ),
    ].join("\n"),
};

async function tryFormat(
  { report, hasLookalikes, hasEmoji }: RandomReport,
  format: WriteFormat,
  number: number,
): Promise<Tally> {
  const written = await writeReport(report, format, source);
  const told = (fault: string) => [`case ${number} to ${format}: ${fault}`];
  if (!written.ok) {
    const why = JSON.stringify(written.error).slice(0, 300);
    if (hasLookalikes) return one(format, { refused: 1 }, []);
    const isExplained = hasEmoji && format === "pdf";
    return one(format, { unprintable: 1 }, isExplained ? [] : told(`refused, ${why}`));
  }
  const faults = await differencesIn(written.value.bytes, report, format);
  const kilobytes = written.value.bytes.length / 1024;
  return one(format, { written: 1, kilobytes }, faults.slice(0, 1).flatMap(told));
}

async function differencesIn(
  bytes: Uint8Array,
  report: AnnualReport,
  format: WriteFormat,
): Promise<string[]> {
  const read = await readReport(bytes);
  if (!read.ok) return [`unreadable, ${read.error.kind}`];
  return differences(report, read.value.report, { keepsStates: format === "json" });
}

function one(format: string, tally: Partial<FormatTally>, faults: readonly string[]): Tally {
  return { formats: { [format]: { ...none, ...tally } }, lookalikes: 0, faults };
}

function merge(left: Tally, right: Tally): Tally {
  const formats = { ...left.formats };
  for (const [format, tally] of Object.entries(right.formats)) {
    const own = formats[format] ?? none;
    formats[format] = {
      written: own.written + tally.written,
      refused: own.refused + tally.refused,
      unprintable: own.unprintable + tally.unprintable,
      kilobytes: own.kilobytes + tally.kilobytes,
    };
  }
  return {
    formats,
    lookalikes: left.lookalikes + right.lookalikes,
    faults: [...left.faults, ...right.faults].slice(0, faultsKept),
  };
}
