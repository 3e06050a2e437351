import { kindWords, regionPath } from "#features/agencies/domain/index.ts";
import type { NamedRegion } from "#features/agencies/index.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { EntryList } from "#ui/EntryList.tsx";
import { FilterStrip } from "#ui/form/FilterStrip.tsx";
import { Link } from "#ui/Link.tsx";
import { pageWords } from "#ui/lists/page-words.ts";
import { Pager } from "#ui/Pager.tsx";
import { Page } from "#ui/page/Page.tsx";
import { pagePath } from "#ui/pager-path.ts";
import type { ListedReport } from "../../data/list-reports.ts";
import { CheckBadge } from "../lists/CheckBadge.tsx";
import { comparisonPath, reportsPath } from "../lists/paths.ts";
import { reportPath } from "../lists/report-paths.ts";
import { listFilters } from "./list-filters.ts";
import { MissingReportsBlock } from "./MissingReportsBlock.tsx";
import { type ReportList, yearsOf } from "./report-list.ts";

interface ReportListPageProps {
  readonly list: ReportList;
}

/** Reports of a year: agency at the left, day at the right, what the checks found in words. */
export function ReportListPage({ list }: ReportListPageProps) {
  const { year, region, isRoot, kind, reports, at } = list;
  const title = titleOf(list);
  return (
    <Page
      title={title + pageWords(at.page)}
      description={`${title}，共 ${at.total} 份，可按地区、机关类别查看，可下载数据。`}
      breadcrumb={crumbs(list)}
    >
      <h1>{title}</h1>
      <p>
        共 {at.total.toLocaleString("zh-CN")} 份，按地区、类别和建制顺序排列。
        {at.total > 1 && (
          <span className="on-screen">
            <Link to={comparisonPath(year, isRoot ? undefined : region.code)}>
              比较这些年报的数据
            </Link>
            ，或<Link to="/open-data/">下载数据</Link>。
          </span>
        )}
      </p>
      <FilterStrip filters={listFilters(list)} />
      {reports.length > 0 ? (
        <>
          <p className="hint">
            日期为报告日期（落款），没有读出的不列
            {reports[0]?.isTold ? "；核对结果由程序按格式和勾稽关系得出。" : "。"}
          </p>
          <EntryList entries={reports.map((report) => entry(report, list))} />
        </>
      ) : (
        <NoReports list={list} />
      )}
      <Pager {...at} to={pagePath(reportsPath(year, scope(isRoot, region.code, kind)))} />
      <MissingReportsBlock missing={list.missing} year={year} />
    </Page>
  );
}

function scope(isRoot: boolean, region: string, kind: ReportList["kind"]) {
  if (kind) return { region, kind };
  return isRoot ? {} : { region };
}

/** 青岚县政府部门2024年政府信息公开年报. */
function titleOf({ year, region, isRoot, kind }: ReportList): string {
  const place = isRoot ? "" : region.name;
  return `${place}${kind ? kindWords[kind] : ""}${year}年政府信息公开年报`;
}

function crumbs({ year, region, above, isRoot, kind }: ReportList) {
  const ofRegion = ({ code, name }: NamedRegion) => ({
    name,
    href: reportsPath(year, { region: code }),
  });
  return [
    { name: "政府信息公开年报", href: "/annual-reports/" },
    { name: `${year}年`, href: reportsPath(year) },
    ...(isRoot ? [] : [...above, region].map(ofRegion)),
    ...(kind ? [{ name: kindWords[kind] }] : []),
  ];
}

function entry(report: ListedReport, { year, region }: ReportList) {
  const { agencyId, agencyName, regionCode, regionName, signedOn } = report;
  // Most names begin with their region's; those that do not would be the same in every county.
  const isPlain = regionCode === region.code || agencyName.startsWith(regionName);
  return {
    title: isPlain ? agencyName : `${regionName}：${agencyName}`,
    to: reportPath(agencyId, year),
    date: signedOn,
    note: <CheckBadge report={report} />,
  };
}

function NoReports({ list: { year, region, kind, counts } }: ReportListPageProps) {
  const years = yearsOf(counts);
  const what = `${region.name}${kind ? `的${kindWords[kind]}` : ""}`;
  return (
    <EmptyState title={`${what}没有收录 ${year} 年的年报`}>
      <p>
        {years.length > 0
          ? `可以在上面换一个年份${kind ? "或类别" : ""}。`
          : "这个地区还没有任何年份的年报。"}
        也可以<Link to={regionPath(region.code)}>查看{region.name}的机关和历年年报</Link>，或
        <Link to={reportsPath(year)}>查看全部 {year} 年的年报</Link>。
      </p>
    </EmptyState>
  );
}
