import { agencyKinds, kindWords, regionPath } from "#features/agencies/domain/index.ts";
import { wholeOf } from "#features/agencies/index.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { FilterStrip } from "#ui/form/FilterStrip.tsx";
import { Link } from "#ui/Link.tsx";
import { Offer } from "#ui/Offer.tsx";
import { Page } from "#ui/page/Page.tsx";
import { type Column, DataTable } from "#ui/tables/DataTable.tsx";
import { BlankFormLinks } from "../blank-form/BlankFormLinks.tsx";
import { indicatorsPath } from "../indicators/paths.ts";
import { comparisonPath, reportsPath } from "../lists/paths.ts";
import { SearchForm } from "../search/SearchForm.tsx";
import type { ReportIndex } from "./load-index.ts";

interface IndexPageProps {
  readonly index: ReportIndex | undefined;
}

const title = "政府信息公开年报";

/** What there is: years with their counts, regions, and how to search. */
export function IndexPage({ index }: IndexPageProps) {
  return (
    <Page
      title={title}
      description="各行政机关政府信息公开工作年度报告，按年份、地区、机关查看，数据可下载、可比较。"
      breadcrumb={[{ name: title }]}
    >
      <h1>{title}</h1>
      {index ? <Index {...index} /> : <NothingYet />}
    </Page>
  );
}

function Index({ root, years, counts, regions }: ReportIndex) {
  const kinds = agencyKinds.filter((kind) => counts.some((count) => count.kind === kind));
  const count = (year: number, kind: string) =>
    wholeOf(counts.filter((one) => one.year === year && one.kind === kind));
  const columns: [Column<number>, ...Column<number>[]] = [
    { key: "year", header: "年份", cell: (year) => <Link to={reportsPath(year)}>{year}年</Link> },
    {
      key: "all",
      header: "年报（份）",
      kind: "figure",
      cell: (year) => wholeOf(counts.filter((one) => one.year === year)).toLocaleString("zh-CN"),
    },
    ...kinds.map(
      (kind): Column<number> => ({
        key: kind,
        header: kindWords[kind],
        kind: "figure",
        cell: (year) => {
          const of = count(year, kind);
          if (of === 0) return 0;
          return (
            <Link to={reportsPath(year, { region: root.code, kind })}>
              {of.toLocaleString("zh-CN")}
            </Link>
          );
        },
      }),
    ),
    {
      key: "compare",
      header: "数据比较",
      kind: "date",
      cell: (year) => (
        <Link to={comparisonPath(year)}>
          {year}年<span className="vh">数据</span>比较
        </Link>
      ),
    },
  ];
  return (
    <>
      <p className="lead">
        行政机关每年公布上一年度的政府信息公开工作情况：主动公开了多少文件，收到和怎样答复了公民、企业的申请，有多少被申请复议、提起诉讼。
      </p>
      <Offer of="/search/">
        <SearchForm />
      </Offer>
      <DataTable caption="按年份查看" columns={columns} rows={years} keyOf={(year) => year} />
      {regions.length > 0 && (
        <>
          <h2>按地区查看</h2>
          <FilterStrip filters={[{ name: "地区", options: regions.map(regionOption) }]} />
          <p className="hint">括号内是 {years[0]} 年的年报份数。</p>
        </>
      )}
      <p className="on-screen">
        还可以<Link to="/agencies/">按机关查看历年年报</Link>
        <Offer of="/compare/">
          、<Link to="/compare/">选几个机关放在一起比较</Link>
        </Offer>
        <Offer of="/annual-reports/check">
          、<Link to="/annual-reports/check">核对一份年报</Link>
        </Offer>
        ，或
        <Link to="/open-data/">下载全部数据</Link>。看不懂表格，请看
        <Link to={indicatorsPath()}>年报指标说明</Link>。
      </p>
      <BlankFormLinks />
    </>
  );
}

function regionOption({ code, name, count }: ReportIndex["regions"][number]) {
  return { label: name, to: regionPath(code), count };
}

function NothingYet() {
  return (
    <EmptyState title="本站还没有收录年报">
      <p>
        各机关的年报公布并收录后，在这里按年份、地区和机关列出。
        <Offer of="/annual-reports/check">
          现在可以先<Link to="/annual-reports/check">核对一份自己手中的年报</Link>。
        </Offer>
      </p>
    </EmptyState>
  );
}
