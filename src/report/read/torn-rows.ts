import type { Chosen } from "./choose-runs.ts";
import type { Run } from "./runs.ts";

/** Rows of a table whose label and values stand on lines of their own. */
export interface TornRows {
  /** The row without label that is the label's own, by the row's place in the form. */
  readonly found: ReadonlyMap<number, Run>;
  /** Places of rows that may have the values of a neighbour, or have theirs elsewhere. */
  readonly doubted: ReadonlySet<number>;
}

/**
 * A page torn out of its table may print a label above its row, below it, or several labels together. Between two rows
 * that stand whole on their lines, labels and rows that take turns belong together. Else unlabelled rows beside labels
 * without values show that values stand elsewhere: none of these labels is blank, and one behind them may have its
 * neighbour's.
 */
export function tornRows(runs: readonly Run[], chosen: readonly Chosen[]): TornRows {
  const found = new Map<number, Run>();
  const doubted = new Set<number>();
  if (!chosen.some(isEmpty)) return { found, doubted };
  for (const stretch of stretchesOf(runs, chosen)) {
    const pairs = inTurns(stretch);
    for (const [order, row] of pairs) found.set(order, row);
    if (pairs.length > 0) continue;
    for (const { order } of doubtedIn(stretch, chosen)) doubted.add(order);
  }
  return { found, doubted };
}

function doubtedIn(stretch: Stretch, chosen: readonly Chosen[]): readonly Chosen[] {
  const empty = labelsOf(stretch).filter(isEmpty);
  if (empty.length === 0) return [];
  if (stretch.parts.some(isUnlabelled)) return [...empty, ...behindUnlabelled(stretch, chosen)];
  // The document may break off behind its last label, wherever that stands.
  return isInOrder(stretch) ? [] : empty.filter(({ run }) => run.endedBy !== "end");
}

/** What stands between two rows that are whole on their lines. */
interface Stretch {
  readonly before: Chosen | undefined;
  readonly parts: readonly Part[];
  readonly after: Chosen | undefined;
}

type Part = Chosen | Run;

function stretchesOf(runs: readonly Run[], chosen: readonly Chosen[]): Stretch[] {
  const labels = new Map(chosen.map((choice) => [choice.run, choice]));
  const stretches: Stretch[] = [];
  let before: Chosen | undefined;
  let parts: Part[] = [];
  for (const run of runs) {
    const label = labels.get(run);
    if (run.row === null) {
      if (run.figures > 0 && run.after !== "text" && !run.inDisputes) parts.push(run);
    } else if (label && !isWhole(run)) parts.push(label);
    else {
      stretches.push({ before, parts, after: label });
      before = label;
      parts = [];
    }
  }
  return [...stretches, { before, parts, after: undefined }];
}

/** The first of its cells stands on the label's line. */
function isWhole({ line, slots }: Run): boolean {
  return slots[0]?.line === line;
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

/** Labels behind an unlabelled row; the one that stands for the form's first row, its label elsewhere, is none. */
function behindUnlabelled({ parts }: Stretch, chosen: readonly Chosen[]): Chosen[] {
  const [, second] = parts;
  const isAboveSecond = second !== undefined && isLabel(second) && second.order === 1;
  const isFirstRow = isAboveSecond && chosen.some(({ order }) => order === 0);
  const from = parts.findIndex((part, at) => isUnlabelled(part) && !(at === 0 && isFirstRow));
  return from === -1 ? [] : parts.slice(from).filter(isLabel);
}
