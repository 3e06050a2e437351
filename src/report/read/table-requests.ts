import type { SourceDocument } from "#formats/document.ts";
import type { ReportCell } from "../annual-report.ts";
import {
  applicantColumns,
  type CellName,
  type FormEdition,
  requestRows,
} from "../form/cell-names.ts";
import type { RowId } from "../form/row-labels.ts";
import { cellsOfRow, counted } from "./cell-values.ts";
import { followsForm } from "./header-order.ts";
import { type PlacedRow, placeRows } from "./place-rows.ts";
import type { Run } from "./runs.ts";
import { headerUnclear, type PageRuns } from "./table-disclosure.ts";

/** Reads table 三 (收到和处理政府信息公开申请情况) in an edition. */
export function readRequestTable(
  document: SourceDocument,
  edition: FormEdition,
  { runs, paddedLines, isDeduplicated }: PageRuns,
): [CellName, ReportCell][] {
  const rows = requestRows(edition);
  const labels = rows.map((row): RowId => (row === "otherSingle" ? "t3.other" : `t3.${row}`));
  const specs = labels.map((row) => ({ row, columns: applicantColumns.length }));
  const own = edition === "2021" ? runs.map(withoutGroup) : runs;
  const placed = placeRows(own, specs, paddedLines);
  return rows.flatMap((row, index): [CellName, ReportCell][] => {
    const found = placed[index] ?? { kind: "missing" };
    const cells = cellsOfRow(
      document,
      certainOf(found, isDeduplicated),
      applicantColumns.map(() => counted),
    );
    return applicantColumns.map((column, at) => [
      `t3.${row}.${column}`,
      cells[at] ?? { value: null, state: "missing" },
    ]);
  });
}

function certainOf(found: PlacedRow, isDeduplicated: boolean): PlacedRow {
  if (isDeduplicated && found.kind !== "missing") return removed;
  return found.kind === "slots" && !followsForm(found.headers) ? headerUnclear : found;
}

const removed: PlacedRow = { kind: "lost", note: { kind: "repeated-lines-removed" } };

/** In the edition of 2021 (六)其他处理 only groups rows: figures behind it belong to a row without a label. */
function withoutGroup(run: Run): Run {
  return run.row === "t3.other" ? { ...run, row: null, after: "group" } : run;
}
