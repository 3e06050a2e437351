import { sql } from "kysely";
import { agenciesAdded } from "#features/report-filing/compile/agencies-added.ts";
import { compileReport } from "#features/report-filing/compile/compile-report.ts";
import type { FigureScope } from "#features/report-filing/domain/scope.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { connect } from "#platform/db/connect.ts";
import { migrate } from "#platform/db/migrate.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { dimensionsOf, type FigureList } from "#platform/figures/figure-list.ts";
import { readBreakdown } from "#platform/figures/read-breakdown.ts";
import { readRecords } from "#platform/figures/read-records.ts";
import type { LedgerKind } from "#platform/ledger/kind.ts";
import { features } from "../../src/apps/features.ts";
import { allMigrations } from "../../src/apps/rooms/all-migrations.ts";
import { loadFigures } from "../../src/apps/rooms/load-figures.ts";
import { startBenchDatabase } from "./bench-database.ts";
import { fillAgencies, fillCases, fillItems, fillOthers } from "./compile/fill.ts";
import { type Figure, median, secondsOf, wholeNumber } from "./figure.ts";

const cases = 100_000;
const agencies = 60;
const casesEach = 2_000;
const itemsEach = 20_000;
const runs = 5;
/** As the screen asks for records. */
const pageSize = 100;
const year = 2024;
const today = "2026-11-30";

/** A report compiled of an agency with very many cases and of a whole county, and what opens behind its figures. */
export async function measureCompile(): Promise<Figure[]> {
  const database = await startBenchDatabase();
  const { db, close } = connect(database.url);
  try {
    const migrated = await migrate(db, await allMigrations());
    if (!migrated.ok) throw new Error(JSON.stringify(migrated.error));
    const { large, county, below } = await fillAgencies(db, agencies);
    await fillCases(db, [large], cases);
    await fillCases(db, below, casesEach);
    await fillItems(db, below, itemsEach);
    await fillOthers(db, [large, ...below]);
    await sql`vacuum analyze`.execute(db);
    const recorded = await everything();
    const own = { id: large, scope: "own" } as const;
    const whole = { id: county, scope: "whole" } as const;
    const one = await secondsOf(runs, () => compileAnew(db, recorded, own));
    const all = await secondsOf(runs, () => compileAnew(db, recorded, whole));
    const kept = await secondsOf(runs, () => compile(db, recorded, whole));
    const opened = await openings(db, recorded.figures, large);
    return [
      inTime("a report of an agency compiled", one, {
        under: 1,
        how: `${cases.toLocaleString("en")} cases over three years`,
      }),
      inTime("a report of a county compiled", all, {
        under: 3,
        how: `${agencies} agencies in scope 全域, ${casesEach.toLocaleString("en")} cases and ${itemsEach.toLocaleString("en")} items each`,
      }),
      inTime("the same of a year whose sums are kept", kept, {
        under: 0.5,
        how: "the county again, nothing of the year changed since",
      }),
      inTime("records behind a cell, the first page", opened.first, {
        under: 0.3,
        how: `the first hundred of ${opened.count.toLocaleString("en")} cases of t3.new.total of the agency with ${cases.toLocaleString("en")}, as the screen asks for them; a page from the middle ${wholeNumber(median(opened.middle) * 1000)} ms, all at once ${wholeNumber(median(opened.all) * 1000)} ms`,
      }),
      inTime("a figure by a dimension", opened.parts, {
        under: 0.3,
        how: "t3.new.total by its first dimension, the same agency",
      }),
    ];
  } finally {
    await close();
    await database.stop();
  }
}

interface Recorded {
  readonly figures: FigureList;
  readonly kinds: readonly LedgerKind[];
}

async function everything(): Promise<Recorded> {
  const records = features.flatMap((room) => room.ledgers ?? []);
  return {
    figures: await loadFigures(features),
    kinds: await Promise.all(records.map(({ load }) => load())),
  };
}

const reader = agencyScope({ kind: "operator" });

async function compile(
  db: Queryable,
  recorded: Recorded,
  { id, scope }: { readonly id: number; readonly scope: FigureScope },
): Promise<void> {
  const added = await agenciesAdded(db, { agencyId: id, year, scope });
  if (!added.ok) throw new Error(added.error.kind);
  const asked = { reader, added: added.value, scope, year, today } as const;
  const { report } = await compileReport(db, recorded, asked);
  if ((report.cells["t3.new.total"]?.value ?? 0) < casesEach) throw new Error("cases are missing");
}

/** As if nobody had asked before: no sum of the year is kept. */
async function compileAnew(
  db: Queryable,
  recorded: Recorded,
  asked: { readonly id: number; readonly scope: FigureScope },
): Promise<void> {
  await sql`truncate kept_figure`.execute(db);
  await compile(db, recorded, asked);
}

async function openings(db: Queryable, figures: FigureList, id: number) {
  const figure = figures.find("t3.new.total");
  const [dimension] = figure ? dimensionsOf(figure) : [];
  if (!figure || !dimension) throw new Error("no such figure");
  const asked = { scope: reader, agency: id, regions: [], agencies: [id], year, today } as const;
  const all = await readRecords(db, figure, asked);
  const middle = all[Math.floor(all.length / 2)];
  if (!middle) throw new Error("no records");
  const limit = pageSize;
  return {
    count: all.length,
    first: await secondsOf(runs, () => readRecords(db, figure, asked, { limit })),
    middle: await secondsOf(runs, () => readRecords(db, figure, asked, { limit, after: middle })),
    all: await secondsOf(runs, () => readRecords(db, figure, asked)),
    parts: await secondsOf(runs, () => readBreakdown(db, figure, dimension, asked)),
  };
}

function inTime(
  what: string,
  seconds: readonly number[],
  { under, how }: { readonly under: number; readonly how: string },
): Figure {
  const middle = median(seconds);
  return {
    what,
    measured: `${Math.round(middle * 1000)} ms`,
    goal: `under ${under * 1000} ms`,
    holds: middle < under,
    how: `${how}; median of ${seconds.length} runs`,
  };
}
