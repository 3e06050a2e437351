import {
  applicantColumns,
  type CellName,
  type FormEdition,
  requestRows,
  resultRows,
} from "#report/form/cell-names.ts";
import type { Random } from "../random.ts";

/** Requests of one year by kind of requester (the six columns before 总计). */
type ByApplicant = readonly number[];

/** What became of the requests (依申请公开) of one year, before a form is filled in. */
export interface RequestYear {
  readonly received: ByApplicant;
  readonly carriedIn: ByApplicant;
  /** By row of the 2021 edition; rows that are left out are zero. */
  readonly results: Readonly<Record<string, ByApplicant>>;
  readonly carriedOut: ByApplicant;
}

const columns = applicantColumns.slice(0, -1);
const nobody: ByApplicant = columns.map(() => 0);

/** How often each kind of requester asks, in the order of the columns. */
const applicantShares = [0.82, 0.08, 0.01, 0.01, 0.05, 0.03];

const resultShares: readonly (readonly [string, number])[] = [
  ["granted", 0.42],
  ["partial", 0.07],
  ["deniedThirdParty", 0.02],
  ["deniedInternal", 0.02],
  ["deniedProcess", 0.03],
  ["deniedEnforcement", 0.03],
  ["deniedInquiry", 0.05],
  ["unavailableNotHeld", 0.22],
  ["unavailableNotReady", 0.03],
  ["refusedPetition", 0.05],
  ["refusedRepeat", 0.02],
  ["otherNotCorrected", 0.02],
  ["otherRest", 0.02],
];

/** The share of a year's requests that come too late in it to be answered in it. */
const lateShare = 0.07;

/** What a year's requests are drawn from. */
export interface RequestsAsked {
  /** How many are expected. */
  readonly mean: number;
  /** What the year before handed on: settled first. */
  readonly carriedIn: ByApplicant;
  /** The agency's last year: nothing is handed on. */
  readonly isLast: boolean;
}

export function requestYear(
  { mean, carriedIn, isLast }: RequestsAsked,
  random: Random,
): RequestYear {
  const received = [...nobody];
  const carriedOut = [...nobody];
  const results: Record<string, number[]> = {};
  const settle = (column: number) => {
    const row = drawn(resultShares, random);
    results[row] ??= [...nobody];
    raise(results[row], column);
  };
  for (const [column, count] of carriedIn.entries()) {
    for (let each = 0; each < count; each += 1) settle(column);
  }
  for (let each = random.times(mean); each > 0; each -= 1) {
    const column = drawn([...applicantShares.entries()], random);
    raise(received, column);
    if (random.chance(lateShare) && !isLast) raise(carriedOut, column);
    else settle(column);
  }
  return { received, carriedIn, results, carriedOut };
}

/** Nothing is handed on into the first year. */
export const nothingCarried = nobody;

/** Table three in one edition's rows. */
export function requestCells(year: RequestYear, edition: FormEdition): Map<CellName, number> {
  const cells = new Map<CellName, number>();
  const settled = columns.map((_, column) => total(year, column));
  for (const row of requestRows(edition)) {
    const values = { new: year.received, carriedIn: year.carriedIn, total: settled }[row];
    fill(cells, row, values ?? (row === "carriedOut" ? year.carriedOut : resultsOf(year, row)));
  }
  return cells;
}

/** The trial edition has one row for the three of (六)其他处理. */
function resultsOf({ results }: RequestYear, row: string): ByApplicant {
  if (row !== "otherSingle") return results[row] ?? nobody;
  const parts = ["otherNotCorrected", "otherUnpaid", "otherRest"].map((name) => results[name]);
  return columns.map((_, column) => parts.reduce((sum, part) => sum + (part?.[column] ?? 0), 0));
}

function total({ results }: RequestYear, column: number): number {
  return resultRows("2021").reduce((sum, row) => sum + (results[row]?.[column] ?? 0), 0);
}

function fill(cells: Map<CellName, number>, row: string, values: ByApplicant): void {
  for (const [index, column] of columns.entries()) {
    cells.set(`t3.${row}.${column}`, values[index] ?? 0);
  }
  cells.set(
    `t3.${row}.total`,
    values.reduce((sum, value) => sum + value, 0),
  );
}

function raise(counts: number[], at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** One of the keys, each as often as its share says; the first where the shares do not reach 1. */
function drawn<Key>(shares: readonly (readonly [Key, number])[], random: Random): Key {
  let left = random.fraction();
  for (const [key, share] of shares) {
    left -= share;
    if (left < 0) return key;
  }
  return (shares[0] as readonly [Key, number])[0];
}
