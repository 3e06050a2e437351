import type { AgencyKind } from "#features/agencies/domain/index.ts";
import type { FoundAgency } from "#features/agencies/index.ts";
import { BarChart } from "#ui/charts/BarChart.tsx";
import { StackedBarChart } from "#ui/charts/StackedBarChart.tsx";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Link } from "#ui/Link.tsx";
import { Offer } from "#ui/Offer.tsx";
import type { AgencyYear } from "../../data/find-agency-years.ts";
import { comparePath } from "../compare/compare-query.ts";
import { IndicatorsLink } from "../indicators/IndicatorsLink.tsx";
import { agencyCharts } from "./agency-charts.ts";
import { BreakList } from "./BreakList.tsx";
import { missingYears } from "./missing-years.ts";
import { ReportList } from "./ReportList.tsx";
import { YearsTable } from "./YearsTable.tsx";
import { numberedBreaks } from "./year-breaks.ts";

interface AgencyReportsProps {
  readonly agency: Pick<FoundAgency, "id" | "name" | "kind"> & {
    /** The latest first. */
    readonly years: readonly AgencyYear[];
    /** The latest year whose report it is asked for: of its own, or of the site while it is there. */
    readonly latest: number;
  };
}

/** An agency's reports, its years side by side in charts and in a table. */
export function AgencyReports({ agency }: AgencyReportsProps) {
  return agency.years.length === 0 ? <NoReports kind={agency.kind} /> : <Years agency={agency} />;
}

/** The way to 机关比较, with this agency and its latest year chosen. */
function CompareLink({ agency: { id, name, years } }: AgencyReportsProps) {
  const [newest] = years;
  if (!newest) return null;
  return (
    <Offer of="/compare/">
      <p className="on-screen">
        <Link to={comparePath({ years: [newest.year], ids: [id] })}>
          与其他机关比较<span className="vh">：{name}</span>
        </Link>
      </p>
    </Offer>
  );
}

/** 6 份（2019 年至 2024 年）. */
export function countWords(years: readonly AgencyYear[]): string {
  const [newest] = years;
  const oldest = years.at(-1);
  if (!newest || !oldest) return "尚未收录";
  const span = newest === oldest ? `${newest.year} 年` : `${oldest.year} 年至 ${newest.year} 年`;
  return `${years.length} 份（${span}）`;
}

const report = "公布上一年度的政府信息公开工作年度报告";

/** When the reports of a kind of agency are published, as 条例第四十九条 has it; other agencies have no day of their own there. */
const publishedBy: Readonly<Record<AgencyKind, string>> = {
  government: `县级以上地方人民政府应当在每年 3 月 31 日前${report}`,
  department: `政府部门应当在每年 1 月 31 日前${report}`,
  township: `乡镇和街道每年${report}，日期由上级规定`,
  zone: `开发区每年${report}，日期由上级规定`,
  other: `行政机关每年${report}`,
};

interface NoReportsProps {
  readonly kind: AgencyKind;
}

function NoReports({ kind }: NoReportsProps) {
  return (
    <EmptyState title="本站还没有收录这个机关的年度报告">
      <p>
        {`这不等于机关没有公布。${publishedBy[kind]}，可以到机关的网站上查看，或者向机关询问。`}
      </p>
    </EmptyState>
  );
}

function Years({ agency }: AgencyReportsProps) {
  const { id, years, latest } = agency;
  const charts = agencyCharts(years, latest);
  const breaks = numberedBreaks(years);
  const hasDoubt = years.some(({ doubtful }) => doubtful.size > 0);
  return (
    <>
      {charts.length > 0 && <OnPage hasBreaks={breaks.length > 0} />}
      <ReportList agencyId={id} years={years} missing={missingYears(years, latest)} />
      <CompareLink agency={agency} />
      {charts.length > 0 && (
        <>
          <section aria-labelledby="charts-title">
            <h2 id="charts-title">历年变化</h2>
            <p className="hint">未能确认的数字和没有收录的年度用文字注明，不画成 0。</p>
            <div className="charts">
              {charts.map(({ isStacked, data }) =>
                isStacked ? (
                  <StackedBarChart key={data.id} data={data} />
                ) : (
                  <BarChart key={data.id} data={data} />
                ),
              )}
            </div>
          </section>
          <section aria-labelledby="years-title">
            <h2 id="years-title">历年数据对照</h2>
            <p className="hint">
              <span className="on-screen">点数字，看它在当年报告中的位置。</span>
              {hasDoubt && "标“疑”的数字核对有问题，点“疑”看报告。"}
              {breaks.length > 0 && "带编号的数字与上年接不上，编号见表下。"}
            </p>
            <IndicatorsLink />
            <YearsTable agencyId={id} years={years} breaks={breaks} />
            <BreakList agencyId={id} breaks={breaks} />
          </section>
        </>
      )}
    </>
  );
}

function OnPage({ hasBreaks }: { readonly hasBreaks: boolean }) {
  return (
    <nav className="on-page" aria-label="本页内容">
      <ul>
        <li>
          <a href="#reports-title">历年报告与核对情况</a>
        </li>
        <li>
          <a href="#charts-title">历年变化</a>
        </li>
        <li>
          <a href="#years-title">历年数据对照</a>
        </li>
        {hasBreaks && (
          <li>
            <a href="#breaks-title">与上年接不上的数字</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
