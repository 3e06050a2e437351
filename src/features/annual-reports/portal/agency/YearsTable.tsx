import { groupedFigure } from "#ui/charts/figure-words.ts";
import { Link } from "#ui/Link.tsx";
import { ScrollRegion } from "#ui/ScrollRegion.tsx";
import type { AgencyYear } from "../../data/find-agency-years.ts";
import { cellAnchor } from "../shown/anchors.ts";
import { reportPath } from "../shown/report-paths.ts";
import { stateWords } from "../shown/words.ts";
import { breakAnchor, breaksAt, type NumberedBreak } from "./year-breaks.ts";
import { type YearFigure, yearFigure } from "./year-figure.ts";
import { type YearRow, type YearRowGroup, yearRowGroups } from "./year-rows.ts";

interface YearsTableProps {
  readonly agencyId: number;
  readonly years: readonly AgencyYear[];
  readonly breaks: readonly NumberedBreak[];
}

/** The compared cells of every year side by side, the latest first. */
export function YearsTable(props: YearsTableProps) {
  const { agencyId, years } = props;
  const caption = "历年数据对照";
  return (
    <ScrollRegion name={`${caption}，可左右滚动`} className="data">
      <table className="data-table years-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">项目</th>
            {years.map(({ year }) => (
              <th key={year} scope="col" className="figure">
                <Link to={reportPath(agencyId, year)}>{`${year} 年`}</Link>
              </th>
            ))}
          </tr>
        </thead>
        {yearRowGroups.map((group) => (
          <Group key={group.key} group={group} {...props} />
        ))}
      </table>
    </ScrollRegion>
  );
}

interface ShownRow {
  readonly row: YearRow;
  /** One a year. */
  readonly figures: readonly YearFigure[];
}

function Group({ group, ...props }: YearsTableProps & { readonly group: YearRowGroup }) {
  const { years } = props;
  const rows = group.rows
    .map((row): ShownRow => ({ row, figures: years.map((one) => yearFigure(row, one)) }))
    .filter(({ figures }) => figures.some(({ kind }) => kind !== "absent" && kind !== "unread"));
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr className="group">
        <th scope="rowgroup" colSpan={years.length + 1}>
          {group.title}
        </th>
      </tr>
      {rows.map((shown) => (
        <Row key={shown.row.key} shown={shown} {...props} />
      ))}
    </tbody>
  );
}

function Row({ shown, agencyId, years, breaks }: YearsTableProps & { readonly shown: ShownRow }) {
  const { row, figures } = shown;
  const [cell = ""] = row.cells;
  return (
    <tr className={row.kind === "single" ? undefined : row.kind}>
      <th scope="row">{row.label}</th>
      {years.map(({ year }, at) => (
        <Figure
          key={year}
          figure={figures[at] ?? { kind: "absent" }}
          to={`${reportPath(agencyId, year)}#${cellAnchor(cell)}`}
          breaks={breaksAt(breaks, year, row.cells)}
        />
      ))}
    </tr>
  );
}

interface FigureProps {
  readonly figure: YearFigure;
  readonly to: string;
  /** Numbers of the findings it takes part in. */
  readonly breaks: readonly number[];
}

function Figure({ figure, to, breaks }: FigureProps) {
  switch (figure.kind) {
    case "figure":
      return (
        <td className={breaks.length > 0 ? "figure warning" : "figure"}>
          <Link to={to}>{groupedFigure(figure.value)}</Link>
          {breaks.map((number) => (
            <a
              key={number}
              className="break"
              href={`#${breakAnchor(number)}`}
              aria-label={`与上年接不上，第 ${number} 处`}
            >{`！${number}`}</a>
          ))}
        </td>
      );
    case "partial":
      return (
        <td className="figure uncertain">
          <Link to={to}>{groupedFigure(figure.value)}</Link>
          <span className="aside">{`另有 ${figure.left} 格未能确认`}</span>
        </td>
      );
    case "uncertain":
      return (
        <td className="figure uncertain">
          <Link to={to}>
            <span aria-hidden="true">{stateWords[figure.state].sign}</span>
            {stateWords[figure.state].word}
          </Link>
        </td>
      );
    case "absent":
      return <td className="figure absent">格式无此项</td>;
    case "unread":
      return <td className="figure absent">未读出</td>;
  }
}
