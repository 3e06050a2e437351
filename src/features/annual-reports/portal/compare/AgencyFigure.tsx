import type { AgencyFigures } from "../../data/figures/list-figures.ts";
import { cellsOfColumn, type ShownColumn } from "../../data/shown-columns.ts";
import { yearFigure } from "../agency/year-figure.ts";
import { DoubtMark } from "./DoubtMark.tsx";
import { shownText } from "./figure-words.ts";
import { isDoubtful } from "./is-doubtful.ts";

interface AgencyFigureProps {
  readonly cell: ShownColumn;
  readonly agency: AgencyFigures;
  readonly year: number;
}

/** An agency's figure, what it leaves out, and the way to its report where the checks found something in it. */
export function AgencyFigure({ cell, agency: { id, figures, doubtful }, year }: AgencyFigureProps) {
  const cells = cellsOfColumn(cell);
  const figure = yearFigure({ cells }, { figures });
  return (
    <>
      {shownText(figure)}
      {figure.kind === "partial" && <span className="aside">另有 {figure.left} 格未能确认</span>}
      {isDoubtful(figure, cells, doubtful) && <DoubtMark agencyId={id} year={year} />}
    </>
  );
}
