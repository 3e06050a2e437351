import { agenciesPath } from "#features/agencies/domain/index.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import type { HomePart, HomeTask, HomeWords } from "#ui/home-part.ts";
import { Link } from "#ui/Link.tsx";
import { Offer } from "#ui/Offer.tsx";
import { AgencyMarks, MarkLegend } from "./AgencyMarks.tsx";
import { markColumns, type ReportsAtHome } from "./load-home.ts";
import { NewestReports } from "./NewestReports.tsx";
import { RequestsOfYear } from "./RequestsOfYear.tsx";

/** What reports contribute to the home page: the year's requests, then agencies by year and the newest. */
export function reportParts(home: ReportsAtHome): readonly HomePart[] {
  return [
    { place: 20, content: <RequestsOfYear home={home} /> },
    { place: 30, content: <AgenciesByYear home={home} /> },
  ];
}

/** What the home page says of reports. */
export const reportWords: HomeWords = {
  lead: "收到多少公开申请、怎样答复、为什么不公开，各机关每年都要报告。",
  about: "查阅、核对、比较各行政机关的政府信息公开工作年度报告，下载数据。",
  none: (
    <EmptyState title="尚未公开年度报告">
      <p>
        本站还没有公布年度报告，请过些时候再来。
        <Offer of="/annual-reports/check">您手中的报告可以现在就用“年报核对”检查。</Offer>
      </p>
      <p className="hint">
        管理员：在服务器上运行 <code>bin/tongming report import 报告所在的文件夹</code>{" "}
        导入年度报告，导入的报告马上会在这里出现。
      </p>
    </EmptyState>
  ),
};

/** What a visitor can do with reports, the commonest first. */
export const reportTasks: readonly HomeTask[] = [
  {
    path: "/annual-reports/",
    name: "看各机关年报",
    says: "收到多少申请，怎样答复，为什么不公开",
  },
  { path: "/compare/", name: "机关比较", says: "选几个机关，把同一年的数字放在一起看" },
  {
    path: "/annual-reports/check",
    name: "年报核对",
    says: "粘贴或上传一份年报，马上看到其中的问题",
  },
  { path: "/open-data/", name: "下载数据", says: "全部年报的数字，可以用 WPS、Excel 打开" },
];

function AgenciesByYear({ home }: { readonly home: ReportsAtHome }) {
  const columns = markColumns
    .map((kinds) => home.agencies.filter(({ kind }) => kinds.includes(kind)))
    .filter((agencies) => agencies.length > 0);
  const [first, ...others] = columns.map((agencies) => (
    <AgencyMarks key={agencies[0]?.id} home={home} agencies={agencies} />
  ));
  return (
    <section aria-labelledby="by-year">
      <div className="heading-row">
        <h2 id="by-year">各机关历年年报</h2>
        <Link to={agenciesPath()}>全部机关</Link>
      </div>
      {first && <MarkLegend />}
      <div className="side-by-side">
        {first && <div>{first}</div>}
        <div>
          {others}
          <NewestReports newest={home.newest} />
        </div>
      </div>
    </section>
  );
}
