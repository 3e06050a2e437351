import type { ReactNode } from "react";
import type { AnnualReport } from "#report/annual-report.ts";
import type { TableId } from "#report/form/cell-names.ts";
import type { FigureContext } from "#report-view/tables/figure-markup.ts";
import { StatutoryGrid } from "#report-view/tables/StatutoryGrid.tsx";
import type { TableLayout } from "#report-view/tables/table-layout.tsx";
import { tableTitles } from "#report-view/words.ts";
import { IndicatorsLink } from "../indicators/IndicatorsLink.tsx";
import { isTableRead } from "./table-read.ts";

interface ReportTableProps {
  readonly id: TableId;
  readonly layout: TableLayout | undefined;
  readonly report: AnnualReport;
  readonly context: FigureContext;
  readonly labelledBy: string;
  /** 请看原文件。 */
  readonly seeOriginal: ReactNode;
}

/** The statutory table of a section, or that it could not be read. */
export function ReportTable(props: ReportTableProps) {
  const { id, layout, report, context, labelledBy, seeOriginal } = props;
  if (!layout || !isTableRead(layout, report.cells)) {
    return (
      <p className="not-read" id={id}>
        本报告的这张表格未能读出，不能当作没有数据。{seeOriginal}
      </p>
    );
  }
  const [first] = layout.figures;
  const toldAt = first && context.toldAt?.(first.cell.slice(0, first.cell.lastIndexOf(".")));
  return (
    <div className="statutory" id={id}>
      <StatutoryGrid {...{ layout, context, labelledBy }} cells={report.cells} />
      <p className="hint on-screen">
        <a href={toldAt}>
          逐项看这张表的数字：口径、构成和历年<span className="vh">：{tableTitles[id]}</span>
        </a>
      </p>
      <IndicatorsLink table={id} of={tableTitles[id]} />
    </div>
  );
}
