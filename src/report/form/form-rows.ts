import { activeRows } from "./active-disclosure.ts";
import {
  applicantColumns,
  disputeColumns,
  disputeKinds,
  type FormEdition,
  requestRows,
} from "./cell-names.ts";

/** Every row of an edition's three tables with its columns: `t2.fees` → `amountWan`; in printed order. */
export function formRows(edition: FormEdition): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, readonly string[]>();
  for (const { row, columns } of activeRows[edition]) rows.set(`t2.${row}`, columns);
  for (const row of requestRows(edition)) rows.set(`t3.${row}`, applicantColumns);
  for (const kind of disputeKinds) rows.set(`t4.${kind}`, disputeColumns);
  return rows;
}
