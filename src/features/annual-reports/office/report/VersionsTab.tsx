import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Select, Table, Typography } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { useFilters } from "#office-ui/use-filters.ts";
import { cellWords } from "#report/words/form-words.ts";
import type { OneReportAnswer } from "../../api/one-report-answer.ts";
import type { VersionOfYear } from "../../data/keeping/find-kept.ts";
import { StandingTag } from "../StandingTag.tsx";
import { differences } from "./differences.ts";
import { cellText } from "./FormCell.tsx";

/** 版本与差异: every version of the year, and this one beside another. */
export function VersionsTab({ answer }: { readonly answer: OneReportAnswer }) {
  const { report, versions, corrections } = answer;
  const [{ other }, filter] = useFilters();
  const others = versions.filter(({ id }) => id !== report.id);
  const chosen = other ?? `${others[0]?.id ?? ""}`;
  return (
    <>
      <Table<VersionOfYear>
        size="small"
        rowKey="id"
        pagination={false}
        className="office-gap"
        dataSource={[...versions]}
        columns={[
          {
            title: "版次",
            render: (_, one) =>
              one.id === report.id ? (
                `第 ${one.version} 版（正在查看）`
              ) : (
                <Link to="/annual-reports/report" search={{ id: `${one.id}` } as never}>
                  第 {one.version} 版
                </Link>
              ),
          },
          { title: "状态", render: (_, one) => <StandingTag {...one} /> },
          { title: "来源", render: (_, one) => (one.isCorrected ? "更正" : "报送的文件") },
          { title: "时间", render: (_, one) => instantWords(one.storedAt) },
          { title: "理由", dataIndex: "reason" },
        ]}
      />
      {corrections.length > 0 && (
        <>
          <Typography.Title level={2} className="office-subtitle">
            本版的人工更正
          </Typography.Title>
          <ul className="report-list">
            {corrections.map((one) => (
              <li key={one.cell}>
                {cellWords(one.cell as never)}：由 {one.fromValue ?? "空"} 改为{" "}
                {one.toValue ?? "空"}
                <div className="office-soft">
                  {one.byName}，{instantWords(one.correctedAt)}：{one.reason}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <>
          <div className="office-inline office-gap">
            <span>与另一版比较：</span>
            <Select
              aria-label="与哪一版比较"
              value={chosen}
              onChange={(id) => filter({ other: id })}
              options={others.map(({ id, version }) => ({
                value: `${id}`,
                label: `第 ${version} 版`,
              }))}
            />
          </div>
          <Differences answer={answer} otherId={chosen} />
        </>
      )}
    </>
  );
}

interface DifferencesProps {
  readonly answer: OneReportAnswer;
  readonly otherId: string;
}

/** The cells and sections that differ between two versions. */
function Differences({ answer, otherId }: DifferencesProps) {
  const path = `/api/annual-reports/${otherId}`;
  const found = useQuery({ queryKey: [path], queryFn: () => ask<OneReportAnswer>(path) });
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  const mine = answer.report;
  const its = found.data.report;
  const { cells, sections } = differences(its.report, mine.report);
  if (cells.length + sections.length === 0) return <p>两版的数据和文字相同。</p>;
  return (
    <>
      {cells.length > 0 && (
        <Table
          size="small"
          rowKey="cell"
          className="office-gap"
          pagination={cells.length > 50 && { pageSize: 50 }}
          dataSource={[...cells]}
          columns={[
            { title: "数据", render: (_, { cell }) => cellWords(cell) },
            { title: `第 ${its.version} 版`, render: (_, { was }) => cellText(was) },
            { title: `第 ${mine.version} 版（正在查看）`, render: (_, { is }) => cellText(is) },
          ]}
        />
      )}
      {sections.map(({ number, was, is }) => (
        <div key={number} className="report-sections office-gap">
          <div>
            <b>
              第 {its.version} 版，第 {number} 部分
            </b>
            <p className="report-prose">{was || "（没有）"}</p>
          </div>
          <div>
            <b>
              第 {mine.version} 版，第 {number} 部分
            </b>
            <p className="report-prose">{is || "（没有）"}</p>
          </div>
        </div>
      ))}
    </>
  );
}
