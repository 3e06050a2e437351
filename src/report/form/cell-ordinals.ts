import type { CellNote, Cells, ReportCell } from "../annual-report.ts";
import { applicantColumns, type CellName, disputeColumns } from "./cell-names.ts";

/**
 * Every row of both editions with its columns. Stored reports name their cells by the place in this list, so it only ever
 * grows at its end: no line is moved, changed or removed.
 */
const storedRows: readonly (readonly [row: string, columns: readonly string[]])[] = [
  ["t2.regulations", ["issued", "repealed", "inForce"]],
  ["t2.regulations", ["made", "published", "total"]],
  ["t2.normative", ["issued", "repealed", "inForce"]],
  ["t2.normative", ["made", "published", "total"]],
  ["t2.licensing", ["previous", "change", "decisions"]],
  ["t2.otherServices", ["previous", "change", "decisions"]],
  ["t2.penalty", ["previous", "change", "decisions"]],
  ["t2.coercion", ["previous", "change", "decisions"]],
  ["t2.fees", ["amountWan"]],
  ["t2.fees", ["previous", "change"]],
  ["t2.procurement", ["count", "amountYuan"]],
  ["t3.new", applicantColumns],
  ["t3.carriedIn", applicantColumns],
  ["t3.granted", applicantColumns],
  ["t3.partial", applicantColumns],
  ["t3.deniedSecret", applicantColumns],
  ["t3.deniedLaw", applicantColumns],
  ["t3.deniedSafety", applicantColumns],
  ["t3.deniedThirdParty", applicantColumns],
  ["t3.deniedInternal", applicantColumns],
  ["t3.deniedProcess", applicantColumns],
  ["t3.deniedEnforcement", applicantColumns],
  ["t3.deniedInquiry", applicantColumns],
  ["t3.unavailableNotHeld", applicantColumns],
  ["t3.unavailableNotReady", applicantColumns],
  ["t3.unavailableUnclear", applicantColumns],
  ["t3.refusedPetition", applicantColumns],
  ["t3.refusedRepeat", applicantColumns],
  ["t3.refusedPublication", applicantColumns],
  ["t3.refusedExcessive", applicantColumns],
  ["t3.refusedConfirm", applicantColumns],
  ["t3.otherNotCorrected", applicantColumns],
  ["t3.otherUnpaid", applicantColumns],
  ["t3.otherRest", applicantColumns],
  ["t3.otherSingle", applicantColumns],
  ["t3.total", applicantColumns],
  ["t3.carriedOut", applicantColumns],
  ["t4.review", disputeColumns],
  ["t4.direct", disputeColumns],
  ["t4.afterReview", disputeColumns],
];

/** Every cell's name at its ordinal, from 0. */
export const cellsByOrdinal: readonly CellName[] = storedRows.flatMap(([row, columns]) =>
  columns.map((column) => `${row}.${column}` as CellName),
);

/** A report's cells as they are stored. */
export interface EncodedCells {
  /** A letter a cell by ordinal: r read, b blank, m missing, l lost, a ambiguous, `.` not in the report's edition. */
  readonly states: string;
  /** The figure of each cell by ordinal; `null` where it is not `read`. */
  readonly values: readonly (number | null)[];
  /** Of cells that are not certain, by ordinal; `null` where there are none. */
  readonly details: CellDetails | null;
}

export type CellDetails = Readonly<Record<string, CellDetail>>;

export interface CellDetail {
  readonly note?: CellNote;
  readonly candidates?: readonly number[];
}

const letters = { read: "r", blank: "b", missing: "m", lost: "l", ambiguous: "a" } as const;

/** Places are left out: they belong to the file, which can be read again. */
export function encodeCells(cells: Cells): EncodedCells {
  let states = "";
  const values: (number | null)[] = [];
  const details: Record<string, CellDetail> = {};
  let hasDetails = false;
  for (const [ordinal, name] of cellsByOrdinal.entries()) {
    const cell: ReportCell | undefined = cells[name];
    states += cell ? letters[cell.state] : ".";
    values.push(cell?.value ?? null);
    const detail = cell && detailOf(cell);
    if (!detail) continue;
    details[ordinal] = detail;
    hasDetails = true;
  }
  return { states, values, details: hasDetails ? details : null };
}

function detailOf(cell: ReportCell): CellDetail | undefined {
  if (cell.state === "read" || !(cell.note || cell.candidates)) return;
  return {
    ...(cell.note && { note: cell.note }),
    ...(cell.candidates && { candidates: cell.candidates }),
  };
}

/** The cells that `encodeCells` was given, without their places. Throws where the parts do not fit together. */
export function decodeCells({ states, values, details }: EncodedCells): Cells {
  const cells: Record<CellName, ReportCell> = { ...zerosOf(states) };
  for (let ordinal = 0; ordinal < states.length; ordinal += 1) {
    const letter = states.charAt(ordinal);
    const name = cellsByOrdinal[ordinal];
    const isZero = letter === "r" && values[ordinal] === 0;
    if (letter === "." || isZero || name === undefined) continue;
    cells[name] = cellOf(letter, values[ordinal] ?? null, details?.[ordinal]);
  }
  return cells;
}

const zero: ReportCell = Object.freeze({ value: 0, state: "read" });
const zeros = new Map<string, Cells>();
/** Forms are few; what damage leaves of them may be many. */
const mostForms = 100;

/**
 * The cells of a form, all zero: most cells of most reports are, and to copy an object of two hundred names takes a third of
 * the time that it takes to name them one by one.
 */
function zerosOf(states: string): Cells {
  const form = states.replace(/[^.]/g, "r");
  const known = zeros.get(form);
  if (known) return known;
  const names = cellsByOrdinal.filter((_, ordinal) => (form[ordinal] ?? ".") !== ".");
  const made = Object.fromEntries(names.map((name) => [name, zero])) as Cells;
  if (zeros.size < mostForms) zeros.set(form, made);
  return made;
}

function cellOf(letter: string, value: number | null, detail: CellDetail | undefined): ReportCell {
  if (letter === "r") {
    if (value === null) throw new RangeError("a cell is stored as read and has no figure");
    return { value, state: "read" };
  }
  return { value: null, state: stateOf(letter), ...detail };
}

function stateOf(letter: string): "blank" | "missing" | "lost" | "ambiguous" {
  switch (letter) {
    case "b":
      return "blank";
    case "m":
      return "missing";
    case "l":
      return "lost";
    case "a":
      return "ambiguous";
    default:
      throw new RangeError(`no cell is stored as ${letter}`);
  }
}
