import { conclusion, verdictOf } from "#report-view/findings/conclusion.ts";
import { UncheckedList } from "#report-view/findings/UncheckedList.tsx";
import { editionWords } from "#report-view/words.ts";
import type { CheckedReport, ReportHead } from "./checked-report.ts";

interface SummaryProps {
  readonly checked: CheckedReport;
  /** What was checked, as the visitor named it. */
  readonly inputName: string;
}

/** 核对结论: whose report it is, and what came out, in one card. */
export function Summary({ checked, inputName }: SummaryProps) {
  const { report, previous, findingCounts, unchecked, held } = checked;
  const isComplete = unchecked.length === 0;
  const uncertain = Object.values(report.cells).filter(({ state }) => state !== "read").length;
  return (
    <section className={`summary ${verdictOf(findingCounts)}`} aria-labelledby="summary-title">
      <h2 id="summary-title">核对结论</h2>
      <p className="verdict">{conclusion({ findingCounts, uncertain, isComplete })}</p>
      <dl>
        <dt>单位</dt>
        <dd>{report.agency ?? "报告没有写明"}</dd>
        <dt>年份</dt>
        <dd>{report.year === null ? "报告没有写明" : `${report.year} 年`}</dd>
        <dt>报告日期</dt>
        <dd>{signedWords[report.signedOn.state] ?? report.signedOn.value}</dd>
        <dt>格式版本</dt>
        <dd>{report.edition ? editionWords[report.edition] : "无法判断"}</dd>
        <dt>已核对</dt>
        <dd>{`${held} 项相符`}</dd>
        <dt>核对对象</dt>
        <dd>{inputName}</dd>
        <dt>上年报告</dt>
        <dd>{previous ? previousWords(previous) : "没有附，与上年的比对没有进行"}</dd>
      </dl>
      <UncheckedList unchecked={unchecked} />
    </section>
  );
}

const signedWords: Partial<Record<ReportHead["signedOn"]["state"], string>> = {
  missing: "没有读到落款日期",
  ambiguous: "落款日期不能确定",
};

function previousWords({ agency, year, edition }: ReportHead): string {
  const name = [agency ?? "没有写明单位", year === null ? "没有写明年份" : `${year} 年`].join("，");
  return edition === null || edition === "pre-2019" ? `${name}（没有读到可以比对的表格）` : name;
}
