import type { Cells, ReportCell } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { TableRegion } from "#ui/tables/TableRegion.tsx";
import { offTheTabs } from "../off-the-tabs.ts";
import { tableTitles } from "../words.ts";
import { type FigureContext, figureMarkup } from "./figure-markup.ts";
import type { TableLayout } from "./table-layout.tsx";

interface StatutoryGridProps {
  readonly layout: TableLayout;
  readonly cells: Cells;
  readonly context: FigureContext;
  /** The id of the heading that names the table. */
  readonly labelledBy: string;
}

/** Columns that a phone shows of each. */
const columns = { t2: 3, t3: 8, t4: 15 } as const;

/** A statutory table in its printed form, with the state of every cell. */
export function StatutoryGrid({ layout, cells, context, labelledBy }: StatutoryGridProps) {
  const { id } = layout;
  return (
    <TableRegion
      name={`${tableTitles[id]}，可左右滚动`}
      className={`table-${id}`}
      columns={columns[id]}
      {...(id === "t3" && { hint: "表格较宽、较长，在框内左右、上下滑动，可以看全。" })}
    >
      <table
        aria-labelledby={labelledBy}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: 200 cells are a page's cost; labels were escaped by React, the rest is figures and our words
        dangerouslySetInnerHTML={{ __html: gridMarkup(layout, cells, context) }}
      />
    </TableRegion>
  );
}

const absent: ReportCell = { value: null, state: "missing" };

/** `t3.new` of `t3.new.natural`. */
function rowOf(name: CellName): string {
  return name.slice(0, name.lastIndexOf("."));
}

function gridMarkup({ pieces, figures }: TableLayout, cells: Cells, context: FigureContext) {
  let markup = "";
  let linked = "";
  let row = "";
  figures.forEach(({ cell: name, opening }, at) => {
    const cell = cells[name] ?? absent;
    const href = context.sourceOf(name, cell);
    const isFirst = href !== undefined && rowOf(name) !== linked;
    if (isFirst) linked = rowOf(name);
    const { look, content } = figureMarkup({ name, cell, href, isFirst }, context);
    const before = pieces[at] ?? "";
    markup += rowOf(name) === row ? before : withLabelLinked(before, rowOf(name), context);
    row = rowOf(name);
    markup += `${opening}${look === "" ? "" : ` class="${look}"`}>${content}</td>`;
  });
  return markup + (pieces[figures.length] ?? "");
}

const labelEnd = "</th>";

/** What stands before a row's first figure, its label leading to where the row is told, as a link below the table does. */
function withLabelLinked(before: string, row: string, { toldAt }: FigureContext): string {
  if (!toldAt || !before.endsWith(labelEnd)) return before;
  const end = before.length - labelEnd.length;
  const start = before.lastIndexOf(">", end - 1) + 1;
  return `${before.slice(0, start)}<a href="${toldAt(row)}"${offTheTabs}>${before.slice(start, end)}</a>${labelEnd}`;
}
