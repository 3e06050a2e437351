import type { AnnualReport, Cells, ReportCell } from "#report/annual-report.ts";
import type { CellName, TableId } from "#report/form/cell-names.ts";
import { columnWords, rowWords, unitWords } from "#report/words/form-words.ts";
import { rowMeanings } from "#report/words/row-meanings.ts";
import { requestGroups } from "#report/write/request-groups.ts";
import { tableLayouts } from "#report-view/tables/table-layout.tsx";
import { isTableRead } from "../report/table-read.ts";

/** A figure of a row, by its column. */
export interface ToldFigure {
  readonly label: string;
  readonly cell: ReportCell;
}

/** A row of a report's tables as its page of figures tells it. */
export interface ToldRow {
  /** `t3.new`. */
  readonly id: string;
  readonly label: string;
  readonly means: string;
  readonly basis: string;
  /** By column, in printed order. */
  readonly figures: readonly ToldFigure[];
  /** What its total is made of, by the report's own figures and last year's; empty where it is no sum. */
  readonly madeOf: readonly Part[];
}

/** A figure that goes into another. */
export interface Part {
  readonly sign: "+" | "−" | "=";
  readonly label: string;
  readonly cell: ReportCell;
}

export interface ToldTable {
  readonly id: TableId;
  readonly rows: readonly ToldRow[];
}

const absent: ReportCell = { value: null, state: "missing" };

/** Every row of the tables that were read, in printed order, from the report's own figures and those of the year before. */
export function toldTables(
  { cells }: Pick<AnnualReport, "cells">,
  last: Cells | undefined,
): readonly ToldTable[] {
  return tableLayouts(cells)
    .filter((layout) => isTableRead(layout, cells))
    .map(({ id, figures }) => {
      const rows = Map.groupBy(figures, ({ cell }) => cell.slice(0, cell.lastIndexOf(".")));
      return {
        id,
        rows: [...rows].map(([row, its]) =>
          toldRow(row, { names: its.map(({ cell }) => cell), cells, last }),
        ),
      };
    });
}

interface Told {
  readonly names: readonly CellName[];
  readonly cells: Cells;
  readonly last: Cells | undefined;
}

function toldRow(id: string, { names, cells, last }: Told): ToldRow {
  const table = id.slice(0, 2) as TableId;
  // The trial edition's one row 其他处理 is the group of the three rows since.
  const meaning = rowMeanings[id === "t3.otherSingle" ? "t3.other" : id];
  return {
    id,
    label: rowWords(id),
    means: meaning?.means ?? "",
    basis: meaning?.basis ?? "",
    figures: names.map((name) => {
      const column = name.slice(name.lastIndexOf(".") + 1);
      return {
        label: `${columnWords(table, column)}${unitWords(column)}`,
        cell: cells[name] ?? absent,
      };
    }),
    madeOf: madeOf(id, cells, last),
  };
}

function madeOf(row: string, cells: Cells, last: Cells | undefined): readonly Part[] {
  const own = (name: string, sign: Part["sign"] = "+"): Part => ({
    sign,
    label: rowWords(name),
    cell: cells[`${name}.total` as CellName] ?? absent,
  });
  const before = (name: CellName, label: string, sign: Part["sign"] = "="): readonly Part[] =>
    last?.[name] ? [{ sign, label, cell: last[name] }] : [];
  if (row === "t3.total") return resultsIn(cells).map((name) => own(`t3.${name}`));
  if (row === "t3.carriedOut") return [own("t3.new"), own("t3.carriedIn"), own("t3.total", "−")];
  if (row === "t3.carriedIn") return before("t3.carriedOut.total", "上年报告的结转下年度");
  if (row !== "t2.regulations" && row !== "t2.normative") return [];
  const column = (name: string) => cells[`${row}.${name}` as CellName] ?? absent;
  const stock = before(`${row}.inForce` as CellName, "上年报告的现行有效件数", "+");
  if (stock.length === 0) return [];
  return [
    ...stock,
    { sign: "+", label: "本年制发件数", cell: column("issued") },
    { sign: "−", label: "本年废止件数", cell: column("repealed") },
  ];
}

/** The rows of results that the report's form has. */
function resultsIn(cells: Cells): readonly string[] {
  const edition = "t3.otherSingle.total" in cells ? "2019-trial" : "2021";
  return requestGroups(edition).flatMap(({ rows }) => rows.filter((name) => name !== "total"));
}
