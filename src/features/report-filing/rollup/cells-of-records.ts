import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import type { Cells } from "#report/annual-report.ts";
import { formOfYear } from "#report/form/form-of-year.ts";
import { type AgenciesAdded, figuresOver } from "../compile/agencies-added.ts";
import type { Recorded } from "../compile/compile-report.ts";
import { compiledCells, figuresOfForm } from "../compile/compiled-cells.ts";
import { missingRecords } from "../compile/missing-records.ts";
import { everyAgency } from "../draft/every-agency.ts";

export interface RecordsAsked {
  readonly added: AgenciesAdded;
  /** Of those added, whose records are asked for. */
  readonly agencies: readonly number[];
  readonly year: number;
  readonly today: LocalDate;
}

/** The tables of agencies that have records of a year, of each its own, from the records alone. */
export async function cellsOfRecords(
  db: Queryable,
  { figures, kinds }: Recorded,
  { added, agencies, year, today }: RecordsAsked,
): Promise<ReadonlyMap<number, Cells>> {
  const found = new Map<number, Cells>();
  const named = added.agencies.filter(({ id }) => agencies.includes(id));
  if (named.length === 0) return found;
  const edition = formOfYear(year);
  const ofForm = figuresOfForm(figures, edition);
  const asked = { scope: everyAgency, agencies: named, year, today };
  const without = new Set((await missingRecords(db, kinds, asked)).agencies.map(({ id }) => id));
  for (const one of named.filter(({ id }) => !without.has(id))) {
    const own = { ...added, of: { ...added.of, ...one }, agencies: [one] as const };
    const over = figuresOver(own, { scope: everyAgency, year, today });
    found.set(one.id, compiledCells(edition, await readFigures(db, ofForm, over)));
  }
  return found;
}
