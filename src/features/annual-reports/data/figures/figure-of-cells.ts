import { type RawBuilder, sql } from "kysely";
import { type ComparedCellName, figureColumn } from "#report/form/compared-cells.ts";

/**
 * The sum of a report's cells by its row of `report_figures as figures`, `null` where one of them is not certain. A report
 * has 其他处理 as one cell or as three.
 */
export function figureOfCells(cells: readonly ComparedCellName[]): RawBuilder<number | null> {
  const refs = (some: readonly ComparedCellName[]) =>
    some.map((cell) => sql.ref(`figures.${figureColumn(cell)}`));
  const isAlone = (cell: ComparedCellName) => cell === "t3.otherSingle.total";
  const alone = cells.filter(isAlone);
  const others = refs(cells.filter((cell) => !isAlone(cell)));
  if (others.length === 0) return sql`${sql.join(refs(alone))}`;
  const sum = sql<number | null>`${sql.join(others, sql` + `)}`;
  return alone.length === 0 ? sum : sql`coalesce(${sql.join(refs(alone))}, ${sum})`;
}
