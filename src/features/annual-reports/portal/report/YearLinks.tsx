import { agencyPath } from "#features/agencies/domain/index.ts";
import { Link } from "#ui/Link.tsx";
import { reportPath } from "../lists/report-paths.ts";

interface YearLinksProps {
  /** Unlike that of other navigation of the page. */
  readonly name: string;
  readonly agencyId: number;
  readonly year: number;
  /** Those with a report, in order. */
  readonly years: readonly number[];
}

/** 上一年 · 下一年 · 本机关历年: to the neighbouring reports of the agency. */
export function YearLinks({ name, agencyId, year, years }: YearLinksProps) {
  const earlier = years.findLast((other) => other < year);
  const later = years.find((other) => other > year);
  return (
    <nav className="report-years" aria-label={name}>
      <ul>
        {earlier !== undefined && (
          <li>
            <Link to={reportPath(agencyId, earlier)}>{`上一份：${earlier} 年`}</Link>
          </li>
        )}
        {later !== undefined && (
          <li>
            <Link to={reportPath(agencyId, later)}>{`下一份：${later} 年`}</Link>
          </li>
        )}
        <li>
          <Link to={agencyPath(agencyId)}>本机关历年数据</Link>
        </li>
      </ul>
    </nav>
  );
}
