import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FindOwners } from "#platform/ledger/import/call.ts";
import { importLedger } from "#platform/ledger/import/import-ledger.ts";
import type { LedgerKind } from "#platform/ledger/kind.ts";
import { noMapping } from "#platform/ledger/mapping.ts";
import { voidRecord } from "#platform/records/void-record.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { testCipher } from "#tests/support/test-cipher.ts";
import { today } from "./random-days.ts";
import type { LedgerRow, RandomYear, RecordedKind } from "./random-year.ts";

const by = { actor: { kind: "command-line", name: "命令行（试验）" } } as const;

const tables: Readonly<Record<RecordedKind, string>> = {
  items: "disclosure_item",
  requests: "disclosure_request",
  documents: "normative_document",
  decisions: "decision_count",
  fees: "fee_sum",
  disputes: "dispute",
  "trial-entries": "trial_entry",
};

/**
 * Makes the agencies and brings their rows in by sheets: as they came first, then as they stand; then voids some. Between
 * these `looked` is called: sums that it reads are kept, and are not to stand in the way of what comes.
 */
export async function recordYears(
  db: Queryable,
  { kinds, looked }: Recording,
  years: readonly RandomYear[],
): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>();
  for (const { agency, expiryCounts, carriedIn } of years) {
    const id = await givenAgency(db, { name: agency, kind: "department" });
    ids.set(agency, id);
    await set(db, id, {
      "normative-documents.expiryCounts": expiryCounts,
      "disputes.carriedIn": carriedIn,
    });
  }
  const folder = mkdtempSync(join(tmpdir(), "tongming-years-"));
  try {
    const recorded = kinds.filter(isRecorded);
    for (const which of ["first", "last"] as const) {
      for (const kind of recorded) {
        const path = join(folder, `${kind.kind}-${which}.ndjson`);
        const text = lines(kind, years, which);
        writeFileSync(path, text);
        if (text !== "") await bringIn(db, { kind, path, ids });
      }
      await looked(ids);
    }
    for (const kind of recorded) await voidSome(db, { kind, ids, years });
  } finally {
    rmSync(folder, { recursive: true });
  }
  return ids;
}

interface Recording {
  readonly kinds: readonly LedgerKind[];
  readonly looked: (ids: ReadonlyMap<string, number>) => Promise<void>;
}

type Recorded = LedgerKind & { readonly kind: RecordedKind };

function isRecorded(kind: LedgerKind): kind is Recorded {
  return Object.hasOwn(tables, kind.kind);
}

async function set(db: Queryable, agency: number, values: Readonly<Record<string, boolean>>) {
  for (const [name, value] of Object.entries(values)) {
    await sql`insert into setting_value (name, of, place, from_year, value)
      values (${name}, 'agency', ${String(agency)}, 0, ${JSON.stringify(value)}::jsonb)`.execute(
      db,
    );
  }
}

function lines({ kind }: Recorded, years: readonly RandomYear[], which: "first" | "last"): string {
  return years
    .flatMap(({ agency, rows }) =>
      rows[kind].map((told) => JSON.stringify({ 机关: agency, ...told[which] })),
    )
    .join("\n");
}

async function bringIn(
  db: Queryable,
  {
    kind,
    path,
    ids,
  }: {
    readonly kind: LedgerKind;
    readonly path: string;
    readonly ids: ReadonlyMap<string, number>;
  },
): Promise<void> {
  const findOwners: FindOwners = async (_, names) =>
    new Map(
      names.map((name) => [name, { kind: "found", owner: { id: String(ids.get(name)), name } }]),
    );
  const imported = await importLedger(db, {
    kind,
    files: [{ name: "rows.ndjson", path }],
    owner: undefined,
    findOwners,
    mapping: noMapping,
    today,
    isDryRun: false,
    isPartial: false,
    by,
    cipher: testCipher,
    readOld: async () => [],
  });
  if (imported.ok && imported.value.stored) return;
  const told = imported.ok ? imported.value.errors.slice(0, 3) : imported.error;
  throw new Error(`${kind.kind} was not stored: ${JSON.stringify(told)}`);
}

/** A record is found again by the key that its kind makes of its row. */
async function voidSome(
  db: Queryable,
  {
    kind,
    ids,
    years,
  }: {
    readonly kind: Recorded;
    readonly ids: ReadonlyMap<string, number>;
    readonly years: readonly RandomYear[];
  },
): Promise<void> {
  const table = tables[kind.kind];
  for (const { agency, rows } of years) {
    for (const { last } of rows[kind.kind].filter(({ isVoided }) => isVoided)) {
      const id = await idOf(db, { table, agency: ids.get(agency) ?? 0, row: last });
      const asked = { table, kind: kind.kind, id, because: "试验", by };
      const scope = agencyScope({ kind: "operator" });
      const voided = await db.transaction().execute((trx) => voidRecord(trx, scope, asked));
      if (!voided.ok) throw new Error(`${kind.kind} ${id} was not voided: ${voided.error.kind}`);
    }
  }
}

/** Columns of rows by which one record is found again. */
const knownBy: Readonly<Record<string, string>> = {
  number: "number",
  month: "to_char(month, 'YYYY-MM')",
  source: "source",
  item: "item",
  title: "title",
  receivedOn: "received_on::text",
  publishedOn: "published_on::text",
  cell: "cell",
};

async function idOf(
  db: Queryable,
  {
    table,
    agency,
    row,
  }: { readonly table: string; readonly agency: number; readonly row: LedgerRow },
): Promise<number> {
  const known = Object.entries(row).flatMap(([code, value]) => {
    const column = knownBy[code];
    return column === undefined ? [] : [sql`${sql.raw(column)} = ${value}`];
  });
  const { rows } = await sql<{ readonly id: number }>`
    select id from ${sql.table(table)} where agency_id = ${agency} and ${sql.join(known, sql` and `)}`.execute(
    db,
  );
  const [found, more] = rows;
  if (!found || more) throw new Error(`${table}: ${rows.length} records of ${JSON.stringify(row)}`);
  return found.id;
}
