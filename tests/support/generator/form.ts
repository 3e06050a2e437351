import { activeRows } from "#report/form/active-disclosure.ts";
import {
  applicantColumns,
  type CellName,
  disputeColumns,
  disputeKinds,
  type FormEdition,
  requestRows,
} from "#report/form/cell-names.ts";
import type { FormRow, PrintedEdition } from "./model.ts";

/** The edition whose columns a row of table 2 has. */
export function editionOfItem(edition: PrintedEdition, item: number): FormEdition {
  if (edition === "hybrid") return item === 1 ? "2019-trial" : "2021";
  return edition === "2019-trial" ? edition : "2021";
}

/** The edition whose results table 3 lists. */
export function editionOfResults(edition: PrintedEdition): FormEdition {
  return edition === "2019-trial" || edition === "hybrid-results" ? "2019-trial" : "2021";
}

/** The rows of table 2 with their item of article 20, in printed order. */
export function activeFormRows(
  edition: PrintedEdition,
): (FormRow & { readonly item: number; readonly columns: readonly string[] })[] {
  const base = edition === "2019-trial" ? "2019-trial" : "2021";
  return activeRows[base].map(({ row, item }) => {
    const own = activeRows[editionOfItem(edition, item)].find((other) => other.row === row);
    const columns = own?.columns ?? [];
    const cells = columns.map((column): CellName => `t2.${row}.${column}`);
    return { table: "t2", row, item, columns, cells };
  });
}

/** The rows of table 3 in printed order. */
export function requestFormRows(edition: PrintedEdition): FormRow[] {
  return requestRows(editionOfResults(edition)).map((row) => ({
    table: "t3",
    row,
    cells: applicantColumns.map((column): CellName => `t3.${row}.${column}`),
  }));
}

/** The one row of table 4: 15 cells. */
export const disputeFormRow: FormRow = {
  table: "t4",
  row: "disputes",
  cells: disputeKinds.flatMap((kind) =>
    disputeColumns.map((column): CellName => `t4.${kind}.${column}`),
  ),
};

/** Every row of the three tables, in printed order. */
export function formRows(edition: PrintedEdition): FormRow[] {
  return [...activeFormRows(edition), ...requestFormRows(edition), disputeFormRow];
}
