import type { Cells } from "#report/annual-report.ts";
import { tableTitles } from "../words.ts";
import type { FigureContext } from "./figure-markup.ts";
import { StatutoryGrid } from "./StatutoryGrid.tsx";
import type { TableLayout } from "./table-layout.tsx";

interface StatutoryTableProps {
  readonly layout: TableLayout;
  readonly cells: Cells;
  readonly context: FigureContext;
}

/** A statutory table under a title of its own. */
export function StatutoryTable({ layout, cells, context }: StatutoryTableProps) {
  const { id } = layout;
  return (
    <section className="statutory" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{tableTitles[id]}</h3>
      <StatutoryGrid {...{ layout, cells, context }} labelledBy={`${id}-title`} />
    </section>
  );
}
