import { activeRows } from "#report/form/active-disclosure.ts";
import {
  applicantColumns,
  disputeColumns,
  disputeKinds,
  type TableId,
} from "#report/form/cell-names.ts";
import { columnWords, rowWords } from "#report/words/form-words.ts";
import { columnMeanings, rowMeanings } from "#report/words/row-meanings.ts";
import { requestGroups } from "#report/write/request-groups.ts";

/** A row of a statutory table as the page of words explains it. */
export interface Indicator {
  /** `t3.deniedLaw`; of a group `t3.denied`. */
  readonly id: string;
  readonly label: string;
  readonly means: string;
  readonly basis: string;
  /** `group`: those below it up to the next; `part`: one of a group. */
  readonly kind: "single" | "group" | "part";
}

export interface IndicatorTable {
  readonly id: TableId;
  readonly rows: readonly Indicator[];
  readonly columns: readonly { readonly label: string; readonly means: string }[];
}

/** Groups of results: rows begin with the group's name. */
const groups = ["denied", "unavailable", "refused", "other"];

/** Every row and column of both editions, in printed order. */
export const indicatorTables: readonly IndicatorTable[] = [
  { id: "t2", rows: activeIndicators(), columns: columnsOf("t2", activeColumns()) },
  { id: "t3", rows: requestIndicators(), columns: columnsOf("t3", applicantColumns) },
  {
    id: "t4",
    rows: disputeKinds.map((kind) => indicator(`t4.${kind}`, "single")),
    columns: columnsOf("t4", disputeColumns),
  },
];

/** The row's place on the page of words. */
export function indicatorAnchor(id: string): string {
  return `w-${id}`;
}

function indicator(id: string, kind: Indicator["kind"], label = rowWords(id)): Indicator {
  const meaning = rowMeanings[id];
  if (!meaning) throw new Error(`no meaning for row ${id}`);
  return { id, label, kind, ...meaning };
}

function activeIndicators(): readonly Indicator[] {
  const rows = [...activeRows["2019-trial"], ...activeRows["2021"]].map(({ row }) => row);
  return [...new Set(rows)].map((row) => indicator(`t2.${row}`, "single"));
}

function activeColumns(): readonly string[] {
  const all = [...activeRows["2021"], ...activeRows["2019-trial"]];
  return [...new Set(all.flatMap(({ columns }) => columns))];
}

function requestIndicators(): readonly Indicator[] {
  const results = requestGroups("2021").flatMap(({ label, rows }): readonly Indicator[] => {
    const [first = ""] = rows;
    const group = groups.find((name) => first.startsWith(name));
    if (!label || !group) return rows.map((row) => indicator(`t3.${row}`, "single"));
    const parts = rows.map((row) => indicator(`t3.${row}`, "part", partLabel(row, label)));
    return [indicator(`t3.${group}`, "group", label), ...parts];
  });
  const single = (row: string) => indicator(`t3.${row}`, "single");
  return [single("new"), single("carriedIn"), ...results, single("carriedOut")];
}

/** A part without its group's label, which stands above it. */
function partLabel(row: string, group: string): string {
  const label = rowWords(`t3.${row}`);
  return label.startsWith(group) ? label.slice(group.length) : label;
}

function columnsOf(table: TableId, columns: readonly string[]): IndicatorTable["columns"] {
  return columns.map((column) => ({
    label: columnWords(table, column),
    means: columnMeanings[`${table}.${column}`] ?? "",
  }));
}
