import type { SourceDocument } from "#formats/document.ts";
import type { ReportCell } from "../../annual-report.ts";
import {
  applicantColumns,
  type CellName,
  type FormEdition,
  requestRows,
} from "../../form/cell-names.ts";
import { placeRows } from "../rows/place-rows.ts";
import type { PlacedRow } from "../rows/placed-row.ts";
import type { Run } from "../runs/runs.ts";
import { cellsOfRow, counted } from "./cell-values.ts";
import { followsForm, standsUnderHeaders } from "./header-order.ts";
import { headerUnclear, type PageRuns } from "./table-disclosure.ts";
import type { RowSpec } from "./table-shape.ts";

/** Reads table 三 (收到和处理政府信息公开申请情况) in an edition. */
export function readRequestTable(
  document: SourceDocument,
  edition: FormEdition,
  { runs, paddedLines, isDeduplicated }: PageRuns,
): [CellName, ReportCell][] {
  const { names, specs } = layouts[edition];
  const own = edition === "2021" ? runs.map(withoutGroup) : runs;
  const placed = placeRows(own, specs, paddedLines);
  return names.flatMap((row, index): [CellName, ReportCell][] => {
    const found = placed[index] ?? { kind: "missing" };
    const cells = cellsOfRow(document, certainOf(found, isDeduplicated), counts);
    return row.map((name, at) => [name, cells[at] ?? { value: null, state: "missing" }]);
  });
}

const counts = applicantColumns.map(() => counted);
const layouts = { "2021": layoutOf("2021"), "2019-trial": layoutOf("2019-trial") };

/** The names of an edition's cells, row by row, and what its rows are called on the page. */
function layoutOf(edition: FormEdition): {
  readonly names: readonly (readonly CellName[])[];
  readonly specs: readonly RowSpec[];
} {
  const rows = requestRows(edition);
  return {
    names: rows.map((row) => applicantColumns.map((column): CellName => `t3.${row}.${column}`)),
    specs: rows.map((row) => ({
      row: row === "otherSingle" ? "t3.other" : `t3.${row}`,
      columns: applicantColumns.length,
    })),
  };
}

function certainOf(found: PlacedRow, isDeduplicated: boolean): PlacedRow {
  if (isDeduplicated && found.kind !== "missing") return removed;
  if (found.kind !== "slots") return found;
  const { slots, headers } = found;
  return followsForm(headers) && standsUnderHeaders(slots, headers) ? found : headerUnclear;
}

const removed: PlacedRow = { kind: "lost", note: { kind: "repeated-lines-removed" } };

/** In the edition of 2021 (六)其他处理 only groups rows: figures behind it belong to a row without a label. */
function withoutGroup(run: Run): Run {
  return run.row === "t3.other" ? { ...run, row: null, after: "group" } : run;
}
