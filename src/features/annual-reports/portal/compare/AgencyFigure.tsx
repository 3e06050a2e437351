import { Link } from "#ui/Link.tsx";
import type { AgencyFigures } from "../../data/list-figures.ts";
import { cellsOfColumn, type ShownColumn } from "../../data/shown-columns.ts";
import { yearFigure } from "../agency/year-figure.ts";
import { reportPath } from "../lists/report-paths.ts";
import { shownText } from "./figure-words.ts";

interface AgencyFigureProps {
  readonly cell: ShownColumn;
  readonly agency: AgencyFigures;
  readonly year: number;
}

/** An agency's figure, what it leaves out, and the way to its report where the checks found something in it. */
export function AgencyFigure({ cell, agency: { id, figures, doubtful }, year }: AgencyFigureProps) {
  const cells = cellsOfColumn(cell);
  const figure = yearFigure({ cells }, { figures });
  const isStated = figure.kind === "figure" || figure.kind === "partial";
  return (
    <>
      {shownText(figure)}
      {figure.kind === "partial" && <span className="aside">另有 {figure.left} 格未能确认</span>}
      {isStated && cells.some((one) => doubtful.has(one)) && (
        <span className="aside left-out">
          <Link to={`${reportPath(id, year)}#check`}>
            疑<span className="vh">，核对有问题，看报告</span>
          </Link>
        </span>
      )}
    </>
  );
}
