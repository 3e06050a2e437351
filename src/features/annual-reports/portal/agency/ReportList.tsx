import { DataTable } from "#ui/DataTable.tsx";
import { dayInChina } from "#ui/day-in-china.ts";
import { Link } from "#ui/Link.tsx";
import type { AgencyYear } from "../../data/find-agency-years.ts";
import { reportPath } from "../shown/report-paths.ts";
import { shortEditionWords } from "../shown/words.ts";

interface ReportListProps {
  readonly agencyId: number;
  readonly years: readonly AgencyYear[];
}

/** 历年报告与核对情况: a row a year. */
export function ReportList({ agencyId, years }: ReportListProps) {
  return (
    <section aria-labelledby="reports-title">
      <h2 id="reports-title">历年报告与核对情况</h2>
      <DataTable
        caption="年度报告"
        rows={years}
        keyOf={({ year }) => year}
        columns={[
          {
            key: "year",
            header: "年度",
            cell: ({ year }) => <Link to={reportPath(agencyId, year)}>{`${year} 年年报`}</Link>,
          },
          { key: "check", header: "核对情况", cell: checkWords },
          {
            key: "uncertain",
            header: "未能确认",
            cell: ({ uncertain }) => (uncertain === 0 ? "无" : `${uncertain} 格`),
          },
          {
            key: "edition",
            header: "格式",
            cell: ({ edition }) => (edition ? shortEditionWords[edition] : "未读出表格"),
          },
          {
            key: "date",
            header: "收录日期",
            kind: "date",
            cell: ({ importedAt }) => dayInChina(importedAt),
          },
        ]}
      />
    </section>
  );
}

/** 错误 n 处，提醒 n 处；notices are of little weight and stand in the report. */
function checkWords({ check, edition }: AgencyYear): string {
  if (!check) return "尚未核对";
  if (edition === "pre-2019") return "旧格式，未核对";
  const parts = [
    ...(check.errors > 0 ? [`错误 ${check.errors} 处`] : []),
    ...(check.warnings > 0 ? [`提醒 ${check.warnings} 处`] : []),
    ...(check.notices > 0 ? [`提示 ${check.notices} 处`] : []),
  ];
  return parts.length > 0 ? parts.join("，") : "未发现问题";
}
