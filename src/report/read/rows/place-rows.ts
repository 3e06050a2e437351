import type { RowId } from "../../form/row-labels.ts";
import { damagedText } from "../labels/damaged-text.ts";
import { beginsLabel } from "../labels/label-beginnings.ts";
import { type Chosen, chooseRuns } from "../runs/choose-runs.ts";
import type { Run, Slot } from "../runs/runs.ts";
import { type RowSpec, shapeOf } from "../tables/table-shape.ts";
import { hasValueBelow, isGridRow, withoutValues } from "./empty-row.ts";
import { ambiguous, type PlacedRow, placedRow } from "./placed-row.ts";
import { type Resolved, resolveSlots, type TableShape } from "./resolve-slots.ts";
import { type TornRows, tornRows } from "./torn-rows.ts";
import { mayBeAnothers, strayBelow, valuesApart } from "./values-apart.ts";

interface Placing {
  readonly rows: readonly RowSpec[];
  readonly placed: PlacedRow[];
  readonly shape: TableShape;
  /** Places of the rows that the page prints more than once. */
  readonly repeated: ReadonlySet<number>;
  /** What each chosen row's own slots come to, by its place. */
  readonly resolved: ReadonlyMap<number, Resolved>;
  /** No row of the table lacks values, so that values did not vanish from this page. */
  readonly isTight: boolean;
}

/**
 * Places the runs on the rows of a table. A row is certain where its label is recognised, or where it
 * is the only unlabelled row between two recognised neighbours of the form.
 */
export function placeRows(
  runs: readonly Run[],
  rows: readonly RowSpec[],
  paddedLines: readonly number[],
): PlacedRow[] {
  const chosen = chooseRuns(runs, rows);
  const shape = shapeOf(
    chosen.map(({ run }) => run),
    rows,
    paddedLines,
  );
  const placed: PlacedRow[] = rows.map(() => ({ kind: "missing" }));
  const repeated = new Set(chosen.flatMap(({ order, isRepeated }) => (isRepeated ? [order] : [])));
  const resolved = new Map(
    chosen.map(({ run, order }) => {
      return [order, resolveRun(run, rows[order]?.columns ?? 0, shape)] as const;
    }),
  );
  const isTight = [...resolved.values()].every(({ kind }) => kind !== "fewer" && kind !== "blank");
  const placing: Placing = { rows, placed, shape, repeated, resolved, isTight };
  placeBefore(placing, runs, chosen[0]);
  for (const [index, row] of chosen.entries()) {
    placeFrom(placing, runs, row, chosen[index + 1]);
  }

  placeTorn(placing, tornRows(runs, chosen));
  const [apart, strays] = [valuesApart(runs, chosen), strayBelow(runs, chosen)];
  return placed.map((row, order) => {
    const isDoubted =
      mayBeAnothers(row, apart) || (rows[order]?.columns === 1 && strays.has(order));
    if (!isDoubted) return row;
    const seen = row.kind === "slots" ? { seen: row.slots } : {};
    return { ...ambiguous({ kind: "unlabelled-row" }), ...seen };
  });
}

/** Rows whose label stands beside their values, where the rows around them are certain. */
function placeTorn(placing: Placing, { found, doubted }: TornRows): void {
  const { placed } = placing;
  for (const order of doubted) {
    const isUnlabelled = !placing.resolved.has(order);
    if (isUnlabelled && placed[order]?.kind !== "slots") continue;
    placed[order] = ambiguous({ kind: "unlabelled-row" });
  }
  const isCertain = (order: number) => found.has(order) || placed[order]?.kind === "slots";
  for (const [order, run] of found) {
    if (isCertain(order - 1) && isCertain(order + 1)) fillRow(placing, order, run);
  }
}

function resolvedOf({ rows, shape, resolved }: Placing, order: number, run: Run): Resolved {
  return resolved.get(order) ?? resolveRun(run, rows[order]?.columns ?? 0, shape);
}

function resolveRun(run: Run, columns: number, shape: TableShape): Resolved {
  if (columns === 1 && hasValueBelow(run)) return { kind: "more", found: run.slots.length };
  const slots = isOnLineOfItsOwn(run, columns) ? ownSlots(run.slots, columns) : run.slots;
  return slots ? resolveSlots(slots, columns, shape) : { kind: "strayed" };
}

/** More cells than columns, the first of them empty and lines below the label: the cell the label was torn from, perhaps. */
function isOnLineOfItsOwn({ line, slots }: Run, columns: number): boolean {
  const [first] = slots;
  return first?.kind === "gap" && first.line > line + 1 && slots.length > columns;
}

/** Unlabelled rows above the first label: one, directly under its column headers, is the form's first row. */
function placeBefore(placing: Placing, runs: readonly Run[], first: Chosen | undefined): void {
  if (!first || first.order === 0) return;
  const orphans = runs
    .slice(0, first.run.index)
    .filter((run) => run.row === null && run.after === "header" && !run.inDisputes);
  const last = orphans.at(-1);
  if (!last || last.index !== first.run.index - 1) return;
  if (first.order === 1) placeOnly(placing, 0, last);
  else loseRows(placing, 0, first.order);
}

/** A labelled row, and the rows of the form between it and the next label. */
function placeFrom(
  placing: Placing,
  runs: readonly Run[],
  { run, order, isContradicted }: Chosen,
  next: Chosen | undefined,
): void {
  const { rows, placed } = placing;
  const until = next ? next.order : rows.length;
  const orphans = orphansBetween(runs, run, next);
  const missing = Math.max(0, until - order - 1);
  if (isContradicted) placed[order] = { kind: "ambiguous", note: { kind: "repeated-row" } };
  else if (missing === 0) placed[order] = placeLabelled(placing, order, run, orphans);
  else if (orphans.length === 0) placeAcrossGap(placing, order, run, until);
  else placeWithOrphans(placing, { order, run, until, orphans });
  if (placed[order]?.kind === "blank") {
    placed[order] = withoutValues(runs, run, { columns: rows[order]?.columns ?? 0, orphans });
  }
  const row = placed[order];
  if (row?.kind === "ambiguous") placed[order] = { ...row, seen: run.slots };
}

/** Figures without a label up to the next label of the table, or to the table's end. */
function orphansBetween(runs: readonly Run[], run: Run, next: Chosen | undefined): Run[] {
  const orphans: Run[] = [];
  for (let index = run.index + 1; index < (next?.run.index ?? runs.length); index += 1) {
    const orphan = runs[index];
    if (!orphan || orphan.row !== null || orphan.inDisputes) break;
    if (!next && orphan.after === "text") break;
    if (orphan.figures > 0) orphans.push(orphan);
  }
  return orphans;
}

function placeLabelled(
  placing: Placing,
  order: number,
  run: Run,
  orphans: readonly Run[],
): PlacedRow {
  const columns = placing.rows[order]?.columns ?? 0;
  const resolved = resolvedOf(placing, order, run);
  if (run.isCutOff) return ambiguous({ kind: "cut-off" });
  const isOpen =
    resolved.kind === "blank"
      ? orphans.length > 0
      : columns === 1 && orphans.some(({ after }) => after === "rowEnd");
  if (isOpen) return ambiguous({ kind: "unlabelled-row" });
  return placedRow(resolved, columns, run.headers);
}

/**
 * No label and no separate figures for the rows up to `until`: left out, or run together with the row
 * above. Where nothing shows the row's end, a full row may be two rows that each lost values.
 */
function placeAcrossGap(placing: Placing, order: number, run: Run, until: number): void {
  const { rows, placed } = placing;
  const columns = rows[order]?.columns ?? 0;
  const all = rows.slice(order, until).reduce((total, row) => total + row.columns, 0);
  const isClosed = run.endedBy === "row" || run.endedBy === "line";
  if (run.figures === all && !isGridRow(run) && mayEndAfter(run, columns)) {
    splitRun(placing, order, run, until);
    return;
  }
  if (run.isCutOff) {
    placed[order] = ambiguous({ kind: "cut-off" });
    return;
  }
  const resolved = resolvedOf(placing, order, run);
  const isLastRow = until === rows.length && placing.isTight && columns > 1;
  const isSure = isClosed || isLastRow || resolved.kind !== "slots";
  placed[order] = isSure
    ? placedRow(resolved, columns, run.headers)
    : ambiguous({ kind: "unlabelled-row" });
  if (resolved.kind === "more" && !isClosed) loseRows(placing, order + 1, until);
}

/** Where lines hold several values, the first row ends with a line; where each has its own, anywhere. */
function mayEndAfter({ slots }: Run, columns: number): boolean {
  const lines = slots.flatMap(({ kind, line }) => (kind === "gap" ? [] : [line]));
  const isValueALine = new Set(lines).size === lines.length;
  return isValueALine || new Set(lines).size === 1 || lines[columns - 1] !== lines[columns];
}

/** As many values as the rows up to `until` have columns: the first row's are its own, the rest stand without labels. */
function splitRun(placing: Placing, order: number, run: Run, until: number): void {
  const columns = placing.rows[order]?.columns ?? 0;
  const values = run.slots.filter(({ kind }) => kind !== "gap");
  const slots = values.slice(0, columns);
  placing.placed[order] = { kind: "slots", slots, headers: run.headers };
  const rest = { ...run, slots: values.slice(columns), figures: run.figures - columns };
  if (until === order + 2 && until < placing.rows.length) placeOnly(placing, order + 1, rest);
  else loseRows(placing, order + 1, until);
}

/** Figures without a label stand between two labels that are not neighbours in the form. */
function placeWithOrphans(
  placing: Placing,
  {
    order,
    run,
    until,
    orphans,
  }: { order: number; run: Run; until: number; orphans: readonly Run[] },
): void {
  const { rows, placed } = placing;
  const columns = rows[order]?.columns ?? 0;
  const resolved = resolvedOf(placing, order, run);
  const isClosed = run.endedBy === "row" || run.endedBy === "line" || run.endedBy === "header";
  const isWhole = resolved.kind === "slots" || isClosed;
  placed[order] = isWhole
    ? placedRow(resolved, columns, run.headers)
    : ambiguous({ kind: "unlabelled-row" });
  const [only, ...others] = orphans;
  const isBetween = until < rows.length;
  if (until === order + 2 && isBetween && only && others.length === 0 && isWhole) {
    placeOnly(placing, order + 1, only);
  } else if (until === order + 2) {
    if (!placing.resolved.has(order + 1)) {
      placed[order + 1] = ambiguous({ kind: "unlabelled-row" });
    }
  } else loseRows(placing, order + 1, until);
}

/** The only unlabelled row between two neighbours of the form: it is certain when its values fill it. */
function placeOnly(placing: Placing, order: number, run: Run): void {
  if (hasOtherLabel(run, placing.rows[order]?.row)) {
    placing.placed[order] = ambiguous({ kind: "unlabelled-row" });
    return;
  }
  if (placing.resolved.has(order)) {
    // Its own label stands elsewhere, and either may be the row.
    placing.placed[order] = ambiguous({ kind: "unlabelled-row" });
    return;
  }
  fillRow(placing, order, run);
}

/** The values of a row without label, where they fill it. */
function fillRow(placing: Placing, order: number, run: Run): void {
  if (placing.repeated.has(order - 1) || placing.repeated.has(order + 1)) {
    // The other printing has a row without label too, and nobody compared them.
    placing.placed[order] = ambiguous({ kind: "repeated-row" });
    return;
  }
  const columns = placing.rows[order]?.columns ?? 0;
  const slots = ownSlots(run.slots, columns);
  const resolved = slots && resolveSlots(slots, columns, placing.shape);
  placing.placed[order] =
    resolved?.kind === "slots"
      ? placedRow(resolved, columns, run.headers)
      : ambiguous({ kind: "unlabelled-row" });
}

/**
 * Legible text in front of the row is a label the form does not have; damaged text is the form's own, lost, and so is
 * what begins as the form's label in this place does.
 */
function hasOtherLabel({ after, text, line, slots }: Run, row: RowId | undefined): boolean {
  // 其他 or 总计 in front of a real row's figures heads no column.
  if (after === "header" && slots[0]?.grid !== undefined && slots[0].line === line) return true;
  return after === "text" && !damagedText.test(text) && !(row && beginsLabel(row, text));
}

/**
 * An empty cell in front may be the lost label's or the first column's: between bars it is left out where the cells
 * from the first value to the last are all the columns.
 */
function ownSlots(slots: readonly Slot[], columns: number): readonly Slot[] | undefined {
  if (slots[0]?.kind !== "gap" || slots.every(({ grid }) => grid)) return slots;
  const first = slots.findIndex(({ kind }) => kind !== "gap");
  const own = slots.slice(first, slots.findLastIndex(({ kind }) => kind !== "gap") + 1);
  return own.length === columns ? own : undefined;
}

/** Rows whose labels are nowhere on the page. */
function loseRows({ placed, resolved }: Placing, from: number, until: number): void {
  const rows = until - from;
  for (let order = from; order < until; order += 1) {
    if (resolved.has(order)) continue;
    placed[order] = { kind: "lost", note: { kind: "unlabelled-rows", rows } };
  }
}
