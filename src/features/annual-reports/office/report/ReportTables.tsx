import { Typography } from "antd";
import { ScrollRegion } from "#office-ui/ScrollRegion.tsx";
import type { Cells } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { formTables } from "#report/write/form-tables.ts";
import type { FindingJson } from "#report-files/finding-json.ts";
import { type FindingIndex, findingIndex } from "#report-view/findings/finding-index.ts";
import { FormGrid } from "#report-view/tables/FormGrid.tsx";
import { tableTitles } from "#report-view/words.ts";
import { FormCell } from "./FormCell.tsx";
import type { PendingCell } from "./use-corrections.ts";

interface ReportTablesProps {
  readonly cells: Cells;
  readonly lastYear: Cells | undefined;
  readonly pending: readonly PendingCell[];
  readonly corrected: ReadonlySet<string>;
  readonly findings: readonly FindingJson[];
  readonly onOpen: ((name: CellName) => void) | undefined;
}

/** The three statutory tables as the form prints them, each figure with its findings and, if asked, last year's. */
export function ReportTables(props: ReportTablesProps) {
  const { cells, lastYear, pending, corrected, findings, onOpen } = props;
  const index: FindingIndex = findingIndex(findings);
  return formTables(cells).map((table) => (
    <section key={table.id} className="office-gap" aria-labelledby={`${table.id}-title`}>
      <Typography.Title level={2} className="office-subtitle" id={`${table.id}-title`}>
        {tableTitles[table.id]}
      </Typography.Title>
      <ScrollRegion label={`${tableTitles[table.id]}，可左右滚动`}>
        <table className={`report-form report-${table.id}`} aria-labelledby={`${table.id}-title`}>
          <FormGrid
            table={table}
            figureOf={({ cell, columnSpan }) => (
              <FormCell
                key={cell}
                name={cell}
                columnSpan={columnSpan}
                cell={cells[cell]}
                set={pending.find((one) => one.cell === cell)}
                lastYear={lastYear?.[cell]}
                severity={index.severityAt(cell)}
                isCorrected={corrected.has(cell)}
                onOpen={onOpen}
              />
            )}
          />
        </table>
      </ScrollRegion>
    </section>
  ));
}
