import { shortEditionWords } from "#report-view/words.ts";
import { Badge } from "#ui/Badge.tsx";
import { EntryList } from "#ui/EntryList.tsx";
import type { AgencyYear } from "../../data/find-agency-years.ts";
import { CheckBadge } from "../lists/CheckBadge.tsx";
import { reportPath } from "../lists/report-paths.ts";

interface ReportListProps {
  readonly agencyId: number;
  readonly years: readonly AgencyYear[];
  /** Years the site has no report of it for. */
  readonly missing: readonly number[];
}

/** 历年报告与核对情况: each year's report with what the checks found. */
export function ReportList({ agencyId, years, missing }: ReportListProps) {
  return (
    <section aria-labelledby="reports-title">
      <h2 id="reports-title">历年报告与核对情况</h2>
      <EntryList
        entries={years.map((year) => ({
          title: `${year.year} 年年度报告`,
          to: reportPath(agencyId, year.year),
          date: year.signedOn,
          note: <Notes year={year} />,
        }))}
      />
      {missing.length > 0 && (
        <p>{missing.map((year) => `${year} 年`).join("、")} 没有收录（不等于机关没有公布）。</p>
      )}
      <p className="hint">日期为报告日期（落款），没有读出的不列。</p>
    </section>
  );
}

function Notes({ year }: { readonly year: AgencyYear }) {
  const { edition, isUnread, uncertain } = year;
  return (
    <>
      <CheckBadge report={year} />
      {uncertain > 0 && (
        <>
          {" "}
          <Badge tone="notice">{`${uncertain} 格未能确认`}</Badge>
        </>
      )}
      {edition !== "2021" && !isUnread && (
        <>
          {" "}
          <Badge tone="plain">{edition ? shortEditionWords[edition] : "未读出表格"}</Badge>
        </>
      )}
    </>
  );
}
