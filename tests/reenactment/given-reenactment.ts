import { sql } from "kysely";
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
  { agency, year, sheets, below = [], settings = {}, officers = [] }: Reenacted,
): Promise<FiguresAsked> {
  const id = await givenAgency(db, agency);
  for (const one of below) {
    const under = await givenAgency(db, one);
    await sql`update agency set parent_id = ${id} where id = ${under}`.execute(db);
  }
  await settle(db, id, { settings, officers, year });
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

/** What is set of the agency, and who was in post before the year ended. */
async function settle(
  db: Queryable,
  id: number,
  {
    settings,
    officers,
    year,
  }: Required<Pick<Reenacted, "settings" | "officers">> & Pick<Reenacted, "year">,
): Promise<void> {
  for (const [name, value] of Object.entries(settings)) {
    await sql`insert into setting_value (name, of, place, from_year, value)
      values (${name}, 'agency', ${`${id}`}, 0, ${JSON.stringify(value)}::jsonb)`.execute(db);
  }
  for (const [at, { fullTime }] of officers.entries()) {
    const { rows } = await sql<{ readonly id: number }>`
      insert into person (account, name, full_time) values (${`officer-${id}-${at}`}, ${`工作人员${at + 1}`}, ${fullTime})
      returning id`.execute(db);
    await sql`insert into person_role (person_id, agency_id, role, from_on)
      values (${rows[0]?.id ?? 0}, ${id}, 'information-officer', ${`${year}-01-04`}::date)`.execute(
      db,
    );
  }
}
