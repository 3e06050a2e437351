import { today } from "./random-days.ts";
import type { LedgerRow, RandomYear, RecordedKind } from "./random-year.ts";

/** The cells of a year's three tables reckoned from the rows of the ledgers: nothing of the program but the cells' names. */
export function reckon(given: RandomYear): ReadonlyMap<string, number> {
  const cells = new Map<string, number>();
  const add = (cell: string, share = 1) => cells.set(cell, (cells.get(cell) ?? 0) + share);
  const rows = (kind: RecordedKind) =>
    given.rows[kind].filter(({ isVoided }) => !isVoided).map(({ last }) => last);
  const end = [`${given.year}-12-31`, today].sort()[0] ?? today;
  const { expiryCounts, carriedIn } = given;
  const period = { year: String(given.year), end, expiryCounts, carriedIn };
  for (const row of rows("documents")) addDocument(row, period, add);
  let cents = 0;
  for (const row of rows("decisions")) {
    if (row.month?.startsWith(period.year)) add(`t2.${row.type}.decisions`, Number(row.count));
  }
  for (const row of rows("fees")) {
    if (row.month?.startsWith(period.year)) cents += Math.round(Number(row.amountYuan) * 100);
  }
  cells.set("t2.fees.amountWan", cents / 1_000_000);
  for (const row of rows("requests")) addRequest(row, period, add);
  for (const row of rows("disputes")) addDispute(row, period, add);
  return cells;
}

/** Table two of the trial form: what was typed, and nothing where nobody did. */
export function reckonTyped({ rows, year }: RandomYear): ReadonlyMap<string, number> {
  const typed = rows["trial-entries"].filter(({ isVoided }) => !isVoided).map(({ last }) => last);
  return new Map(
    typed
      .filter((row) => row.year === String(year))
      .map(({ cell = "", amount, isDecrease }) => [
        cell,
        Number(amount) * (isDecrease === "是" && amount !== "0.00" ? -1 : 1),
      ]),
  );
}

type Add = (cell: string, share?: number) => void;
interface Period {
  readonly year: string;
  /** The last day that counts. */
  readonly end: string;
}

interface Set extends Period, Pick<RandomYear, "expiryCounts" | "carriedIn"> {}

function addDocument(row: LedgerRow, { year, end, expiryCounts }: Set, add: Add): void {
  const { type, issuedOn = "", endedBy } = row;
  const goneOn = row.endedOn || dayAfter(row.extendedTo || row.expiresOn || "");
  const isGone = goneOn !== "" && goneOn <= end;
  const how = row.endedOn ? endedBy : "expired";
  const counts = how === "repealed" || (how === "expired" && expiryCounts);
  if (issuedOn.startsWith(year)) add(`t2.${type}.issued`);
  if (issuedOn <= end && !isGone) add(`t2.${type}.inForce`);
  if (isGone && goneOn.startsWith(year) && counts) add(`t2.${type}.repealed`);
}

/** A document is valid on its last day. */
function dayAfter(day: string): string {
  if (day === "") return "";
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function addRequest(row: LedgerRow, { year, end }: Period, add: Add): void {
  const { applicantKind, receivedOn = "", repliedOn = "", result } = row;
  const both = (name: string) => {
    add(`t3.${name}.${applicantKind}`);
    add(`t3.${name}.total`);
  };
  if (receivedOn.startsWith(year)) both("new");
  const wasOpen =
    receivedOn < `${year}-01-01` && (repliedOn === "" || repliedOn >= `${year}-01-01`);
  if (wasOpen) both("carriedIn");
  if (repliedOn.startsWith(year)) {
    both(result === "withdrawn" ? "otherRest" : (result ?? ""));
    both("total");
  }
  if (receivedOn <= end && (repliedOn === "" || repliedOn > end)) both("carriedOut");
}

function addDispute(row: LedgerRow, { year, end, carriedIn }: Set, add: Add): void {
  const { type, filedOn = "", closedOn = "", outcome, coDefendantOnly } = row;
  if (coDefendantOnly === "是") return;
  const begins = `${year}-01-01`;
  const isCarried = filedOn < begins && (closedOn === "" || closedOn >= begins);
  if (!filedOn.startsWith(year) && !(carriedIn && isCarried)) return;
  if (filedOn > end) return;
  add(`t4.${type}.${closedOn !== "" && closedOn <= end ? outcome : "pending"}`);
  add(`t4.${type}.total`);
}
