import { cellAnchor } from "#report-view/anchors.ts";
import { Link } from "#ui/Link.tsx";
import { DoubtMark } from "../compare/DoubtMark.tsx";
import { shownText } from "../compare/figure-words.ts";
import { IndicatorsLink } from "../indicators/IndicatorsLink.tsx";
import { reportPath } from "../lists/report-paths.ts";
import type { SearchFound } from "./load-search.ts";
import { rowLabel } from "./row-label.ts";
import type { AgencyFigureFound, RowOfAgencies } from "./rows-of-agencies.ts";

interface RowsOfAgenciesProps {
  readonly found: SearchFound;
}

/** 这些机关年报中的项目: the rows asked for together with an agency, a figure an agency. */
export function RowsOfAgencies({ found: { rowsOfAgencies: rows, year } }: RowsOfAgenciesProps) {
  if (rows.length === 0 || year === undefined) return null;
  return (
    <section aria-labelledby="rows-of-agencies">
      <h2 id="rows-of-agencies">这些机关 {year} 年年报中的项目</h2>
      <IndicatorsLink />
      <ul className="found-rows">
        {rows.map((one) => (
          <li key={one.row.key}>
            <Row {...one} year={year} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ row, figures, year }: RowOfAgencies & { readonly year: number }) {
  const [cell = ""] = row.cells;
  return (
    <>
      <p>
        <strong>{rowLabel(row)}</strong>
      </p>
      <ul>
        {figures.map((one) => (
          <li key={one.agencyId}>
            <Figure {...one} year={year} anchor={cellAnchor(cell)} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface FigureProps extends AgencyFigureFound {
  readonly year: number;
  readonly anchor: string;
}

function Figure({ agencyId, name, figure, isDoubtful, year, anchor }: FigureProps) {
  const said = `${name} ${shownText(figure)}`;
  return (
    <>
      {figure ? <Link to={`${reportPath(agencyId, year)}#${anchor}`}>{said}</Link> : said}
      {figure?.kind === "partial" && <span className="aside">另有 {figure.left} 格未能确认</span>}
      {isDoubtful && <DoubtMark agencyId={agencyId} year={year} />}
    </>
  );
}
