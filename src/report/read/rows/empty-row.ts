import { closesInstruction } from "../labels/continuations.ts";
import { columnCounts, type Run } from "../runs/runs.ts";
import { ambiguous, type PlacedRow } from "./placed-row.ts";

/** A label without values: an empty row, unless the document ends behind it or the values may stand elsewhere. */
export function withoutValues(
  runs: readonly Run[],
  run: Run,
  { columns, orphans }: { columns: number; orphans: readonly Run[] },
): PlacedRow {
  if (run.words !== "") return ambiguous({ kind: "not-a-number", text: run.words.slice(0, 40) });
  if (!isSurelyBlank(runs, run, orphans)) return ambiguous({ kind: "unlabelled-row" });
  const endsHere = run.endedBy === "end" && run.slots.length < columns;
  return { kind: endsHere ? "missing" : "blank" };
}

/** No figure stands in the row, and none beside it that could be its own. */
function isSurelyBlank(runs: readonly Run[], run: Run, orphans: readonly Run[]): boolean {
  if (run.holdsFigures || run.isBelowWords) return false;
  const [above, below] = [runs[run.index - 1], runs[run.index + 1]];
  if (run.slots.length > 0 && isGridRow(run)) return !isFirstHalf(above, run);
  if (above && (standsInFront(run, above) || hasMoreThanItsOwn(above))) return false;
  const isAbove = above?.row === null && above.figures > 0 && above.after !== "header";
  const isBelow = below?.row === null && closesInstruction.test(below.text);
  return orphans.length === 0 && !isAbove && !isBelow;
}

/** Figures beside text that is no label, at the end of the page before: a page ends in the row, its label in two. */
function isFirstHalf(above: Run | undefined, { slots }: Run): boolean {
  if (above?.row !== null || above.figures === 0 || above.after !== "text") return false;
  const [before, page] = [above.slots[0]?.grid?.page, slots[0]?.grid?.page];
  return before !== undefined && page !== undefined && before !== page;
}

/** Figures that do not fill the row above, on a line below its label and just in front of this one. */
function standsInFront({ line }: Run, above: Run): boolean {
  if (above.row === null) return false;
  const values = above.slots.filter(({ kind }) => kind !== "gap");
  const [first, last] = [values[0], values.at(-1)];
  if (values.length >= Math.min(...columnCounts(above.row))) return false;
  return first !== undefined && first.line > above.line && last?.line === line - 1;
}

/** The row above holds more values than it has columns in either form, or one behind or below its own empty cells. */
function hasMoreThanItsOwn(above: Run): boolean {
  if (above.row === null) return false;
  const counts = columnCounts(above.row);
  const values = above.slots.filter(({ kind }) => kind !== "gap").length;
  const isBelow = counts.includes(1) && hasValueBelow(above);
  const last = above.slots.findLastIndex(({ kind }) => kind !== "gap");
  const isBehind = above.slots[last]?.grid === undefined && last >= Math.max(...counts);
  return isBelow || isBehind || (values > Math.min(...counts) && !counts.includes(values));
}

/** A row of one column whose cell stands empty on the line of its label, and a figure on a line below. */
export function hasValueBelow({ line, slots, figures }: Run): boolean {
  const [first] = slots;
  if (figures === 0 || first?.kind !== "gap" || first.grid !== undefined || first.line !== line)
    return false;
  return slots.every((slot) => slot.kind === "gap" || slot.line > line);
}

/** A row of a real table is one row, whatever it holds. */
export function isGridRow({ endedBy, slots }: Run): boolean {
  return endedBy === "row" && slots.every(({ grid }) => grid !== undefined);
}
