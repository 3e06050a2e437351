import type { AnnualReport, ReportCell } from "#report/annual-report.ts";
import type { CellName, TableId } from "#report/form/cell-names.ts";
import type { Breach, Instance, Outcome } from "../check-result.ts";
import { holds, type Subject } from "../subject.ts";
import { isReadInPart } from "./form-sections.ts";

const tables = ["t2", "t3", "t4"] as const satisfies readonly TableId[];

/** What is known of one table, in one pass over the cells. */
interface Condition {
  cells: number;
  readonly missing: CellName[];
  readonly lost: CellName[];
  readonly blank: CellName[];
  /** Cells of rows that show fewer values than the row has columns: some of them are certainly empty. */
  readonly incomplete: CellName[];
}

/** `form.tables` and `form.blank`, for each of the three tables. */
export function checkTables({ report }: Subject): readonly Outcome[] {
  const conditions = conditionsOf(report);
  return [
    ...tables.map((table) => {
      const presence = checkPresence(table, conditions[table]);
      const isUnread = presence.outcome === "fails" && isReadInPart(report);
      return isUnread ? ({ outcome: "unchecked", instance: presence.instance } as const) : presence;
    }),
    ...tables.map((table) => checkBlank(table, conditions[table])),
  ];
}

function conditionsOf({ cells }: AnnualReport): Readonly<Record<TableId, Condition>> {
  const conditions = { t2: nothing(), t3: nothing(), t4: nothing() };
  for (const name in cells) {
    const cell = cells[name as CellName];
    if (cell) note(conditions[tableOf(name)], name as CellName, cell);
  }
  return conditions;
}

/** By the second character: cutting the name of every cell took longer than all the rest. */
function tableOf(name: string): TableId {
  switch (name[1]) {
    case "2":
      return "t2";
    case "3":
      return "t3";
    default:
      return "t4";
  }
}

function nothing(): Condition {
  return { cells: 0, missing: [], lost: [], blank: [], incomplete: [] };
}

function note(condition: Condition, name: CellName, cell: ReportCell) {
  condition.cells += 1;
  switch (cell.state) {
    case "read":
      return;
    case "ambiguous":
      if (cell.note?.kind === "fewer-values") condition.incomplete.push(name);
      return;
    default:
      condition[cell.state].push(name);
  }
}

/** A table is there with all its rows, and each row can be told from the others. */
function checkPresence(table: TableId, condition: Condition): Outcome {
  const instance: Instance = { rule: "form.tables", at: table, cells: [] };
  const cells = [...condition.missing, ...condition.lost];
  if (condition.cells > 0 && cells.length === 0) return holds(instance);
  const breach: Breach =
    condition.missing.length === condition.cells
      ? { detail: { kind: "table-missing", table } }
      : { detail: { kind: "table-damaged", table, rows: rowsOf(cells) } };
  return { outcome: "fails", instance: { ...instance, cells }, breach };
}

function checkBlank(table: TableId, { blank, incomplete }: Condition): Outcome {
  const cells = [...blank, ...incomplete];
  const instance: Instance = { rule: "form.blank", at: table, cells };
  if (cells.length === 0) return holds(instance);
  const detail = {
    kind: "blank",
    table,
    blank: blank.length,
    incompleteRows: rowsOf(incomplete),
  } as const;
  return { outcome: "fails", instance, breach: { detail } };
}

/** The rows in which cells stand, each once, as `t3.granted`. */
function rowsOf(cells: readonly CellName[]): readonly string[] {
  return [...new Set(cells.map((cell) => cell.slice(0, cell.lastIndexOf("."))))];
}
