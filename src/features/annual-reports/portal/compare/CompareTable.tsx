import { agencyPath } from "#features/agencies/domain/index.ts";
import { Link } from "#ui/Link.tsx";
import { TableRegion } from "#ui/tables/TableRegion.tsx";
import type { ComparedAgency } from "../../data/compared/compare-agencies.ts";
import { reportPath } from "../lists/report-paths.ts";
import { CompareRows } from "./CompareRows.tsx";
import { comparePath } from "./compare-query.ts";
import { type CompareGroup, compareGroups } from "./compare-rows.ts";
import type { Comparison } from "./load-compare.ts";

interface CompareTableProps {
  readonly comparison: Comparison;
}

/** Rows are cells in their tables, a line a year, columns agencies; then what the certain figures come to. */
export function CompareTable({ comparison }: CompareTableProps) {
  const { agencies, shownYears, isOverlapping } = comparison;
  const caption = `${[...shownYears].reverse().join("、")}年年报数据比较`;
  const hasYears = shownYears.length > 1;
  const hasSummary = agencies.length > 1 && !isOverlapping;
  return (
    <TableRegion name={caption} columns={agencies.length + (hasYears ? 2 : 1)}>
      <table className="data-table compare-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">项目</th>
            {hasYears && (
              <th scope="col" className="year">
                年份
              </th>
            )}
            {agencies.map((agency) => (
              <AgencyHead key={agency.id} agency={agency} comparison={comparison} />
            ))}
            {hasSummary && (
              <>
                <th scope="col" className="figure">
                  合计
                </th>
                <th scope="col" className="figure">
                  中位数
                </th>
              </>
            )}
          </tr>
        </thead>
        {compareGroups(agencies, shownYears).map((group) => (
          <Group key={group.key} group={group} comparison={comparison} />
        ))}
      </table>
    </TableRegion>
  );
}

interface AgencyHeadProps {
  readonly agency: ComparedAgency;
  readonly comparison: Comparison;
}

function AgencyHead({ agency, comparison: { shownYears, asked } }: AgencyHeadProps) {
  const { id, name, figures } = agency;
  const others = asked.ids.filter((one) => one !== id);
  const [only] = shownYears;
  const isOne = shownYears.length === 1 && only !== undefined && figures.has(only);
  const missing = shownYears.filter((year) => !figures.has(year));
  return (
    <th scope="col" className="figure">
      <Link to={isOne ? reportPath(id, only) : agencyPath(id)}>{name}</Link>
      {missing.length > 0 && <span className="aside">没有 {missing.join("、")} 年年报</span>}
      {figures.size > 0 && [...figures.values()].every(isUnread) && (
        <span className="aside">表格没有读出</span>
      )}
      <span className="aside on-screen">
        <Link to={comparePath({ years: shownYears, ids: others })}>
          移除<span className="vh">{name}</span>
        </Link>
      </span>
    </th>
  );
}

function isUnread(figures: object): boolean {
  return Object.values(figures).every(({ state }) => state === "unread");
}

interface GroupProps {
  readonly group: CompareGroup;
  readonly comparison: Comparison;
}

function Group({ group, comparison: { agencies, isOverlapping, shownYears } }: GroupProps) {
  const hasYears = shownYears.length > 1;
  const hasSummary = agencies.length > 1 && !isOverlapping;
  const ids = agencies.map(({ id }) => id);
  const columns = 1 + (hasYears ? 1 : 0) + agencies.length + (hasSummary ? 2 : 0);
  return (
    <tbody>
      <tr className="group">
        <th scope="rowgroup" colSpan={columns}>
          {group.title}
        </th>
      </tr>
      {group.rows.map((row) => (
        <CompareRows key={row.key} {...{ row, ids, hasYears, hasSummary }} />
      ))}
    </tbody>
  );
}
