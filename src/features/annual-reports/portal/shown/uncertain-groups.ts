import type { CellNote, Cells, ReportCell, UncertainCell } from "#report/annual-report.ts";
import type { CellName, TableId } from "#report/form/cell-names.ts";
import { cellNoteWords } from "#report/words/cell-note.ts";
import { cellLabel } from "./form-labels.ts";

/** Cells of one table that are uncertain in the same way, for the same reason. */
export interface UncertainGroup {
  readonly table: TableId;
  readonly state: UncertainCell["state"];
  readonly cells: readonly CellName[];
  /** Why, in Chinese; empty where the state says it all. */
  readonly why: string;
  /** 全表, or the rows by name, the first few of them. */
  readonly where: string;
  /** Readings that fit, where the group is one cell. */
  readonly candidates: readonly number[];
}

/** Rows named at most. */
const rowLimit = 5;

/** The uncertain cells of a report gathered for reading: a table that is gone is one line, not 175. */
export function uncertainGroups(cells: Cells): readonly UncertainGroup[] {
  const groups = new Map<string, [CellName, UncertainCell][]>();
  for (const [name, cell] of entries(cells)) {
    if (cell.state === "read") continue;
    const key = `${tableOf(name)} ${cell.state} ${noteWords(cell.note)}`;
    const known = groups.get(key);
    if (known) known.push([name, cell]);
    else groups.set(key, [[name, cell]]);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first ? [groupOf(first, members, cells)] : [];
  });
}

function groupOf(
  [firstName, first]: [CellName, UncertainCell],
  members: readonly [CellName, UncertainCell][],
  cells: Cells,
): UncertainGroup {
  const table = tableOf(firstName);
  const names = members.map(([name]) => name);
  const size = entries(cells).filter(([name]) => tableOf(name) === table).length;
  return {
    table,
    state: first.state,
    cells: names,
    why: noteWords(first.note),
    where: names.length === size ? "全表" : placesOf(names),
    candidates: names.length === 1 ? (first.candidates ?? []) : [],
  };
}

function placesOf(names: readonly CellName[]): string {
  if (names.length === 1 && names[0]) {
    const { row, column } = cellLabel(names[0]);
    return `${row} ${column}`;
  }
  const rows = [...new Set(names.map((name) => cellLabel(name).row))];
  const shown = rows.slice(0, rowLimit).join("、");
  return rows.length > rowLimit ? `${shown}等 ${rows.length} 行` : shown;
}

function noteWords(note: CellNote | undefined): string {
  return note ? cellNoteWords(note) : "";
}

function tableOf(name: CellName): TableId {
  return name.startsWith("t2") ? "t2" : name.startsWith("t3") ? "t3" : "t4";
}

function entries(cells: Cells): readonly [CellName, ReportCell][] {
  return Object.entries(cells) as [CellName, ReportCell][]; // Object.entries forgets the keys' type
}
