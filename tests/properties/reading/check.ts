import type { ReportCell } from "#report/annual-report.ts";
import { checkReport } from "#report/check/check-report.ts";
import type { CheckResult } from "#report/check/check-result.ts";
import type { CellName, FormEdition } from "#report/form/cell-names.ts";
import { type Random, randomOf } from "../../support/generator/random.ts";
import { givenReport } from "../../support/given-report.ts";
import type { Property } from "../../support/property.ts";

/**
 * The identities of tables 三 and 四 written out a second time, as the form states them, without the
 * rules' own lists: rows and columns by number, sums by hand.
 */
const applicants = ["natural", "enterprise", "research", "charity", "legal", "otherOrg"];
const shared =
  "granted partial deniedSecret deniedLaw deniedSafety deniedThirdParty deniedInternal deniedProcess deniedEnforcement deniedInquiry unavailableNotHeld unavailableNotReady unavailableUnclear refusedPetition refusedRepeat refusedPublication refusedExcessive refusedConfirm";
const results: Readonly<Record<FormEdition, readonly string[]>> = {
  "2021": `${shared} otherNotCorrected otherUnpaid otherRest`.split(" "),
  "2019-trial": `${shared} otherSingle`.split(" "),
};
const kinds = ["review", "direct", "afterReview"];
const outcomes = ["upheld", "corrected", "other", "pending"];

interface Tally {
  readonly byChanges: Readonly<Record<string, number>>;
  readonly breaches: number;
  readonly unchecked: number;
  readonly wrong: readonly string[];
}

export const property: Property<Tally> = {
  name: "checking",
  says: "Consistent tables give no finding, and changed or uncertain cells give exactly the identities that contain them.",
  seed: 20_211_101,
  inCheck: 2_000,
  inProve: 100_000,
  empty: () => ({ byChanges: {}, breaches: 0, unchecked: 0, wrong: [] }),
  run: (from, to) => {
    let tally = property.empty();
    for (let number = from; number < to; number += 1)
      tally = property.merge(tally, runCase(number));
    return tally;
  },
  merge: (left, right) => {
    const byChanges: Record<string, number> = { ...left.byChanges };
    for (const [key, count] of Object.entries(right.byChanges)) {
      byChanges[key] = (byChanges[key] ?? 0) + count;
    }
    return {
      byChanges,
      breaches: left.breaches + right.breaches,
      unchecked: left.unchecked + right.unchecked,
      wrong: [...left.wrong, ...right.wrong].slice(0, 20),
    };
  },
  failures: (tally, count) => {
    const run = Object.values(tally.byChanges).reduce((sum, each) => sum + each, 0);
    const idle = tally.breaches === 0 || tally.unchecked === 0;
    return [
      ...tally.wrong,
      ...(run === count ? [] : [`${run} cases were counted instead of ${count}`]),
      ...(idle && count >= 100 ? ["no case broke an identity or left one unchecked"] : []),
    ];
  },
  report: (tally) =>
    [
      "| cells changed | reports |",
      "| --- | ---: |",
      ...Object.entries(tally.byChanges).map(([changes, count]) => `| ${changes} | ${count} |`),
      "",
      `Identities broken and found: ${tally.breaches}; left unchecked: ${tally.unchecked}; wrong: ${tally.wrong.length}.`,
    ].join("\n"),
};

function runCase(number: number): Tally {
  const random = randomOf(property.seed, number);
  const form = random.pick(["2021", "2019-trial"] as const);
  const figures = consistent(form, random);
  const changes = random.pick([0, 1, 1, 2, 3]);
  const changed = random.some([...figures.keys()], changes);
  const uncertain = new Set(changed.filter(() => random.chance(0.25)));
  for (const cell of changed) {
    figures.set(cell, (figures.get(cell) ?? 0) + random.pick([-3, -1, 1, 2, 10]));
  }
  const expected = naive(form, figures, uncertain);
  const actual = observed(checkReport(reportOf(form, figures, uncertain)));
  const wrong = difference(expected, actual).map((line) => `case ${number} (${form}): ${line}`);
  if (changes === 0 && expected.length > 0) wrong.push(`case ${number}: the tables do not agree`);
  return {
    byChanges: { [changes]: 1 },
    breaches: expected.filter((line) => line.includes("≠")).length,
    unchecked: expected.filter((line) => line.includes("?")).length,
    wrong,
  };
}

type Figures = Map<CellName, number>;

/** Tables whose figures agree: results are drawn, everything else follows from them. */
function consistent(form: FormEdition, random: Random): Figures {
  const figures: Figures = new Map();
  const add = (cell: CellName, value: number) =>
    figures.set(cell, (figures.get(cell) ?? 0) + value);
  const largest = random.pick([0, 3, 40, 5000]);
  const put = (row: string, applicant: string, value: number) => {
    add(`t3.${row}.${applicant}`, value);
    add(`t3.${row}.total`, value);
  };
  for (const applicant of applicants) {
    let done = 0;
    for (const row of results[form]) {
      const value = random.chance(0.4) ? random.int(0, largest) : 0;
      put(row, applicant, value);
      done += value;
    }
    const carriedOut = random.int(0, largest);
    const carriedIn = random.int(0, done + carriedOut);
    put("total", applicant, done);
    put("carriedOut", applicant, carriedOut);
    put("carriedIn", applicant, carriedIn);
    put("new", applicant, done + carriedOut - carriedIn);
  }
  for (const kind of kinds) {
    for (const outcome of outcomes) {
      const value = random.int(0, largest);
      add(`t4.${kind}.${outcome}`, value);
      add(`t4.${kind}.total`, value);
    }
  }
  return figures;
}

function reportOf(form: FormEdition, figures: Figures, uncertain: ReadonlySet<CellName>) {
  const cells: Record<string, ReportCell> = {};
  for (const [cell, value] of figures) {
    cells[cell] = uncertain.has(cell) ? { value: null, state: "lost" } : { value, state: "read" };
  }
  return givenReport({ form, cells });
}

/** What must be said of the tables, a line an instance: `rule@at left ≠ right`, or `rule@at ?`. */
function naive(form: FormEdition, figures: Figures, uncertain: ReadonlySet<CellName>): string[] {
  const lines: string[] = [];
  const add = (cells: readonly CellName[]) =>
    cells.reduce((sum, cell) => sum + (figures.get(cell) ?? Number.NaN), 0);
  const compare = (name: string, left: readonly CellName[], right: readonly CellName[]) => {
    if ([...left, ...right].some((cell) => uncertain.has(cell))) lines.push(`${name} ?`);
    else if (add(left) !== add(right)) lines.push(`${name} ${add(left)} ≠ ${add(right)}`);
  };
  for (const column of [...applicants, "total"]) {
    const at = (row: string): CellName => `t3.${row}.${column}`;
    compare(`t3.balance@${column}`, [at("new"), at("carriedIn")], [at("total"), at("carriedOut")]);
    compare(`t3.results@${column}`, results[form].map(at), [at("total")]);
  }
  for (const row of ["new", "carriedIn", ...results[form], "total", "carriedOut"]) {
    const at = (column: string): CellName => `t3.${row}.${column}`;
    compare(`t3.applicants@${row}`, applicants.map(at), [at("total")]);
  }
  for (const kind of kinds) {
    const at = (column: string): CellName => `t4.${kind}.${column}`;
    compare(`t4.sum@${kind}`, outcomes.map(at), [at("total")]);
  }
  for (const [cell, value] of figures) {
    if (!cell.startsWith("t3.")) continue;
    if (uncertain.has(cell)) lines.push(`t3.integer@${cell.slice(3)} ?`);
    else if (value < 0) lines.push(`t3.integer@${cell.slice(3)} ≠ ${value}`);
  }
  return lines;
}

/** The same lines from the check's answer; rules about damage to tables are left out. */
function observed({ findings, unchecked }: CheckResult): string[] {
  return [
    ...findings
      .filter(({ rule }) => rule !== "form.tables")
      .map(({ rule, at, expected, actual }) =>
        expected === undefined
          ? `${rule}@${at} ≠ ${actual}`
          : `${rule}@${at} ${expected} ≠ ${actual}`,
      ),
    ...unchecked.map(({ rule, at }) => `${rule}@${at} ?`),
  ];
}

function difference(expected: readonly string[], actual: readonly string[]): string[] {
  const [wanted, found] = [new Set(expected), new Set(actual)];
  const twice = actual.length === found.size ? [] : ["an instance is reported twice"];
  return [
    ...twice,
    ...expected.filter((line) => !found.has(line)).map((line) => `not reported: ${line}`),
    ...actual.filter((line) => !wanted.has(line)).map((line) => `reported: ${line}`),
  ];
}
