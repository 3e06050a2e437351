import type { Cells, ReportCell } from "#report/annual-report.ts";
import type { TableId } from "#report/form/cell-names.ts";
import { columnWords, rowWords, tableWords } from "./form-words.ts";

type Unread = Exclude<ReportCell["state"], "read">;

const reasons: Readonly<Record<Unread, string>> = {
  blank: "原文空白",
  missing: "原文没有",
  lost: "原文毁坏",
  ambiguous: "不能确定",
};

/**
 * Which cells of a report carry no figure and why, in one Chinese sentence without a final full stop: by reason,
 * whole tables and rows by their names. `undefined`: every cell carries one.
 */
export function emptyCellsWords(cells: Cells): string | undefined {
  const rows = rowsOf(cells);
  const parts = (Object.keys(reasons) as Unread[]).flatMap((state) => {
    const tables = (["t2", "t3", "t4"] as const).flatMap((table) => inTable(rows, table, state));
    return tables.length > 0 ? [`${reasons[state]}：${tables.join("；")}`] : [];
  });
  return parts.length > 0 ? parts.join("。") : undefined;
}

interface Row {
  readonly row: string;
  readonly cells: readonly (readonly [column: string, state: ReportCell["state"]])[];
}

function rowsOf(cells: Cells): readonly Row[] {
  const rows = new Map<string, (readonly [string, ReportCell["state"]])[]>();
  for (const [name, { state }] of Object.entries(cells)) {
    const dot = name.lastIndexOf(".");
    const row = name.slice(0, dot);
    rows.set(row, [...(rows.get(row) ?? []), [name.slice(dot + 1), state]]);
  }
  return [...rows].map(([row, own]) => ({ row, cells: own }));
}

/** Rows named one by one before the rest is only counted. */
const mostNamed = 6;

/** What of a table is in this state, as one phrase; nothing where nothing is. */
function inTable(rows: readonly Row[], table: TableId, state: Unread): string[] {
  const own = rows.filter(({ row }) => row.startsWith(table));
  const touched = own.filter(({ cells }) => cells.some(([, is]) => is === state));
  if (touched.length === 0) return [];
  const isWhole = own.every(({ cells }) => cells.every(([, is]) => is === state));
  if (isWhole) return [`${tableWords[table]}全部`];
  const named = touched.slice(0, mostNamed).map((row) => rowPhrase(row, table, state));
  const more = touched.length > named.length ? `等 ${touched.length} 行` : "";
  return [`${shortNames[table]}的${named.join("，")}${more}`];
}

const shortNames: Readonly<Record<TableId, string>> = { t2: "表二", t3: "表三", t4: "表四" };

/** A row in which all is so bears its name alone; else its columns are named too. */
function rowPhrase({ row, cells }: Row, table: TableId, state: Unread): string {
  const columns = cells
    .filter(([, is]) => is === state)
    .map(([column]) => columnWords(table, column));
  // The form explains some rows in brackets behind their name.
  const name = rowWords(row).replace(/（[^）]{6,}）$/, "");
  return columns.length === cells.length ? name : `${name}【${columns.join("、")}】`;
}
