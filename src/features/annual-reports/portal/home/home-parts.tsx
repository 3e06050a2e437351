import { agenciesPath } from "#features/agencies/domain/index.ts";
import type { HomePart, HomeTask } from "#ui/home-part.ts";
import { Link } from "#ui/Link.tsx";
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
