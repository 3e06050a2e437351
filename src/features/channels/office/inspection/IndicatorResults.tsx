import { Alert, Button, Table, Tag } from "antd";
import { ScrollRegion } from "#office-ui/ScrollRegion.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import type { IndicatorResult, IndicatorState, Score } from "../../domain/inspection/score.ts";
import { partWords, stateWords } from "../../words/inspection-words.ts";

interface IndicatorResultsProps {
  readonly score: Score;
}

const colors: Readonly<Record<IndicatorState, string>> = {
  veto: "red",
  deducted: "orange",
  found: "gold",
  clean: "green",
  unchecked: "default",
};

/** 检查指标 with their results; each leads to its evidence below. */
export function IndicatorResults({ score }: IndicatorResultsProps) {
  const [, filter] = useFilters();
  return (
    <>
      <Alert
        type={score.isPassed ? "success" : "error"}
        className="office-gap"
        title={verdictWords(score)}
      />
      <ScrollRegion label="检查指标">
        <Table<IndicatorResult>
          size="small"
          rowKey={({ indicator }) => indicator.code}
          dataSource={[...score.results]}
          pagination={false}
          columns={[
            { title: "类别", render: (_, { indicator }) => partWords[indicator.part] },
            {
              title: "指标",
              render: (_, { indicator }) => (
                <>
                  {indicator.name}
                  <div className="office-soft office-details">{indicator.says}</div>
                </>
              ),
            },
            {
              title: "结果",
              render: (_, { state, because, indicator }) => (
                <>
                  <Tag color={colors[state]}>{stateWords[state]}</Tag>
                  <div className="office-soft office-details">
                    {state === "unchecked" ? because : (indicator.byPerson ?? "")}
                  </div>
                </>
              ),
            },
            {
              title: "问题",
              render: (_, { count, indicator }) =>
                count > 0 && indicator.kinds.length > 0 ? (
                  <Button
                    type="link"
                    className="office-in-cell"
                    onClick={() => filter({ of: indicator.code, kind: "" })}
                  >
                    {count} 处
                  </Button>
                ) : (
                  ""
                ),
            },
            {
              title: "分数",
              render: (_, { points, indicator }) =>
                points > 0 && score.total !== null
                  ? `${indicator.part === "bonus" ? "+" : "−"}${points}`
                  : "",
            },
          ]}
        />
      </ScrollRegion>
    </>
  );
}

function verdictWords({ vetoes, total, deducted, added, isPassed }: Score): string {
  if (total === null) return `不合格：单项否决（${vetoes.join("、")}）`;
  const parts = `扣 ${deducted} 分${added > 0 ? `，加 ${added} 分` : ""}`;
  return `${isPassed ? "合格" : "不合格"}：${total} 分（${parts}）。未检的指标没有计分。`;
}
