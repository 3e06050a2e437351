import { cellAnchor } from "#report-view/anchors.ts";
import { Link } from "#ui/Link.tsx";
import type { LargeFigure } from "../../data/figures/row-figures.ts";
import { figureText } from "../compare/figure-words.ts";
import { IndicatorsLink } from "../indicators/IndicatorsLink.tsx";
import { comparisonPath } from "../lists/paths.ts";
import { reportPath } from "../lists/report-paths.ts";
import type { RowFound, SearchFound } from "./load-search.ts";
import { rowLabel } from "./row-label.ts";

interface RowsFoundProps {
  readonly found: SearchFound;
  /** How many there are where these are the first of them; absent of the others. */
  readonly all?: number;
}

/** 年报表格中的项目: rows of the tables by their label, what they come to in a year, and who has most. */
export function RowsFound({ found: { rows, year }, all }: RowsFoundProps) {
  if (rows.length === 0 || year === undefined) return null;
  const id = all === undefined ? "further-rows-found" : "rows-found";
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {all === undefined ? "年报表格中的其他项目" : `年报表格中的项目（${all}）`}，{year} 年
      </h2>
      <IndicatorsLink />
      <ul className="found-rows">
        {rows.map((one) => (
          <li key={one.row.key}>
            <Row {...one} year={year} />
          </li>
        ))}
      </ul>
      <p className="hint">
        各机关合计不含人民政府的年报：人民政府的年报通常已经汇总了所属机关的数据，再加会重复计算。本站核对发现错误或疑点的数，不计入合计，也不列为较多的。
        <Link to={comparisonPath(year)}>查看 {year} 年各机关、各地区的数据</Link>
      </p>
    </section>
  );
}

function Row({ row, figures, year }: RowFound & { readonly year: number }) {
  const { sum, reports, certain, doubted, largest } = figures;
  const left = reports - certain;
  const [cell = ""] = row.cells;
  const to = (agencyId: number) => `${reportPath(agencyId, year)}#${cellAnchor(cell)}`;
  return (
    <>
      <p>
        <strong>{rowLabel(row)}</strong>：各机关合计 {certain === doubted ? "无" : figureText(sum)}
        {left > 0 && `（${reports} 份年报中有 ${left} 份此项不确定或没有此项，未计入）`}
        {doubted > 0 && `（未计入 ${doubted} 份核对发现有疑问的）`}
      </p>
      <Figures name="较多的" figures={largest.filter(isAgency)} to={to} />
      <Figures
        name="人民政府的年报"
        figures={largest.filter(({ isGovernment }) => isGovernment)}
        to={to}
      />
    </>
  );
}

function isAgency({ isGovernment }: LargeFigure): boolean {
  return !isGovernment;
}

interface FiguresProps {
  readonly name: string;
  readonly figures: readonly LargeFigure[];
  readonly to: (agencyId: number) => string;
}

function Figures({ name, figures, to }: FiguresProps) {
  if (figures.length === 0) return null;
  return (
    <p className="hint">
      {name}：
      {figures.map(({ agencyId, name, value }, at) => (
        <span key={agencyId}>
          {at > 0 && "、"}
          <Link to={to(agencyId)}>
            {name} {figureText(value)}
          </Link>
        </span>
      ))}
    </p>
  );
}
