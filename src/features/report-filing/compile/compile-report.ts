import type { LocalDate } from "#kernel/local-date.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { openSnapshot } from "#platform/db/stream-rows.ts";
import type { FigureList } from "#platform/figures/figure-list.ts";
import { keepSums } from "#platform/figures/kept/keep-sums.ts";
import { type FiguresRead, readFiguresToKeep } from "#platform/figures/read-figures.ts";
import type { LedgerKind } from "#platform/ledger/kind.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { formOfYear } from "#report/form/form-of-year.ts";
import type { AgencyAdded, FigureScope } from "../domain/scope.ts";
import { scopeSentence } from "../words/scope-words.ts";
import { type AgenciesAdded, figuresOver } from "./agencies-added.ts";
import { compiledCells, figuresOfForm } from "./compiled-cells.ts";
import { type MissingRecords, missingRecords } from "./missing-records.ts";

export interface CompileAsked {
  /** Of who compiles. */
  readonly reader: AgencyScope;
  readonly added: AgenciesAdded;
  readonly scope: FigureScope;
  readonly year: number;
  /** The day in China. */
  readonly today: LocalDate;
}

/** What a report is compiled from: every figure, and every kind of records, of the program. */
export interface Recorded {
  readonly figures: FigureList;
  readonly kinds: readonly LedgerKind[];
}

/** A report computed from records alone. */
export interface Compiled {
  readonly report: AnnualReport;
  readonly scope: FigureScope;
  /** Those added up. */
  readonly agencies: readonly AgencyAdded[];
  readonly missing: MissingRecords;
  /** The year goes on: records so far. */
  readonly isRunning: boolean;
}

/**
 * 年报编制: the three tables of an agency's year, computed from its records by the one list of figures; all of them from one
 * state of the database, so that the balance of table three holds whatever is recorded meanwhile.
 */
export async function compileReport(
  db: Queryable,
  recorded: Recorded,
  asked: CompileAsked,
): Promise<Compiled> {
  const snapshot = await openSnapshot(db);
  const { compiled, toKeep } = await compileWithin(snapshot.db, recorded, asked).finally(
    snapshot.end,
  );
  await keepSums(db, toKeep);
  return compiled;
}

async function compileWithin(
  db: Queryable,
  { figures, kinds }: Recorded,
  { reader, added, scope, year, today }: CompileAsked,
): Promise<{ readonly compiled: Compiled } & Pick<FiguresRead, "toKeep">> {
  const { of, agencies } = added;
  const edition = formOfYear(year);
  const asked = figuresOver(added, { scope: reader, year, today });
  const ofForm = figuresOfForm(figures, edition);
  const { values, toKeep } = await readFiguresToKeep(db, ofForm, asked);
  const missing = await missingRecords(db, kinds, { scope: reader, agencies, year, today });
  const report: AnnualReport = {
    agency: of.name,
    year,
    signedOn: { value: null, state: "missing" },
    edition,
    preface: scopeSentence(scope, agencies, year),
    sections: [],
    cells: compiledCells(edition, values),
    warnings: [],
  };
  const isRunning = today <= `${year}-12-31`;
  return { compiled: { report, scope, agencies, missing, isRunning }, toKeep };
}
