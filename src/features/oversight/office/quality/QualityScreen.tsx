import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { ScrollRegion } from "#office-ui/ScrollRegion.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { useRows } from "#office-ui/use-rows.ts";
import { YearSelect } from "#office-ui/YearSelect.tsx";
import type { QualityAnswer, QualityLine } from "../../api/quality-answer.ts";
import {
  type QualityRule,
  qualityFigureNames,
  qualityIndicators,
} from "../../domain/quality-index.ts";

/** The first year of which records are kept here. */
const firstYear = 2019;

/** 公开质量指数 of one's agencies: every point opens to the records of its figure. */
export function QualityScreen() {
  const [{ year = `${new Date().getFullYear()}` }, filter] = useFilters();
  const rows = useRows({
    path: "/api/quality-index",
    filters: { year },
    pageOf: ({ agencies, next }: QualityAnswer) => ({ rows: agencies, next }),
  });
  return (
    <>
      <ScreenHead
        title="公开质量指数"
        says="按记录算出的分数：公式和分值写在下面，点分数看由哪些记录得来；没有可以评的项不计入。分值由本平台自定，不是上级的考核评分。"
        actions={
          <YearSelect
            value={year}
            from={firstYear}
            onChange={(chosen) => filter({ year: chosen })}
          />
        }
      />
      <RecordTable<QualityLine>
        label="公开质量指数"
        rows={rows}
        empty="没有您可以查看的机关"
        columns={[
          { title: "机关", dataIndex: "agencyName" },
          { title: "指数", render: (_, { index }) => index ?? "没有可以评的" },
          ...qualityIndicators.map(({ code, name, points, rule }) => ({
            title: `${name}（${points}）`,
            render: (_: unknown, line: QualityLine) => (
              <Points line={line} code={code} rule={rule} />
            ),
          })),
        ]}
      />
      <Formula />
    </>
  );
}

interface PointsProps {
  readonly line: QualityLine;
  readonly code: string;
  readonly rule: QualityRule;
}

function Points({ line: { id, year, scores }, code, rule }: PointsProps) {
  const points = scores.find((one) => one.code === code)?.points ?? null;
  if (points === null) return "不评";
  return (
    <RecordLink path={`/office/figures/figure?figure=${rule.of}&of=${id}&year=${year}`}>
      {points}
    </RecordLink>
  );
}

function Formula() {
  return (
    <ScrollRegion label="公式">
      <table className="office-table">
        <caption>公式：指数 = 得分之和 ÷ 可以评的分值之和 × 100</caption>
        <thead>
          <tr>
            {["项目", "分值", "怎样得分", "依据"].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {qualityIndicators.map(({ code, name, points, rule, basis }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td>{points}</td>
              <td>{ruleWords(rule)}</td>
              <td>{basis}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function ruleWords(rule: QualityRule): string {
  const of = nameOf(rule.of);
  switch (rule.kind) {
    case "good-share":
      return `分值 × ${of} ÷ ${nameOf(rule.whole)}`;
    case "bad-share":
      return `分值 ×（1 − ${of} ÷ ${nameOf(rule.whole)}）`;
    case "each":
      return `分值 − ${rule.less} × ${of}，最低 0 分`;
    case "at-least":
      return `${of}达到 ${rule.least} 次得满分，否则 0 分`;
  }
}

const nameOf = (figure: string) => qualityFigureNames[figure] ?? figure;
