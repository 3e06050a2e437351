import { renderToStaticMarkup } from "react-dom/server";
import type { Cells } from "#report/annual-report.ts";
import { activeRows } from "#report/form/active-disclosure.ts";
import type { CellName, TableId } from "#report/form/cell-names.ts";
import { type FormFigure, type FormTable, formTables } from "#report/write/form-tables.ts";
import { FormGrid, figurePlace } from "./FormGrid.tsx";
import { cellOpening } from "./figure-markup.ts";

/**
 * A statutory table as markup with room for its figures: `pieces[0]`, the first figure's cell, `pieces[1]` and so on.
 * All but the figures is the same for every report in an edition, so it is made once.
 */
export interface TableLayout {
  readonly id: TableId;
  readonly pieces: readonly string[];
  readonly figures: readonly LaidOutFigure[];
}

interface LaidOutFigure {
  readonly cell: CellName;
  /** `<td id=…` up to where a class may follow. */
  readonly opening: string;
}

const known = new Map<number, readonly TableLayout[]>();

/** The three tables of the rows that `cells` holds: either edition, or a mixture of both row by row. */
export function tableLayouts(cells: Cells): readonly TableLayout[] {
  const key = rowsKey(cells);
  const layouts = known.get(key) ?? formTables(cells).map(layoutOf);
  known.set(key, layouts);
  return layouts;
}

/** One cell of each row that an edition has and the other has not, or has with other columns. */
const tellingCells: readonly CellName[] = [
  ...Object.values(activeRows).flatMap((rows) =>
    rows.map(({ row, columns }): CellName => `t2.${row}.${columns.at(-1)}`),
  ),
  ...Object.values(activeRows).flatMap((rows) =>
    rows.map(({ row, columns }): CellName => `t2.${row}.${columns[0]}`),
  ),
  "t3.otherSingle.natural",
];

/** A number for each mixture of rows; equal mixtures have equal numbers. */
function rowsKey(cells: Cells): number {
  let key = 0;
  for (const name of tellingCells) key = key * 2 + (name in cells ? 1 : 0);
  return key;
}

function layoutOf(table: FormTable): TableLayout {
  const markup = renderToStaticMarkup(<FormGrid table={table} />);
  const figures = table.sections.flatMap(({ rows }) => rows.flatMap((row) => row.figures));
  return { id: table.id, pieces: markup.split(figurePlace), figures: figures.map(laidOut) };
}

function laidOut({ cell, columnSpan }: FormFigure): LaidOutFigure {
  return { cell, opening: cellOpening(cell, columnSpan) };
}
