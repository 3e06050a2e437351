import { agenciesAdded } from "#features/report-filing/compile/agencies-added.ts";
import { compileReport } from "#features/report-filing/compile/compile-report.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Figure } from "#platform/figures/figure.ts";
import { dimensionsOf, type FigureList } from "#platform/figures/figure-list.ts";
import type { FiguresAsked } from "#platform/figures/figures-asked.ts";
import { readBreakdown } from "#platform/figures/read-breakdown.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import { readRecords } from "#platform/figures/read-records.ts";
import type { LedgerKind } from "#platform/ledger/kind.ts";
import {
  type Comparing,
  comparePlainParts,
  comparePlainSums,
} from "#tests/support/figures/compare-plain.ts";
import { countAnew } from "#tests/support/figures/count-anew.ts";
import { today } from "#tests/support/figures/random-days.ts";
import { type RandomYear, randomYear } from "#tests/support/figures/random-year.ts";
import { recordYears } from "#tests/support/figures/recorded-years.ts";
import { reportFaults } from "#tests/support/figures/report-faults.ts";
import type { Property } from "#tests/support/property.ts";
import { withMigratedDatabase } from "#tests/support/with-migrated-database.ts";
import { features } from "../../../src/apps/features.ts";
import { loadFigures } from "../../../src/apps/rooms/load-figures.ts";

interface Tally {
  readonly years: number;
  readonly values: number;
  readonly notZero: number;
  readonly records: number;
  readonly faults: readonly string[];
}

const seed = 20_261_130;
const faultsKept = 20;
const none: Tally = { years: 0, values: 0, notZero: 0, records: 0, faults: [] };

/** Figures say the same as plain SQL, and a compiled report the same as a reckoning from the rows of the ledgers. */
export const property: Property<Tally> = {
  name: "figures",
  says:
    "In 1,000 random agency-years, whose rows came by ledgers, were amended by a second sheet and partly voided while sums of the year were kept, every sum kept is what is counted anew, every cell of a compiled report is what " +
    "an independent reckoning from the rows says, every figure, and most of its parts, what plain SQL over the tables says, its records are those that make it up, " +
    "its parts add up to it, and table three balances.",
  seed,
  inCheck: 12,
  inProve: 1_000,
  atOnce: 50,
  empty: () => none,
  run: async (from, to) => {
    const years = Array.from({ length: to - from }, (_, at) => randomYear(seed, from + at));
    return withMigratedDatabase((db) => tryYears(db, years));
  },
  merge: (left, right) => ({
    years: left.years + right.years,
    values: left.values + right.values,
    notZero: left.notZero + right.notZero,
    records: left.records + right.records,
    faults: [...left.faults, ...right.faults].slice(0, faultsKept),
  }),
  failures: ({ years, notZero, faults }, count) => [
    ...faults,
    ...(years === count ? [] : [`${years} of ${count} years were looked at`]),
    ...(notZero > 10 * count ? [] : [`only ${notZero} values were not zero`]),
  ],
  report: ({ years, values, notZero, records }) =>
    `${years.toLocaleString("en")} agency-years, ${values.toLocaleString("en")} values compared, ${notZero.toLocaleString("en")} of them not zero, ${records.toLocaleString("en")} records opened.`,
};

interface Ground {
  readonly db: Queryable;
  readonly figures: FigureList;
  readonly kinds: readonly LedgerKind[];
}

async function tryYears(db: Queryable, years: readonly RandomYear[]): Promise<Tally> {
  const figures = await loadFigures(features);
  const records = features.flatMap((room) => room.ledgers ?? []);
  const kinds = await Promise.all(records.map(({ load }) => load()));
  const looked = async (known: ReadonlyMap<string, number>): Promise<void> => {
    for (const { agency, year } of years) {
      await readFigures(db, figures.all, askedOf(known.get(agency) ?? 0, year));
    }
  };
  const ids = await recordYears(db, { kinds, looked }, years);
  let tally = none;
  for (const year of years) {
    const id = ids.get(year.agency) ?? 0;
    tally = property.merge(tally, await tryYear({ db, figures, kinds }, year, id));
  }
  return tally;
}

async function tryYear(ground: Ground, given: RandomYear, id: number): Promise<Tally> {
  const { db, figures } = ground;
  const faults: string[] = [];
  const fault = (words: string): void =>
    void faults.push(`case ${given.number} (${given.year}): ${words}`);
  const asked = askedOf(id, given.year);
  const values = await readFigures(db, figures.all, asked);
  const anew = await countAnew(db, figures.all, asked);
  for (const key of figures.all.map((figure) => figure.key)) {
    const [kept, counted] = [values.get(key), anew.get(key)];
    if (kept !== counted) fault(`${key} is kept as ${kept}, counted anew it is ${counted}`);
  }
  const comparing = { given, id, fault };
  await comparePlainSums(db, values, comparing);
  const parts = await comparePlainParts(db, { figures, asked }, comparing);
  await compareReport(ground, comparing);
  let records = 0;
  for (const figure of figures.all) {
    const value = values.get(figure.key) ?? 0;
    if (value === 0) continue;
    records += await openFigure(db, figure, { asked, value, fault });
  }
  const notZero = [...values.values()].filter((value) => value !== 0).length;
  return { years: 1, values: values.size + parts, notZero, records, faults };
}

function askedOf(id: number, year: number): FiguresAsked {
  const scope = agencyScope({ kind: "operator" });
  return { scope, agency: id, regions: [], agencies: [id], year, today };
}

async function compareReport(
  { db, figures, kinds }: Ground,
  { given, id, fault }: Comparing,
): Promise<void> {
  const { year } = given;
  const added = await agenciesAdded(db, { agencyId: id, year, scope: "own" });
  if (!added.ok) return fault(added.error.kind);
  const reader = agencyScope({ kind: "operator" });
  const asked = { reader, added: added.value, scope: "own", year, today } as const;
  const { report } = await compileReport(db, { figures, kinds }, asked);
  for (const words of reportFaults(report, given)) fault(words);
}

interface Opening {
  readonly asked: FiguresAsked;
  readonly value: number;
  readonly fault: (words: string) => void;
}

/** Its records, each once, are what makes it up, and so are its parts. */
async function openFigure(
  db: Queryable,
  figure: Figure,
  { asked, value, fault }: Opening,
): Promise<number> {
  const records = await readRecords(db, figure, asked);
  const shares = records.reduce((sum, { share }) => sum + share, 0);
  if (!isNear(shares, value)) fault(`${figure.key} is ${value}, its records ${shares}`);
  // What follows from one setting opens at the one screen of settings.
  if (new Set(records.map(({ path, title }) => `${path} ${title}`)).size !== records.length) {
    fault(`${figure.key} has a record twice`);
  }
  for (const dimension of dimensionsOf(figure).filter(({ isList }) => !isList)) {
    const parts = await readBreakdown(db, figure, dimension, asked);
    const sum = parts.reduce((all, part) => all + part.value, 0);
    if (!isNear(sum, value)) fault(`${figure.key} is ${value}, by ${dimension.code} ${sum}`);
  }
  return records.length;
}

/** Sums of decimals here are those of JavaScript. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6;
}
