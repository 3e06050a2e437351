import type { Chosen } from "../runs/choose-runs.ts";
import { columnCounts, type Run, type Slot } from "../runs/runs.ts";
import { isAlone, isBesideOthers, isNumber } from "./lone-figures.ts";
import type { PlacedRow } from "./placed-row.ts";

/**
 * How far values and labels of a table stand apart, as in the text of a page whose table was taken to pieces. Each
 * label may then have its neighbour's values, however many they are.
 *
 * - `proven`: a row of values stands in front of a label where the form has none, or a label without values stands
 *   between labels that follow one another in the form. Only a row on the line of its own label is whole.
 * - `scattered`: rows have some of their values on one line and others each on its own. A row of values that are each on
 *   a line of its own may be another's.
 * - `overfull`: a row holds what its neighbours lack, or several hold as many values as no form has columns under figures
 *   that stand in front of a label, so that none of them is blank.
 * - `lacking`: empty cells vanished from several rows. A sign alone in a row may be the blank of one, or a value's.
 * - `lacking-once`: they vanished from one row. Only a sign is in doubt.
 *
 * Bars and grids keep a value in its row.
 */
export type Apart = "none" | "lacking-once" | "lacking" | "overfull" | "scattered" | "proven";

/** What the lines of a table show of how far its values and labels stand apart. */
export function valuesApart(runs: readonly Run[], chosen: readonly Chosen[]): Apart {
  if (keepsCells(chosen)) return "none";
  if (hasRowInFront(runs, chosen) || hasLabelOutOfPlace(runs, chosen)) return "proven";
  if (chosen.filter(({ run }) => isScattered(run)).length > 1) return "scattered";
  if (chosen.some(({ run }) => holdsMoreThanItsOwn(run))) return "overfull";
  const odd = chosen.filter(({ run }) => holdsOddNumber(run)).length;
  if (odd < 2) return odd === 0 ? "none" : "lacking-once";
  return runs.some((run, at) => isUnderHeaders(run, runs[at + 1])) ? "overfull" : "lacking";
}

/** Whether the row may have another's values, or have its own elsewhere. */
export function mayBeAnothers(row: PlacedRow, apart: Apart): boolean {
  if (row.kind === "blank") return !mayHaveBlanks.has(apart);
  if (row.kind !== "slots") return false;
  if (apart !== "none" && row.slots.some(isSign)) return true;
  if ((apart === "lacking" || apart === "overfull") && !addsUp(row.slots)) return true;
  if (apart === "scattered") return row.slots.some(isAlone);
  return apart === "proven" && !isOnItsLabelsLine(row.slots);
}

/** Where nothing shows that a row has another's values, one without values is blank. */
const mayHaveBlanks: ReadonlySet<Apart> = new Set(["none", "lacking-once", "lacking"]);

/**
 * Places of rows whose one value stands alone on a line below, where others have theirs on the line of their label or
 * another figure stands below it: a page's number, or a piece of what is printed across the page.
 */
export function strayBelow(runs: readonly Run[], chosen: readonly Chosen[]): ReadonlySet<number> {
  if (keepsCells(chosen)) return new Set();
  const single = chosen.filter(({ run }) => run.slots.length === 1);
  const isOnLine = single.some(({ run }) => run.slots[0]?.line === run.line);
  const below = single.filter(
    ({ run }) => run.slots.some(isAlone) && run.slots[0]?.line !== run.line,
  );
  const stray = below.filter(({ run }) => isOnLine || isStray(runs[run.index + 1]));
  return new Set(stray.map(({ order }) => order));
}

/** A figure alone behind text that is no label. */
function isStray(run: Run | undefined): boolean {
  return run?.row === null && run.after === "text" && run.slots.some(isAlone);
}

function keepsCells(chosen: readonly Chosen[]): boolean {
  return chosen.some(({ run }) => run.slots.some(({ kind, grid }) => kind === "gap" || grid));
}

function hasRowInFront(runs: readonly Run[], chosen: readonly Chosen[]): boolean {
  // By the row, not the run: where the table is printed again, the other printing may show it.
  const orders = new Map(chosen.map(({ run, order }) => [run.row, order]));
  const orderOf = ({ row }: Run) => (row === null ? undefined : orders.get(row));
  let above = -1;
  return runs.some((run, at) => {
    const next = runs[at + 1];
    above = orderOf(run) ?? above;
    const order = next && orderOf(next);
    if (!next || (order !== 0 && order !== above + 1)) return false;
    return isRowOfValues(run) && next.line - (run.slots.at(-1)?.line ?? 0) <= nearby;
  });
}

/** A label without values stands below its place in the form, between labels that are in theirs. */
function hasLabelOutOfPlace(runs: readonly Run[], chosen: readonly Chosen[]): boolean {
  const orders = new Map(chosen.map(({ run, order }) => [run.row, order]));
  const labels = runs.flatMap((run) => {
    const order = run.row === null ? undefined : orders.get(run.row);
    return order === undefined ? [] : [{ order, isEmpty: run.figures === 0 }];
  });
  return labels.some(({ order, isEmpty }, at) => {
    const [before, after] = [labels[at - 1], labels[at + 1]];
    return isEmpty && before && after && order < before.order && before.order < after.order;
  });
}

/** Lines between a row of values and the label behind it: some may be empty. */
const nearby = 4;

/** Lines of figures and nothing else, with more than one number. */
function isRowOfValues({ row, inDisputes, slots }: Run): boolean {
  if (row !== null || inDisputes || !slots.every(isOnLineOfFigures)) return false;
  return slots.filter(isNumber).length > 1;
}

function isOnLineOfFigures(slot: Slot): boolean {
  return slot.kind === "figure" && (slot.isAlone || slot.isInFigures === true);
}

/** Some of its values stand on lines of their own, others together. */
function isScattered({ slots }: Run): boolean {
  return slots.some(isAlone) && isBesideOthers(slots);
}

function holdsMoreThanItsOwn({ row, slots }: Run): boolean {
  return row !== null && slots.length > Math.max(...columnCounts(row));
}

function holdsOddNumber({ row, slots }: Run): boolean {
  return row !== null && slots.length > 0 && !columnCounts(row).includes(slots.length);
}

/** Six values and their total; a row that another figure filled, as a page's number, does not add up. */
function addsUp(slots: readonly Slot[]): boolean {
  const values = slots.map((slot) =>
    slot.kind === "figure" && slot.figure.kind === "number" ? slot.figure.value : undefined,
  );
  if (values.length !== 7 || values.includes(undefined)) return true;
  const sum = values.slice(0, -1).reduce<number>((total, value) => total + (value ?? 0), 0);
  return sum === values.at(-1);
}

/** A sign in a lost blank's place, without a digit: it holds no column for certain. */
function isSign(slot: Slot): boolean {
  return slot.kind === "figure" && slot.figure.kind === "odd" && slot.to - slot.from === 1;
}

/** Figures right under the headers, where the first label stands. */
function isUnderHeaders({ row, inDisputes, after, figures }: Run, next: Run | undefined): boolean {
  return row === null && !inDisputes && after === "header" && figures > 0 && next?.row != null;
}

function isOnItsLabelsLine(slots: readonly Slot[]): boolean {
  const [first] = slots;
  return slots.every((slot) => !isOnLineOfFigures(slot) && slot.line === first?.line);
}
