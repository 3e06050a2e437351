import { agencyPath, regionPath } from "#features/agencies/domain/index.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";
import type { ReportSurroundings } from "../../data/find-report-surroundings.ts";
import type { ReportAddress } from "../lists/report-address.ts";
import { reportPath } from "../lists/report-paths.ts";

interface NoReportPageProps {
  readonly address: ReportAddress;
  readonly surroundings: ReportSurroundings;
}

/** The agency is known, a report of this year or this version is not: what there is instead. */
export function NoReportPage({ address, surroundings }: NoReportPageProps) {
  const { agencyId, year, version } = address;
  const { agencyName, regionCode, regionName, versions, years } = surroundings;
  const hasYear = versions.length > 0;
  const title = hasYear
    ? `${agencyName} ${year} 年年报没有第 ${version} 版`
    : `没有收录${agencyName} ${year} 年年报`;
  const others = hasYear ? [year] : years;
  return (
    <Page
      title={title}
      breadcrumb={[
        { name: "机关", href: "/agencies/" },
        { name: regionName, href: regionPath(regionCode) },
        { name: agencyName, href: agencyPath(agencyId) },
        { name: `${year} 年年报` },
      ]}
    >
      <h1>{title}</h1>
      <EmptyState title="没有收录，不等于机关没有公布">
        <p>机关可能还没有公布，也可能公布了而本站尚未收录。</p>
        {others.length > 0 && <p>本站收录的是：</p>}
        <ul>
          {others.map((one) => (
            <li key={one}>
              <Link to={reportPath(agencyId, one)}>{`${one} 年年报`}</Link>
            </li>
          ))}
          <li>
            <Link to={agencyPath(agencyId)}>{`${agencyName}的历年数据`}</Link>
          </li>
        </ul>
      </EmptyState>
    </Page>
  );
}
