import { severities } from "../shown/shown-finding.ts";
import { editionWords, ruleWords, severityWords } from "../shown/words.ts";
import type { CheckedReport, ReportHead } from "./checked-report.ts";

interface SummaryProps {
  readonly checked: CheckedReport;
  /** What was checked, as the visitor named it. */
  readonly inputName: string;
}

/** 核对结论: whose report it is, and what came out, in one card. */
export function Summary({ checked, inputName }: SummaryProps) {
  const { report, previous, unchecked, held } = checked;
  const uncertain = Object.values(report.cells).filter(({ state }) => state !== "read").length;
  return (
    <section className={`summary ${verdictOf(checked)}`} aria-labelledby="summary-title">
      <h2 id="summary-title">核对结论</h2>
      <p className="verdict">{conclusion(checked, uncertain)}</p>
      <dl>
        <dt>单位</dt>
        <dd>{report.agency ?? "报告没有写明"}</dd>
        <dt>年份</dt>
        <dd>{report.year === null ? "报告没有写明" : `${report.year} 年`}</dd>
        <dt>格式版本</dt>
        <dd>{report.edition ? editionWords[report.edition] : "无法判断"}</dd>
        <dt>已核对</dt>
        <dd>{`${held} 项相符`}</dd>
        <dt>核对对象</dt>
        <dd>{inputName}</dd>
        <dt>上年报告</dt>
        <dd>{previous ? previousWords(previous) : "没有附，与上年的比对没有进行"}</dd>
      </dl>
      {unchecked.length > 0 && <Unchecked checked={checked} />}
    </section>
  );
}

function Unchecked({ checked: { unchecked } }: { readonly checked: CheckedReport }) {
  const count = unchecked.reduce((sum, { count }) => sum + count, 0);
  return (
    <details className="unchecked">
      <summary>{`${count} 项核对没有进行：所需的格未能确认`}</summary>
      <ul>
        {unchecked.map(({ rule, count }) => (
          <li key={rule}>{`${ruleWords[rule]}（${count} 项）`}</li>
        ))}
      </ul>
    </details>
  );
}

function verdictOf({ findingCounts }: CheckedReport): string {
  return severities.find((severity) => findingCounts[severity] > 0) ?? "fine";
}

/** n 处错误、n 处提醒、n 处提示；n 格未能确认. */
export function conclusion({ findingCounts, unchecked }: CheckedReport, uncertain: number): string {
  const counts = severities
    .filter((severity) => findingCounts[severity] > 0)
    .map((severity) => `${findingCounts[severity]} 处${severityWords[severity].word}`);
  const found = counts.length > 0 ? `发现 ${counts.join("、")}` : "未发现问题";
  const open = [
    ...(uncertain > 0 ? [`${uncertain} 格未能确认`] : []),
    ...(unchecked.length > 0 ? ["部分核对没有进行"] : []),
  ];
  if (open.length === 0) return `${found}。`;
  return `${found}${counts.length > 0 ? "；" : "，但"}${open.join("，")}。`;
}

function previousWords({ agency, year, edition }: ReportHead): string {
  const name = [agency ?? "没有写明单位", year === null ? "没有写明年份" : `${year} 年`].join("，");
  return edition === null || edition === "pre-2019" ? `${name}（没有读到可以比对的表格）` : name;
}
