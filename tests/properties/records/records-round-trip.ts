import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { itemLedger } from "#features/items/ledger/item-ledger.ts";
import { requestLedger } from "#features/requests/ledger/request-ledger.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { RowValues } from "#platform/ledger/column.ts";
import type { LedgerKind } from "#platform/ledger/kind.ts";
import {
  type ExportFormat,
  exportFormats,
  exportRecords,
} from "#platform/ledger/sheets/export-records.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { randomItem } from "#tests/support/items/random-items.ts";
import { exportedRows, importLines } from "#tests/support/ledger/import-lines.ts";
import type { Property } from "#tests/support/property.ts";
import { randomRequest } from "#tests/support/requests/random-requests.ts";
import { withMigratedDatabase } from "#tests/support/with-migrated-database.ts";

interface Tally {
  readonly records: number;
  readonly read: number;
  readonly faults: readonly string[];
}

const seed = 20_261_130;
const faultsKept = 20;
const none: Tally = { records: 0, read: 0, faults: [] };

interface Given {
  readonly db: Queryable;
  readonly kind: LedgerKind;
  readonly rows: readonly RowValues[];
}

/** What is stored of a kind comes out and in again unchanged. */
export const property: Property<Tally> = {
  name: "records-round-trip",
  says:
    "20,000 random requests and as many items, stored from a sheet, are what the sheet says, and come back from their export in Excel, CSV and NDJSON " +
    "without one of them changing.",
  seed,
  inCheck: 150,
  inProve: 20_000,
  atOnce: 2_500,
  empty: () => none,
  run: (from, to) =>
    withMigratedDatabase(async (db) => {
      const numbers = Array.from({ length: to - from }, (_, at) => from + at);
      const requests = numbers.map((number) => randomRequest(seed, number));
      const items = numbers.map((number) => randomItem(seed, number));
      return property.merge(
        await tryKind({ db, kind: requestLedger, rows: requests }),
        await tryKind({ db, kind: itemLedger, rows: items }),
      );
    }),
  merge: (left, right) => ({
    records: left.records + right.records,
    read: left.read + right.read,
    faults: [...left.faults, ...right.faults].slice(0, faultsKept),
  }),
  failures: ({ records, read, faults }, count) => [
    ...faults,
    ...(records === 2 * count ? [] : [`${records} of ${2 * count} records were stored`]),
    ...(read === 2 * count * exportFormats.length ? [] : [`${read} records came back`]),
  ],
  report: ({ records, read }) =>
    `${records.toLocaleString("en")} records stored, ${read.toLocaleString("en")} read back the same.`,
};

async function tryKind({ db, kind, rows }: Given): Promise<Tally> {
  const agency = await givenAgency(db);
  const faults: string[] = [];
  const stored = await importLines(db, { kind, agency }, sheetOf(kind, rows));
  const { errors } = stored;
  if (errors.length > 0) faults.push(`${kind.kind}: ${JSON.stringify(errors.slice(0, 3))}`);
  const exported = await exportedRows(db, { kind, agency });
  const [given, told] = [rows, exported].map(
    (some) => new Set(some.map((row) => textOf(kind, row))),
  );
  for (const row of given ?? []) {
    if (!told?.has(row)) faults.push(`${kind.kind}: ${row} is not exported`);
  }
  let read = 0;
  for (const format of exportFormats)
    read += await readBack({ db, kind, rows: exported }, agency, format);
  return { records: stored.rows.new, read, faults: faults.slice(0, faultsKept) };
}

/** How many of the exported records are the same when their file is imported. */
async function readBack(
  { db, kind, rows }: Given,
  agency: number,
  format: ExportFormat,
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "tongming-records-"));
  const path = join(folder, `file.${format}`);
  try {
    const pieces: Uint8Array[] = [];
    for await (const piece of exportRecords(kind, some(rows), format)) pieces.push(piece);
    writeFileSync(path, Buffer.concat(pieces));
    const again = await importLines(db, { kind, agency }, [], { files: [{ name: path, path }] });
    return again.rows.same;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function* some(rows: readonly RowValues[]): AsyncGenerator<readonly RowValues[]> {
  yield rows;
}

function textOf({ columns }: LedgerKind, row: RowValues): string {
  return JSON.stringify(columns.map(({ code }) => row[code] ?? null));
}

/** The rows as a sheet in CSV; one that looks like a formula is marked as text, as exports do. */
function sheetOf({ columns }: LedgerKind, rows: readonly RowValues[]): readonly string[] {
  const cell = (text: string) => `"${/^[=+\-@]/.test(text) ? `'${text}` : text}"`;
  return [
    columns.map(({ header }) => header).join(","),
    ...rows.map((row) => columns.map(({ code }) => cell(row[code] ?? "")).join(",")),
  ];
}
