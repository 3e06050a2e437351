import { Link } from "@tanstack/react-router";
import { Alert, Tabs } from "antd";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import type { OneReportAnswer } from "../../api/one-report-answer.ts";
import { StandingTag } from "../StandingTag.tsx";
import { DataTab } from "./DataTab.tsx";
import { ReportActs } from "./ReportActs.tsx";
import { ReportProse } from "./ReportProse.tsx";
import { useCorrections } from "./use-corrections.ts";
import { VersionsTab } from "./VersionsTab.tsx";

interface OneReportProps {
  readonly answer: OneReportAnswer;
  readonly onReload: () => void;
}

/** A report with its figures, its words and its versions, and what can be done with it. */
export function OneReport({ answer, onReload }: OneReportProps) {
  const { report, versions } = answer;
  const [{ tab = "data" }, filter] = useFilters();
  const corrections = useCorrections();
  const latest = versions[0];
  return (
    <>
      <ScreenHead
        title={`${report.agency.name} ${report.year} 年度报告`}
        says={
          <>
            第 {report.version} 版，{instantWords(report.importedAt)}{" "}
            {report.correctsId === null ? "报送" : "更正"}{" "}
            <StandingTag standing={report.standing} isCurrent={report.isCurrent} />
            {report.reason}
          </>
        }
        actions={<ReportActs report={report} versions={versions} />}
      />
      {latest && latest.id !== report.id && (
        <Alert
          type="info"
          showIcon
          className="office-gap"
          title={
            <>
              正在查看第 {report.version} 版；最新的是{" "}
              <Link to="/annual-reports/report" search={{ id: `${latest.id}`, tab } as never}>
                第 {latest.version} 版
              </Link>
            </>
          }
        />
      )}
      <UnsavedGuard form={{ isFieldsTouched: () => corrections.pending.length > 0 }} />
      <Tabs
        activeKey={tab}
        onChange={(chosen) => filter({ tab: chosen })}
        items={[
          {
            key: "data",
            label: `数据和核对（${report.check?.findings.length ?? 0}）`,
            children: <DataTab answer={answer} corrections={corrections} onReload={onReload} />,
          },
          { key: "prose", label: "正文", children: <ReportProse report={report} /> },
          {
            key: "versions",
            label: `版本与差异（${versions.length}）`,
            children: <VersionsTab answer={answer} />,
          },
        ]}
      />
    </>
  );
}
