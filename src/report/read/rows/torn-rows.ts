import type { Chosen } from "../runs/choose-runs.ts";
import { columnCounts, type Run } from "../runs/runs.ts";

/** Rows of a table whose label and values stand on lines of their own. */
export interface TornRows {
  /** The row without label that is the label's own, by the row's place in the form. */
  readonly found: ReadonlyMap<number, Run>;
  /** Places of rows that may have the values of a neighbour, or have theirs elsewhere. */
  readonly doubted: ReadonlySet<number>;
}

/**
 * A page torn out of its table may print a label above its row, below it, or several labels together. Between two rows
 * that stand whole on their lines, labels and rows that take turns belong together. Else a row more than the form has
 * there, or labels without values in another order than the form's, show that values and labels stand apart: nothing
 * between the two is certain. Nor is a label without values blank beside a row without label.
 */
export function tornRows(runs: readonly Run[], chosen: readonly Chosen[]): TornRows {
  const found = new Map<number, Run>();
  const doubted = new Set<number>();
  const isUntorn = !runs.some((run, at) => run.row === null && mayBeRow(run, runs[at + 1]));
  if (isUntorn && !chosen.some(isEmpty)) return { found, doubted };
  const known = new Set(chosen.map(({ order }) => order));
  for (const stretch of stretchesOf(runs, chosen)) {
    const pairs = inTurns(stretch);
    for (const [order, row] of pairs) found.set(order, row);
    if (pairs.length === 0) for (const order of doubtedIn(stretch, known)) doubted.add(order);
  }
  for (const order of belowTwoRows(runs, chosen)) doubted.add(order);
  return { found, doubted };
}

/** Labels behind a row that holds another's too, up to the one whose values are gone: each may have its neighbour's. */
function belowTwoRows(runs: readonly Run[], chosen: readonly Chosen[]): number[] {
  const shared = sharedLines(runs);
  return chosen.flatMap((label, at) => {
    if (!holdsTwoRows(label.run)) return [];
    const below = chosen.slice(at + 1);
    const end = below.findIndex((other) => isEmpty(other) || isWhole(other.run, shared));
    const last = below[end];
    return last && isEmpty(last) ? below.slice(0, end + 1).map(({ order }) => order) : [];
  });
}

/** Between bars, as many values as two rows or more cells than one up to the last value. */
function holdsTwoRows({ row, slots }: Run): boolean {
  if (row === null || slots.some(({ grid }) => grid)) return false;
  const columns = Math.max(...columnCounts(row));
  return columns > 1 && slots.findLastIndex(({ kind }) => kind !== "gap") > columns;
}

/** The places of the labels in doubt, and of the rows between them whose labels are nowhere. */
function doubtedIn(stretch: Stretch, known: ReadonlySet<number>): number[] {
  const orders = openLabels(stretch).map(({ order }) => order);
  if (orders.length === 0) return [];
  const first = Math.min(...orders, (stretch.above?.order ?? -1) + 1);
  const around = Array.from({ length: Math.max(...orders) - first }, (_, at) => first + at);
  return [...orders, ...around.filter((order) => !known.has(order))];
}

function openLabels(stretch: Stretch): readonly Chosen[] {
  const labels = labelsOf(stretch);
  if (hasRowTooMany(stretch)) return labels;
  const empty = labels.filter(isEmpty);
  if (empty.length === 0) return [];
  if (!isInOrder(stretch)) {
    // The document may break off behind its last label, wherever that stands.
    const isLastAlone = labels.length === 1 && empty[0]?.run.endedBy === "end";
    return isLastAlone ? [] : labels;
  }
  const from = stretch.parts.findIndex(isUnlabelled);
  return from === -1 ? [] : [...empty, ...stretch.parts.slice(from).filter(isLabel)];
}

/** A row without label in front of a loose label, where the form has none between it and the label before. */
function hasRowTooMany({ above, parts }: Stretch): boolean {
  let before = above?.order ?? -1;
  return parts.some((part, at) => {
    if (isLabel(part)) {
      before = part.order;
      return false;
    }
    const next = parts[at + 1];
    return next !== undefined && isLabel(next) && next.order <= before + 1 && mayBeOf(part, next);
  });
}

/** A figure alone is no row of many columns: before the first label of a table it may be the last of the table above. */
function mayBeOf({ slots }: Run, { run }: Chosen): boolean {
  return slots.length > 1 || run.row === null || columnCounts(run.row).every((count) => count < 4);
}

/** What stands between two rows that are whole on their lines. */
interface Stretch {
  /** The last label in front of it, whole or not. */
  readonly above: Chosen | undefined;
  readonly before: Chosen | undefined;
  readonly parts: readonly Part[];
  readonly after: Chosen | undefined;
}

type Part = Chosen | Run;

function stretchesOf(runs: readonly Run[], chosen: readonly Chosen[]): Stretch[] {
  const labels = new Map(chosen.map((choice) => [choice.run, choice]));
  const shared = sharedLines(runs);
  const stretches: Stretch[] = [];
  let above: Chosen | undefined;
  let before: Chosen | undefined;
  let parts: Part[] = [];
  const end = (after: Chosen | undefined) => {
    if (parts.length > 0) stretches.push({ above, before, parts, after });
    above = after ?? parts.findLast(isLabel) ?? above;
    before = after;
    parts = [];
  };
  for (const [at, run] of runs.entries()) {
    const label = labels.get(run);
    const isPart = run.row === null ? mayBeRow(run, runs[at + 1]) : label && !isWhole(run, shared);
    if (isPart) parts.push(label ?? run);
    else if (run.row !== null) end(label);
  }
  end(undefined);
  return stretches;
}

/** Figures right under a header are those of a row under the same header. */
function mayBeRow(run: Run, next: Run | undefined): boolean {
  const { figures, after, inDisputes, headers } = run;
  if (figures === 0 || inDisputes) return false;
  if (after === "text") return isBarRow(run) && next?.row != null;
  return after !== "header" || !next?.row || next.headers === headers;
}

/** Several figures between bars, each in its cell: behind words that are no label, a header may be broken there. */
function isBarRow({ slots, figures }: Run): boolean {
  const [first] = slots;
  return figures > 2 && first !== undefined && slots.every(({ line }) => line === first.line);
}

/** The first of its cells stands on the label's line, which is no other label's too. */
function isWhole({ line, slots: [first] }: Run, shared: ReadonlySet<number>): boolean {
  return first?.line === line && (first.grid !== undefined || !shared.has(line));
}

/** Lines with more than one label: the page, or a table, was put on one line. */
function sharedLines(runs: readonly Run[]): ReadonlySet<number> {
  const labelled = runs.filter(({ row }) => row !== null);
  return new Set(
    labelled.flatMap(({ line }, at) => (line === labelled[at - 1]?.line ? [line] : [])),
  );
}

function isUnlabelled(part: Part): part is Run {
  return !("run" in part);
}

function isLabel(part: Part): part is Chosen {
  return !isUnlabelled(part);
}

function labelsOf({ parts }: Stretch): Chosen[] {
  return parts.filter(isLabel);
}

function isEmpty({ run }: Chosen): boolean {
  return run.slots.length === 0 && !run.holdsFigures && run.words === "";
}

/** The labels follow one another as the form's rows do. */
function isInOrder(stretch: Stretch): boolean {
  const { before, after } = stretch;
  const labels = [before, ...labelsOf(stretch), after].filter((label) => label !== undefined);
  return labels.every(({ order }, at) => order > (labels[at - 1]?.order ?? -1));
}

/** Label, row, label, row, or the other way round: all the rows of the form between the two that are whole. */
function inTurns({ before, parts, after }: Stretch): [number, Run][] {
  if (!before || !after || parts.length !== 2 * (after.order - before.order - 1)) return [];
  const isLabelFirst = !parts.slice(0, 1).some(isUnlabelled);
  const pairs = parts.flatMap((_, at): [Part, Part][] => {
    const [first, second] = [parts[at], parts[at + 1]];
    if (at % 2 === 1 || !first || !second) return [];
    return [isLabelFirst ? [first, second] : [second, first]];
  });
  const turns = pairs.flatMap(([label, row], at): [number, Run][] => {
    if (isUnlabelled(label) || !isUnlabelled(row) || row.after !== "rowEnd") return [];
    const isNext = label.order === before.order + at + 1 && isEmpty(label);
    return isNext && !label.isContradicted ? [[label.order, row]] : [];
  });
  return turns.length === pairs.length ? turns : [];
}
