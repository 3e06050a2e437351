import type { CellNote, Cells, ReportCell, UncertainCell } from "#report/annual-report.ts";
import type { CellName, TableId } from "#report/form/cell-names.ts";
import { cellNoteWords } from "#report/words/cell-note.ts";
import { cellLabel } from "./cell-label.ts";
import { stateWords } from "./state-words.ts";

/** Cells of one table that are uncertain in the same way, for the same reason. */
export interface UncertainGroup {
  readonly table: TableId;
  readonly state: UncertainCell["state"];
  readonly cells: readonly CellName[];
  /** Why, in Chinese; empty where the state says it all. */
  readonly why: string;
  /** 全表, or the rows by name, the first few of them; with the columns where not all of a row are meant. */
  readonly where: string;
  /** Readings that fit, where the group is one cell. */
  readonly candidates: readonly number[];
}

/** The list of these groups, on a page and on a terminal. */
export const uncertainWords = {
  title: "未能确认的格",
  hint: "拿不准的数字一律不取，也不当作 0。请对照原文件。",
} as const;

/** Where the cells of a group stand: 表三 一、本年新收 自然人. */
export function groupPlace({ table, where }: UncertainGroup): string {
  return `${tableNames[table]} ${where}`;
}

/** How many they are, what they are, why, and what they may be: 1 格存疑。“约12”是约数。 */
export function groupWords({ state, cells, why, candidates }: UncertainGroup): string {
  const readings = candidates.length > 0 ? `可能是 ${candidates.join(" 或 ")}。` : "";
  return `${cells.length} 格${stateWords[state].word}。${why}${readings}`;
}

const tableNames: Readonly<Record<TableId, string>> = { t2: "表二", t3: "表三", t4: "表四" };

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
    where: names.length === size ? "全表" : placesOf(names, cells),
    candidates: names.length === 1 ? (first.candidates ?? []) : [],
  };
}

function placesOf(names: readonly CellName[], cells: Cells): string {
  const rows = [...Map.groupBy(names, rowOf)];
  const isInColumns = rows.some(([row, own]) => !isWhole(row, own, cells));
  const shown = rows.slice(0, rowLimit).map(([row, own]) => {
    const columns = own.map((name) => cellLabel(name).column).join("、");
    return `${own[0] && cellLabel(own[0]).row}${isWhole(row, own, cells) ? "" : ` ${columns}`}`;
  });
  const words = shown.join(isInColumns ? "；" : "、");
  return rows.length > rowLimit ? `${words}等 ${rows.length} 行` : words;
}

/** Whether these are all the cells of a row; the one cell of a row is named with its column all the same. */
function isWhole(row: string, own: readonly CellName[], cells: Cells): boolean {
  const size = entries(cells).filter(([name]) => rowOf(name) === row).length;
  return size > 1 && own.length === size;
}

function rowOf(name: CellName): string {
  return name.slice(0, name.lastIndexOf("."));
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
