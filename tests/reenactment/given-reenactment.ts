import { agenciesAdded, figuresOver } from "#features/report-filing/compile/agencies-added.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FiguresAsked } from "#platform/figures/figures-asked.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { kindOf } from "#tests/support/ledger/kind-of.ts";
import type { Reenacted } from "./records.ts";
import { seed000 } from "./seed-000.ts";
import { seed001 } from "./seed-001.ts";
import { seed002 } from "./seed-002.ts";
import { seed003 } from "./seed-003.ts";
import { seed004 } from "./seed-004.ts";

export const reenacted: readonly Reenacted[] = [seed000, seed001, seed002, seed003, seed004];

/** Makes the agency of a report, brings its ledgers in, and gives the question of its figures. */
export async function recordAgain(
  db: Queryable,
  { agency, year, sheets }: Reenacted,
): Promise<FiguresAsked> {
  const id = await givenAgency(db, agency);
  for (const { kind, lines } of sheets) {
    const { errors, stored } = await importLines(
      db,
      { kind: await kindOf(kind), agency: id },
      lines,
    );
    if (!stored) throw new Error(`${kind} was not stored: ${JSON.stringify(errors.slice(0, 3))}`);
  }
  const added = await agenciesAdded(db, { agencyId: id, year, scope: "own" });
  if (!added.ok) throw new Error(added.error.kind);
  return figuresOver(added.value, {
    scope: agencyScope({ kind: "operator" }),
    year,
    today: "2026-11-30",
  });
}
