import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Queryable } from "#platform/db/queryable.ts";
import type { RowValues } from "#platform/ledger/column.ts";
import type { ImportResult, LedgerCall } from "#platform/ledger/import/call.ts";
import { importLedger } from "#platform/ledger/import/import-ledger.ts";
import type { LedgerKind } from "#platform/ledger/kind.ts";
import { noMapping } from "#platform/ledger/mapping.ts";
import { testCipher } from "../test-cipher.ts";

const by = { actor: { kind: "command-line", name: "命令行（试验）" } } as const;

/** Imports lines of CSV as a sheet of an agency on 2026-11-30, or what else the call says. */
export async function importLines(
  db: Queryable,
  { kind, agency }: { readonly kind: LedgerKind; readonly agency: number },
  lines: readonly string[],
  more: Partial<LedgerCall> = {},
): Promise<ImportResult> {
  const path = join(mkdtempSync(join(tmpdir(), "lines-")), "台账.csv");
  writeFileSync(path, lines.join("\n"));
  const imported = await importLedger(db, {
    kind,
    files: [{ name: "台账.csv", path }],
    owner: { id: `${agency}`, name: "试验机关" },
    findOwners: async () => new Map(),
    mapping: noMapping,
    today: "2026-11-30",
    isDryRun: false,
    isPartial: false,
    by,
    cipher: testCipher,
    readOld: async () => [],
    ...more,
  });
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  return imported.value;
}

/** What an export of the agency holds. */
export async function exportedRows(
  db: Queryable,
  { kind, agency }: { readonly kind: LedgerKind; readonly agency: number },
  year?: number,
): Promise<readonly RowValues[]> {
  const books = await kind.books({ cipher: testCipher, by });
  const rows: RowValues[] = [];
  const asked = { owner: `${agency}`, ...(year !== undefined && { year }) };
  for await (const some of books.records(db, asked)) rows.push(...some);
  return rows;
}
