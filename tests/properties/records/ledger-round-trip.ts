import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openRows } from "#formats/rows/open-rows.ts";
import type { RowValues } from "#platform/ledger/column.ts";
import { noMapping } from "#platform/ledger/mapping.ts";
import { decideRow } from "#platform/ledger/rows/decide-row.ts";
import { readRow } from "#platform/ledger/rows/read-row.ts";
import { type SheetEvent, sheetEvents } from "#platform/ledger/rows/sheet-records.ts";
import {
  type ExportFormat,
  exportFormats,
  exportRecords,
} from "#platform/ledger/sheets/export-records.ts";
import { everyColumn, randomRecord } from "#tests/support/ledger/random-records.ts";
import type { Property } from "#tests/support/property.ts";

interface FormatTally {
  readonly files: number;
  readonly rows: number;
  readonly kilobytes: number;
}

interface Tally {
  readonly formats: Readonly<Record<string, FormatTally>>;
  readonly faults: readonly string[];
}

const seed = 20_261_130;
const faultsKept = 20;
const empty: Tally = { formats: {}, faults: [] };
/** Records of a file. */
const atOnce = 500;

/** What is exported is read back unchanged. */
export const property: Property<Tally> = {
  name: "ledger-round-trip",
  says:
    "100,000 random records with a column of every type, their text full of what sheets take for formulas, dates, escapes and " +
    "sums, exported to Excel, CSV and NDJSON, are read back the same, each row of them.",
  seed,
  inCheck: 200,
  inProve: 100_000,
  empty: () => empty,
  run: async (from, to) => {
    let tally = empty;
    for (let first = from; first < to; first += atOnce) {
      const count = Math.min(atOnce, to - first);
      for (const format of exportFormats) tally = merge(tally, await tryFile(format, first, count));
    }
    return tally;
  },
  merge,
  failures: ({ formats, faults }, count) => [
    ...faults,
    ...exportFormats
      .filter((format) => formats[format]?.rows !== count)
      .map((format) => `${format}: ${formats[format]?.rows ?? 0} rows of ${count} came back`),
  ],
  report: ({ formats }) =>
    [
      "| format | files | rows read back the same | kB a thousand rows |",
      "| --- | ---: | ---: | ---: |",
      ...Object.entries(formats).map(
        ([format, { files, rows, kilobytes }]) =>
          `| ${format} | ${files} | ${rows.toLocaleString("en")} | ${((1_000 * kilobytes) / Math.max(1, rows)).toFixed(0)} |`,
      ),
    ].join("\n"),
};

async function tryFile(format: ExportFormat, first: number, count: number): Promise<Tally> {
  const records = Array.from({ length: count }, (_, at) => randomRecord(seed, first + at));
  const folder = mkdtempSync(join(tmpdir(), "tongming-round-trip-"));
  const path = join(folder, `file.${format}`);
  try {
    writeFileSync(path, await exported(format, records));
    const read = await rowsOf(path);
    const faults = records.flatMap((record, at) => faultOf(record, read[at], first + at, format));
    const more = read.length > count ? [`${format} from ${first}: ${read.length} rows`] : [];
    const kilobytes = statSync(path).size / 1024;
    const rows = count - faults.length;
    return {
      formats: { [format]: { files: 1, rows, kilobytes } },
      faults: [...faults, ...more].slice(0, faultsKept),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function exported(format: ExportFormat, records: readonly RowValues[]): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  const kind = { name: "台账", columns: everyColumn };
  for await (const piece of exportRecords(kind, some(records), format)) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function* some(records: readonly RowValues[]): AsyncGenerator<readonly RowValues[]> {
  yield records;
}

const context = { columns: everyColumn, mapping: noMapping, hasOwner: false };

/** The rows of a file as an import reads them; what is passed over or wrong is told. */
async function rowsOf(path: string): Promise<readonly (RowValues | string)[]> {
  const opened = await openRows(path, async () => []);
  if (!opened.ok) return [`refused: ${opened.error.kind}`];
  const rows: (RowValues | string)[] = [];
  for (const sheet of opened.value.sheets.filter(({ isHidden }) => !isHidden)) {
    for await (const events of sheetEvents(sheet, context)) rows.push(...events.flatMap(rowOf));
  }
  await opened.value.close();
  return rows;
}

function rowOf(event: SheetEvent): readonly (RowValues | string)[] {
  if (event.kind === "header") return [];
  if (event.kind !== "record") return [event.kind];
  const { values, problems } = readRow(event.cells, { ...context, today: "2026-11-30" });
  return [problems.length === 0 ? values : JSON.stringify(problems)];
}

function faultOf(
  record: RowValues,
  read: RowValues | string | undefined,
  number: number,
  format: string,
): readonly string[] {
  if (read === undefined || typeof read === "string")
    return [`case ${number} to ${format}: ${read}`];
  const row = { seq: 0, owner: "", key: "", values: read };
  const stored = { id: 0, values: record, isOfOffice: false };
  const decision = decideRow(row, stored, { columns: everyColumn, isSame: undefined });
  const isWhole = JSON.stringify(read) === JSON.stringify(record);
  return decision.kind === "same" && isWhole
    ? []
    : [`case ${number} to ${format}: ${JSON.stringify({ record, read })}`];
}

function merge(left: Tally, right: Tally): Tally {
  const formats = { ...left.formats };
  for (const [format, { files, rows, kilobytes }] of Object.entries(right.formats)) {
    const own = formats[format] ?? { files: 0, rows: 0, kilobytes: 0 };
    formats[format] = {
      files: own.files + files,
      rows: own.rows + rows,
      kilobytes: own.kilobytes + kilobytes,
    };
  }
  return { formats, faults: [...left.faults, ...right.faults].slice(0, faultsKept) };
}
