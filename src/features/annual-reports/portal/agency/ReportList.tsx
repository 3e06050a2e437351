import { Badge } from "#ui/Badge.tsx";
import { dayInChina } from "#ui/day-in-china.ts";
import { EntryList } from "#ui/EntryList.tsx";
import type { AgencyYear } from "../../data/find-agency-years.ts";
import { reportPath } from "../shown/report-paths.ts";
import { shortEditionWords } from "../shown/words.ts";

interface ReportListProps {
  readonly agencyId: number;
  readonly years: readonly AgencyYear[];
}

/** 历年报告与核对情况: each year's report with what the checks found. */
export function ReportList({ agencyId, years }: ReportListProps) {
  return (
    <section aria-labelledby="reports-title">
      <h2 id="reports-title">历年报告与核对情况</h2>
      <EntryList
        entries={years.map((year) => ({
          title: `${year.year} 年年度报告`,
          to: reportPath(agencyId, year.year),
          date: dayInChina(year.importedAt),
          note: <Notes year={year} />,
        }))}
      />
      <p className="hint">日期为本站收录的日期。</p>
    </section>
  );
}

function Notes({ year }: { readonly year: AgencyYear }) {
  const { edition, uncertain } = year;
  return (
    <>
      <Checked year={year} />
      {uncertain > 0 && (
        <>
          {" "}
          <Badge tone="notice">{`${uncertain} 格未能确认`}</Badge>
        </>
      )}
      {edition !== "2021" && (
        <>
          {" "}
          <Badge tone="plain">{edition ? shortEditionWords[edition] : "未读出表格"}</Badge>
        </>
      )}
    </>
  );
}

/** 错误 n 处，提醒 n 处，提示 n 处. */
function Checked({ year: { check, edition } }: { readonly year: AgencyYear }) {
  if (edition === "pre-2019") return <Badge tone="plain">未核对</Badge>;
  if (!check) return <Badge tone="plain">尚未核对</Badge>;
  const { errors, warnings, notices } = check;
  const parts = [
    ...(errors > 0 ? [`错误 ${errors} 处`] : []),
    ...(warnings > 0 ? [`提醒 ${warnings} 处`] : []),
    ...(notices > 0 ? [`提示 ${notices} 处`] : []),
  ];
  if (parts.length === 0) return <Badge tone="fine">核对未发现问题</Badge>;
  const tone = errors > 0 ? "error" : warnings > 0 ? "warning" : "notice";
  return <Badge tone={tone}>{`核对：${parts.join("，")}`}</Badge>;
}
