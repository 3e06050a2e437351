import type { SourceDocument } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { readAnnualReport } from "#report/read/read-annual-report.ts";
import type { GeneratedCase } from "#tests/support/generator/case.ts";
import { inSimplified } from "#tests/support/generator/damage/script.ts";
import type { ExpectedCell } from "#tests/support/generator/expected.ts";
import { isPrintedThere, same } from "./places.ts";
import { emptyTally, type FaultKind, type ReadingTally } from "./reading-tally.ts";

/** Reads one generated document and compares every cell with what may be read of it. */
export async function examine(generated: GeneratedCase): Promise<ReadingTally> {
  const read = await readDocument(generated.bytes);
  const faults: Record<FaultKind, string[]> = { ...emptyTally().examples, ...noFaults() };
  if (!read.ok) {
    faults.missed.push(`case ${generated.number}: unreadable, ${read.error.kind}`);
    return tallyOf(generated, { faults, right: 0 });
  }
  const report = readAnnualReport(read.value);
  const right = compareCells(generated, { report, document: read.value }, faults);
  compareDocument(generated, report, faults);
  compareDay(generated, report, faults);
  return tallyOf(generated, { faults, right });
}

function noFaults(): Record<FaultKind, string[]> {
  return {
    wrong: [],
    forbidden: [],
    blank: [],
    missed: [],
    misplaced: [],
    edition: [],
    year: [],
    agency: [],
    agencyMissed: [],
    warning: [],
    day: [],
    dayMissed: [],
  };
}

type Faults = Record<FaultKind, string[]>;

interface Seen {
  readonly report: AnnualReport;
  readonly document: SourceDocument;
}

/** Compares cell by cell; the number of cells that had to be read and were, rightly. */
function compareCells(generated: GeneratedCase, seen: Seen, faults: Faults): number {
  const right = generated.cells.filter((expected) =>
    isReadRightly(expected, { generated, seen, faults }),
  );
  const names = new Set<string>(generated.cells.map(({ name }) => name));
  for (const [name, value] of readsOf(seen.report)) {
    if (names.has(name)) continue;
    faults.wrong.push(`case ${generated.number}: ${name} is no cell of the page, read ${value}`);
  }
  return right.length;
}

interface Comparison {
  readonly generated: GeneratedCase;
  readonly seen: Seen;
  readonly faults: Faults;
}

/** True if the cell had to be read and was. */
function isReadRightly(
  { name, value, verdict, isBlank, because }: ExpectedCell,
  { generated, seen, faults }: Comparison,
): boolean {
  const at = `case ${generated.number}: ${name} = ${value}`;
  const cell = seen.report.cells[name];
  if (cell?.state !== "read") {
    if (cell?.state === "blank" && !isBlank) faults.blank.push(`${at}, ${because}`);
    if (verdict === "must") faults.missed.push(`${at}, said ${cell?.state}`);
    return false;
  }
  if (value === null || !same(value, cell.value)) {
    faults.wrong.push(`${at} (${because}), read ${cell.value}`);
    return false;
  }
  if (verdict === "never") faults.forbidden.push(`${at}, ${because}`);
  if (!isPrintedThere(seen.document, { name, value, place: cell.place }, generated)) {
    faults.misplaced.push(`${at}, place ${JSON.stringify(cell.place)}`);
  }
  return verdict === "must";
}

function readsOf(report: AnnualReport): [string, number][] {
  return Object.entries(report.cells).flatMap(([name, cell]): [string, number][] =>
    cell.state === "read" ? [[name, cell.value]] : [],
  );
}

function compareDocument(generated: GeneratedCase, report: AnnualReport, faults: Faults): void {
  const { document: expected, number } = generated;
  const at = `case ${number}`;
  const { edition, year, agency } = report;
  if (!expected.editions.includes(edition)) {
    faults.edition.push(`${at}: ${expected.editions.join("|")}, said ${edition}`);
  }
  if (expected.years !== "any" && !expected.years.includes(year)) {
    faults.year.push(`${at}: ${expected.years.join("|")}, said ${year}`);
  }
  const { agencies } = expected;
  if (agency !== null && agencies !== "any" && !agencies.includes(inSimplified(agency))) {
    faults.agency.push(`${at}: ${agencies.join("|")}, said ${agency}`);
  }
  if (agency === null && expected.agencyStated) {
    faults.agencyMissed.push(`${at}: ${agencies[0]}`);
  }
  const codes: readonly string[] = report.warnings.map(({ code }) => code);
  if (expected.warning !== undefined && !codes.includes(expected.warning)) {
    faults.warning.push(`${at}: ${expected.warning}, said ${codes.join(", ") || "nothing"}`);
  }
}

/** The day under the signature: another one is wrong, none where it is stated is a miss. */
function compareDay(generated: GeneratedCase, { signedOn }: AnnualReport, faults: Faults): void {
  const { signedOn: expected } = generated.document;
  if (expected === "any" || expected.includes(signedOn.value)) return;
  const says = `case ${generated.number}: ${expected.join("|")}, said ${signedOn.value}`;
  faults[signedOn.value === null ? "dayMissed" : "day"].push(says);
}

function isDayStated({ document }: GeneratedCase): boolean {
  return document.signedOn !== "any" && !document.signedOn.includes(null);
}

function tallyOf(
  generated: GeneratedCase,
  { faults, right }: { readonly faults: Faults; readonly right: number },
): ReadingTally {
  const must = generated.cells.filter(({ verdict }) => verdict === "must").length;
  const wrong = faults.wrong.length;
  const row = { documents: 1, must, right, wrong };
  return {
    documents: 1,
    must,
    right,
    wrong,
    forbidden: faults.forbidden.length,
    blank: faults.blank.length,
    misplaced: faults.misplaced.length,
    editions: faults.edition.length,
    years: faults.year.length,
    agencies: faults.agency.length,
    agenciesStated: generated.document.agencyStated ? 1 : 0,
    agenciesMissed: faults.agencyMissed.length,
    warnings: faults.warning.length,
    days: faults.day.length,
    daysStated: isDayStated(generated) ? 1 : 0,
    daysMissed: faults.dayMissed.length,
    rows: Object.fromEntries(generated.tags.map((tag) => [tag, row])),
    examples: firstOfEach(faults),
  };
}

/** One example a case and kind, so that one bad document does not crowd out the others. */
function firstOfEach(faults: Faults): Record<FaultKind, string[]> {
  const first = (kind: FaultKind) => faults[kind].slice(0, 1);
  return {
    wrong: first("wrong"),
    forbidden: first("forbidden"),
    blank: first("blank"),
    missed: first("missed"),
    misplaced: first("misplaced"),
    edition: first("edition"),
    year: first("year"),
    agency: first("agency"),
    agencyMissed: first("agencyMissed"),
    warning: first("warning"),
    day: first("day"),
    dayMissed: first("dayMissed"),
  };
}
