import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { agenciesOfRegion } from "#features/agencies/index.ts";
import type { FilingServices } from "#features/report-filing/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { importLedger } from "#platform/ledger/import/import-ledger.ts";
import type { LedgerKind } from "#platform/ledger/kind.ts";
import { noMapping } from "#platform/ledger/mapping.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { countyCode } from "../county/regions.ts";
import { type LedgerRows, ledgerCsv } from "./ledger-rows.ts";
import { ledgersOn, recordedAgencies } from "./ledgers-on.ts";

/** How records enter: by the kinds of the rooms, as an office's own sheets do. */
export interface RecordsAsked {
  readonly kindOf: (name: string) => Promise<LedgerKind>;
  /** Seals the names of applicants. */
  readonly cipher: FieldCipher;
  /** The day on which the demonstration stands, in China. */
  readonly today: LocalDate;
  /** What reports are compiled from. */
  readonly recorded: () => Promise<FilingServices["recorded"]>;
}

/** Puts the ledgers of agencies into the database, by their names; those that are whole stay as they are. Gives how many records are new. */
export async function loadRecords(
  db: Queryable,
  ids: ReadonlyMap<string, number>,
  asked: RecordsAsked,
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "tongming-records-"));
  try {
    let added = 0;
    for (const agency of recordedAgencies()) {
      const id = ids.get(agency);
      if (id === undefined || (await isWhole(db, asked, [id]))) continue;
      const owner = { id: `${id}`, name: agency };
      for (const ledger of ledgersOn(agency, asked.today)) {
        added += await loadLedger(db, ledger, { ...asked, folder, owner });
      }
    }
    return added;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Into extends RecordsAsked {
  readonly folder: string;
  readonly owner: { readonly id: string; readonly name: string };
}

async function loadLedger(
  db: Queryable,
  ledger: LedgerRows,
  { kindOf, cipher, today, folder, owner }: Into,
): Promise<number> {
  if (ledger.rows.length === 0) return 0;
  const name = `${owner.name}-${ledger.kind}.csv`;
  const path = join(folder, name);
  writeFileSync(path, ledgerCsv(ledger));
  const imported = await importLedger(db, {
    kind: await kindOf(ledger.kind),
    files: [{ name, path }],
    owner,
    findOwners: async () => new Map(),
    mapping: noMapping,
    today,
    isDryRun: false,
    isPartial: false,
    by: { actor: { kind: "system", name: "演示数据" } },
    cipher,
    readOld: async () => [],
  });
  if (!imported.ok || !imported.value.stored) {
    throw new Error(`the demonstration's ${name} is refused: ${JSON.stringify(imported)}`);
  }
  return imported.value.rows.new;
}

/** Whether the records of every agency are there. */
export async function isRecorded(
  db: Queryable,
  asked: Pick<RecordsAsked, "kindOf" | "today">,
): Promise<boolean> {
  const { agencies } = await agenciesOfRegion(db, countyCode);
  const names = recordedAgencies();
  const ids = agencies.flatMap(({ id, name }) => (names.includes(name) ? [id] : []));
  return ids.length === names.length && (await isWhole(db, asked, ids));
}

/** Fees come last: who has those of the last whole year has all before them. */
async function isWhole(
  db: Queryable,
  { kindOf, today }: Pick<RecordsAsked, "kindOf" | "today">,
  ids: readonly number[],
): Promise<boolean> {
  const { kept } = await kindOf("fees");
  const year = Number(today.slice(0, 4)) - 1;
  const found = (await kept?.periods(db, { agencies: ids, year })) ?? [];
  return new Set(found.map(({ agency }) => agency)).size === ids.length;
}
