import { Fragment } from "react";
import { agencyPath } from "#features/agencies/domain/index.ts";
import { Link } from "#ui/Link.tsx";
import { TableRegion } from "#ui/TableRegion.tsx";
import type { ComparedAgency } from "../../data/compare-agencies.ts";
import type { ComparedFigures } from "../../data/compared-figures.ts";
import { reportPath } from "../lists/report-paths.ts";
import { comparePath } from "./compare-query.ts";
import { type CompareGroup, type CompareRow, compareGroups } from "./compare-rows.ts";
import { figureText, stateText } from "./figure-words.ts";
import type { Comparison } from "./load-compare.ts";

interface CompareTableProps {
  readonly comparison: Comparison;
}

/** Rows are cells in their tables, columns agencies; then what the certain figures come to. */
export function CompareTable({ comparison }: CompareTableProps) {
  const { agencies, year, isOverlapping } = comparison;
  const caption = `${year}年年报数据比较`;
  return (
    <TableRegion name={caption} columns={agencies.length + 1}>
      <table className="data-table compare-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">项目</th>
            {agencies.map((agency) => (
              <AgencyHead key={agency.id} agency={agency} comparison={comparison} />
            ))}
            {agencies.length > 1 && !isOverlapping && (
              <th scope="col" className="figure">
                合计
              </th>
            )}
            {agencies.length > 1 && (
              <th scope="col" className="figure">
                中位数
              </th>
            )}
          </tr>
        </thead>
        {compareGroups(agencies).map((group) => (
          <Group key={group.table} group={group} comparison={comparison} />
        ))}
      </table>
    </TableRegion>
  );
}

/** （三）不予公开 1.属于国家秘密: the number stands apart from the words before it. */
function spaced(label: string): string {
  return label.replace(/(?<=\p{Script=Han})(?=\d\.)/u, " ");
}

interface AgencyHeadProps {
  readonly agency: ComparedAgency;
  readonly comparison: Comparison;
}

function AgencyHead({ agency, comparison: { year, asked } }: AgencyHeadProps) {
  const { id, name, figures } = agency;
  const others = asked.ids.filter((one) => one !== id);
  return (
    <th scope="col" className="figure">
      <Link to={figures ? reportPath(id, year) : agencyPath(id)}>{name}</Link>
      {!figures && <span className="aside">没有 {year} 年年报</span>}
      {figures && isUnread(figures) && <span className="aside">表格没有读出</span>}
      <span className="aside on-screen">
        <Link to={comparePath({ year, ids: others })}>
          移除<span className="vh">{name}</span>
        </Link>
      </span>
    </th>
  );
}

function isUnread(figures: ComparedFigures): boolean {
  return Object.values(figures).every(({ state }) => state === "unread");
}

interface GroupProps {
  readonly group: CompareGroup;
  readonly comparison: Comparison;
}

function Group({ group, comparison: { agencies, isOverlapping } }: GroupProps) {
  const columns = agencies.length + (agencies.length > 1 ? (isOverlapping ? 2 : 3) : 1);
  return (
    <tbody>
      <tr className="group">
        <th scope="rowgroup" colSpan={columns}>
          {group.title}
        </th>
      </tr>
      {group.rows.map((row) => (
        <tr key={row.cell}>
          <th scope="row">{spaced(row.label)}</th>
          {row.figures.map((figure, index) => (
            <td
              key={agencies[index]?.id}
              className={figure?.state === "read" ? "figure" : "figure uncertain"}
            >
              {figure?.state === "read" ? figureText(figure.value) : stateText(figure)}
            </td>
          ))}
          {agencies.length > 1 && (
            <Summary row={row} hasSum={!isOverlapping} of={agencies.length} />
          )}
        </tr>
      ))}
    </tbody>
  );
}

interface SummaryProps {
  readonly row: CompareRow;
  readonly hasSum: boolean;
  /** Agencies compared. */
  readonly of: number;
}

function Summary({ row: { summary }, hasSum, of }: SummaryProps) {
  const covers =
    summary && summary.counted < of ? (
      <span className="aside">
        {of} 个机关中的 {summary.counted} 个
      </span>
    ) : undefined;
  const shown = [...(hasSum ? [summary?.sum] : []), summary?.median];
  return (
    <>
      {shown.map((value, index) => (
        <Fragment key={index === 0 && hasSum ? "sum" : "median"}>
          <td className="figure summary-figure">
            {value === undefined ? "—" : figureText(value)}
            {covers}
          </td>
        </Fragment>
      ))}
    </>
  );
}
