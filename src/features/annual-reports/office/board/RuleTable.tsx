import { Table, Tag, Typography } from "antd";
import { ScrollRegion } from "#office-ui/ScrollRegion.tsx";
import type { RuleId } from "#report/check/rules.ts";
import { ruleWords } from "#report/words/rule-words.ts";
import { severityWords } from "#report-view/words.ts";
import type { RuleCount } from "../../data/board/board-rows.ts";

/** What is wrong by rule: with how many agencies, and how often. */
export function RuleTable({ rules }: { readonly rules: readonly RuleCount[] }) {
  if (rules.length === 0) return null;
  return (
    <>
      <Typography.Title level={2} className="office-subtitle">
        按核对内容分
      </Typography.Title>
      <ScrollRegion label="按核对内容分">
        <Table<RuleCount>
          size="middle"
          rowKey="rule"
          pagination={false}
          dataSource={[...rules]}
          columns={[
            { title: "核对内容", render: (_, { rule }) => ruleWords[rule as RuleId] ?? rule },
            {
              title: "轻重",
              render: (_, { severity }) => <Tag>{severityWords[severity].word}</Tag>,
            },
            { title: "机关数", dataIndex: "agencies" },
            { title: "问题数", dataIndex: "findings" },
          ]}
        />
      </ScrollRegion>
    </>
  );
}
