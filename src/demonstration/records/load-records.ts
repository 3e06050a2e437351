import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { agenciesOfRegion } from "#features/agencies/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { importLedger } from "#platform/ledger/import/import-ledger.ts";
import type { LedgerKind } from "#platform/ledger/kind.ts";
import { noMapping } from "#platform/ledger/mapping.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { lastYear } from "../county/agency.ts";
import { countyCode } from "../county/regions.ts";
import { staffedAgencies } from "../staff/people.ts";
import { type LedgerRows, ledgerCsv } from "./ledger-rows.ts";
import { recordsOf } from "./records-of.ts";

/** How records enter: by the kinds of the rooms, as an office's own sheets do. */
export interface RecordsAsked {
  readonly kindOf: (name: string) => Promise<LedgerKind>;
  /** Seals the names of applicants. */
  readonly cipher: FieldCipher;
  /** The day in China. */
  readonly today: LocalDate;
}

/** The last year that is reported, whose figures the records give again, and the one to be reported next. */
const years = [lastYear, lastYear + 1];

/** Puts the ledgers of agencies that have people into the database; gives how many records are new. */
export async function loadRecords(
  db: Queryable,
  ids: ReadonlyMap<string, number>,
  asked: RecordsAsked,
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "tongming-records-"));
  try {
    let added = 0;
    for (const agency of staffedAgencies) {
      const owner = { id: `${ids.get(agency) ?? 0}`, name: agency };
      for (const ledger of recordsOf(agency, years).ledgers) {
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

/** Whether the records are there: each agency has decisions in the last year reported. */
export async function isRecorded(db: Queryable, kindOf: RecordsAsked["kindOf"]): Promise<boolean> {
  const { agencies } = await agenciesOfRegion(db, countyCode);
  const ids = agencies.flatMap(({ id, name }) => (staffedAgencies.includes(name) ? [id] : []));
  const { kept } = await kindOf("decisions");
  const found = (await kept?.periods(db, { agencies: ids, year: lastYear })) ?? [];
  return new Set(found.map(({ agency }) => agency)).size === staffedAgencies.length;
}
