import { type RawBuilder, sql } from "kysely";
import type { CellName } from "#report/form/cell-names.ts";

/**
 * Names of the cells that errors and warnings of a report (核对有问题) name, as text[], of its row `checked` of
 * `report_check`; empty where it was not checked.
 */
export const cellsInFindings: RawBuilder<readonly CellName[]> = sql`array(
  select distinct cell from jsonb_array_elements_text(jsonb_path_query_array(checked.findings,
    '$[*] ? (@.severity == "error" || @.severity == "warning").cells[*]')) as cell)`;
