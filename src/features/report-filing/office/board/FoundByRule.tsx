import { useQuery } from "@tanstack/react-query";
import { Table, Tag, Typography } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScrollRegion } from "#office-ui/ScrollRegion.tsx";
import { addressOf } from "#office-ui/use-rows.ts";
import type { RuleId } from "#report/check/rules.ts";
import { ruleWords } from "#report/words/rule-words.ts";
import { severityWords } from "#report-view/words.ts";
import type { FoundAnswer } from "../../api/board-answer.ts";

type Rule = FoundAnswer["rules"][number];

/** 按核对内容分: what each rule found in the reports of a year, and in whose. */
export function FoundByRule({ year }: { readonly year: string }) {
  const path = addressOf("/api/report-drafts/findings", { year });
  const found = useQuery({ queryKey: [path], queryFn: () => ask<FoundAnswer>(path) });
  if (found.error) return <RefusalAlert fault={found.error} />;
  if (!found.data || found.data.rules.length === 0) return null;
  return (
    <section className="office-gap" aria-labelledby="found-by-rule">
      <Typography.Title level={2} className="office-subtitle" id="found-by-rule">
        核对发现的问题，按内容分
      </Typography.Title>
      <p className="office-soft">送审和公布的年报里没有说明理由的问题。</p>
      <ScrollRegion label="核对发现的问题">
        <Table<Rule>
          size="small"
          rowKey="rule"
          pagination={false}
          dataSource={[...found.data.rules]}
          columns={[
            { title: "核对内容", render: (_, { rule }) => ruleText(rule) },
            {
              title: "轻重",
              render: (_, { severity }) => <Tag>{severityWords[severity].word}</Tag>,
            },
            { title: "问题数", dataIndex: "findings" },
            { title: "机关", render: (_, { agencies }) => agencies.join("、") },
          ]}
        />
      </ScrollRegion>
    </section>
  );
}

function ruleText(rule: string): string {
  return rule === "filing.same"
    ? "各部分文字是否与其他机关雷同"
    : (ruleWords[rule as RuleId] ?? rule);
}
