import { Link } from "#ui/Link.tsx";
import { type Column, DataTable } from "#ui/tables/DataTable.tsx";
import type { RegionSums } from "../../../data/compared/compare-regions.ts";
import type { AgencyFigures } from "../../../data/figures/list-figures.ts";
import { type ShownColumn, shownColumns } from "../../../data/shown-columns.ts";
import { comparisonPath } from "../../lists/paths.ts";
import { reportPath } from "../../lists/report-paths.ts";
import { AgencyFigure } from "../AgencyFigure.tsx";
import { otherView } from "../comparison-paths.ts";
import { SumCell } from "../SumCell.tsx";
import { type SortKey, shownCellWords, sortKeys } from "../shown-cell-words.ts";
import type { AgencyPage, RegionComparison } from "./load-region-comparison.ts";

interface RegionSumsTableProps {
  readonly comparison: RegionComparison;
}

/** Regions side by side with their sums. */
export function RegionSumsTable({ comparison }: RegionSumsTableProps) {
  const { asked, region, parts, total, reports } = comparison;
  const columns: [Column<RegionSums>, ...Column<RegionSums>[]] = [
    {
      key: "name",
      header: asked.sort ? (
        <Link to={otherView(comparison, { sort: undefined })}>地区</Link>
      ) : (
        "地区"
      ),
      cell: ({ code, name, isOwn, reports }) => {
        if (isOwn) return `${name}本级`;
        return reports > 0 ? <Link to={comparisonPath(asked.year, code)}>{name}</Link> : name;
      },
    },
    {
      key: "reports",
      header: "年报（份）",
      kind: "figure",
      cell: ({ reports }) => reports.toLocaleString("zh-CN"),
    },
    ...shownColumns.map(
      (cell): Column<RegionSums> => ({
        key: cell,
        header: <ColumnHead cell={cell} comparison={comparison} />,
        kind: "figure",
        cell: ({ sums }) => <SumCell sum={sums[cell]} />,
      }),
    ),
  ];
  const foot = [
    asked.scope === "governments" ? "合计（不含本级）" : "合计",
    reports.toLocaleString("zh-CN"),
    ...shownColumns.map((cell) => <SumCell key={cell} sum={total[cell]} />),
  ];
  return (
    <DataTable
      caption={`${region.name}${asked.year}年年报数据`}
      columns={columns}
      rows={parts}
      keyOf={({ code }) => code}
      foot={foot}
    />
  );
}

interface AgencyFiguresTableProps extends RegionSumsTableProps {
  readonly agencies: AgencyPage;
}

/** The agencies of a region side by side; the sums are of all of them, not of this page. */
export function AgencyFiguresTable({ comparison, agencies }: AgencyFiguresTableProps) {
  const { asked, region, total } = comparison;
  const columns: [Column<AgencyFigures>, ...Column<AgencyFigures>[]] = [
    {
      key: "name",
      header: asked.sort ? (
        <Link to={otherView(comparison, { sort: undefined })}>机关</Link>
      ) : (
        "机关"
      ),
      cell: ({ id, name, kind }) => (
        <>
          <Link to={reportPath(id, asked.year)}>{name}</Link>
          {kind === "government" && <span className="aside">不计入合计</span>}
        </>
      ),
    },
    ...shownColumns.map(
      (cell): Column<AgencyFigures> => ({
        key: cell,
        header: <ColumnHead cell={cell} comparison={comparison} />,
        kind: "figure",
        cell: (agency) => <AgencyFigure cell={cell} agency={agency} year={asked.year} />,
      }),
    ),
  ];
  const foot = [
    agencies.pages > 1 ? "全部机关合计（不含人民政府）" : "合计（不含人民政府）",
    ...shownColumns.map((cell) => <SumCell key={cell} sum={total[cell]} />),
  ];
  return (
    <DataTable
      caption={`${region.name}各机关${asked.year}年年报数据`}
      columns={columns}
      rows={agencies.shown}
      keyOf={({ id }) => id}
      foot={foot}
    />
  );
}

interface ColumnHeadProps extends RegionSumsTableProps {
  readonly cell: ShownColumn;
}

/** The name of a column; a link where the table can be sorted by it. */
function ColumnHead({ cell, comparison }: ColumnHeadProps) {
  const key = Object.entries(sortKeys).find(([, of]) => of === cell)?.[0] as SortKey | undefined;
  if (!key) return shownCellWords[cell];
  if (comparison.asked.sort === key) {
    return (
      <>
        {shownCellWords[cell]}
        <span className="aside">▼ 从大到小</span>
      </>
    );
  }
  return (
    <Link to={otherView(comparison, { sort: key })}>
      {shownCellWords[cell]}
      <span className="vh">，按此列从大到小排列</span>
    </Link>
  );
}
