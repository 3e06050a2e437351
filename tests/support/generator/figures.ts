import {
  applicantColumns,
  type CellName,
  disputeKinds,
  requestRows,
  resultRows,
} from "#report/form/cell-names.ts";
import { activeFormRows, editionOfResults } from "./form.ts";
import type { PrintedEdition } from "./model.ts";
import type { Random } from "./random.ts";

/** How busy the agency is; most report zeros throughout. */
type Bustle = "zeros" | "small" | "large";

/** The true numbers of the three tables, before blanks and spellings. */
export function numbersOf(edition: PrintedEdition, random: Random): Map<CellName, number> {
  const bustle = random.pick<Bustle>(["zeros", "zeros", "small", "small", "large"]);
  const numbers = new Map<CellName, number>();
  activeNumbers(edition, bustle, random, numbers);
  requestNumbers(edition, bustle, random, numbers);
  disputeNumbers(bustle, random, numbers);
  return numbers;
}

/** A count as agencies have them: mostly nothing, now and then a few, seldom very many. */
function count(bustle: Bustle, random: Random): number {
  if (bustle === "zeros") return random.chance(0.93) ? 0 : random.int(1, 12);
  if (bustle === "small") return random.chance(0.6) ? 0 : random.int(1, 60);
  if (random.chance(0.3)) return 0;
  return random.chance(0.1) ? random.int(1000, 11_000_000) : random.int(1, 4200);
}

function activeNumbers(
  edition: PrintedEdition,
  bustle: Bustle,
  random: Random,
  numbers: Map<CellName, number>,
): void {
  for (const { row, columns } of activeFormRows(edition)) {
    for (const column of columns) {
      numbers.set(`t2.${row}.${column}`, activeNumber(column, bustle, random));
    }
    const [previous, change] = [numbers.get(`t2.${row}.previous`), numbers.get(`t2.${row}.change`)];
    if (columns.includes("decisions") && previous !== undefined && change !== undefined) {
      const decisions = random.chance(0.3) ? Math.max(0, previous + change) : count(bustle, random);
      numbers.set(`t2.${row}.decisions`, decisions);
    }
  }
}

function activeNumber(column: string, bustle: Bustle, random: Random): number {
  if (column === "change") return random.chance(0.5) ? 0 : random.int(-35, 40);
  if (column === "amountWan") return fee(bustle, random);
  if (column === "amountYuan") {
    if (random.chance(0.4)) return 0;
    return random.chance(0.5)
      ? random.int(1, 3000) * 1000
      : random.int(10_000, 17_337_360_239) / 100;
  }
  return count(bustle, random);
}

/** 收费 in 万元, with up to six decimals. */
function fee(bustle: Bustle, random: Random): number {
  const whole = count(bustle, random);
  if (whole === 0 || random.chance(0.4)) return whole;
  const scale = 10 ** random.int(1, 6);
  return Number((Math.min(whole, 400_000) + random.int(1, scale - 1) / scale).toFixed(6));
}

function requestNumbers(
  edition: PrintedEdition,
  bustle: Bustle,
  random: Random,
  numbers: Map<CellName, number>,
): void {
  const form = editionOfResults(edition);
  const leaves = resultRows(form);
  const busy = new Set(random.some(leaves, bustle === "zeros" ? 2 : random.int(2, 9)));
  const set = (row: string, column: string, value: number) =>
    numbers.set(`t3.${row}.${column}`, value);
  for (const column of applicantColumns.slice(0, -1)) {
    let closed = 0;
    for (const leaf of leaves) {
      const value = busy.has(leaf) ? applications(bustle, column, random) : 0;
      set(leaf, column, value);
      closed += value;
    }
    const carriedOut = random.chance(0.8) ? 0 : applications(bustle, column, random);
    const carriedIn = random.chance(0.8) ? 0 : random.int(0, Math.min(5, closed + carriedOut));
    set("total", column, closed);
    set("carriedOut", column, carriedOut);
    set("carriedIn", column, carriedIn);
    set("new", column, closed + carriedOut - carriedIn);
  }
  totals(form, random, numbers);
}

function applications(bustle: Bustle, column: string, random: Random): number {
  if (random.chance(column === "natural" ? 0.3 : 0.8)) return 0;
  if (bustle === "zeros") return random.chance(0.8) ? 0 : random.int(1, 4);
  return bustle === "small" ? random.int(1, 30) : random.int(1, 2400);
}

/** 总计 of each row; one report in ten has one that does not add up. */
function totals(form: "2021" | "2019-trial", random: Random, numbers: Map<CellName, number>): void {
  const rows = requestRows(form);
  const off = random.chance(0.1) ? rows[random.int(0, rows.length - 1)] : undefined;
  for (const row of rows) {
    let sum = row === off ? random.int(1, 3) : 0;
    for (const column of applicantColumns.slice(0, -1))
      sum += numbers.get(`t3.${row}.${column}`) ?? 0;
    numbers.set(`t3.${row}.total`, sum);
  }
}

function disputeNumbers(bustle: Bustle, random: Random, numbers: Map<CellName, number>): void {
  const most = bustle === "large" ? 260 : 9;
  const none = bustle === "zeros" ? 0.97 : 0.6;
  for (const kind of disputeKinds) {
    let sum = random.chance(0.03) ? 1 : 0;
    for (const column of ["upheld", "corrected", "other", "pending"]) {
      const value = random.chance(none) ? 0 : random.int(1, most);
      numbers.set(`t4.${kind}.${column}`, value);
      sum += value;
    }
    numbers.set(`t4.${kind}.total`, sum);
  }
}
