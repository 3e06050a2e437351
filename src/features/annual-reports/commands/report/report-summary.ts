import { findingCounts } from "#kernel/finding.ts";
import { terminalLine } from "#kernel/terminal-text.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { isCheckable } from "#report/check/check-report.ts";
import type { CheckResult } from "#report/check/check-result.ts";
import { rules } from "#report/check/rules.ts";
import { uncheckedCounts } from "#report/check/unchecked-counts.ts";
import { isPictures } from "#report/is-pictures.ts";
import { findingMessage } from "#report/words/finding-message.ts";
import { readWarningWords } from "#report/words/read-warning.ts";
import { ruleWords } from "#report/words/rule-words.ts";
import { groupPlace, groupWords, uncertainGroups } from "#report/words/uncertain-groups.ts";
import type { SourceFacts } from "#report-files/report-line.ts";
import { editionWords, severityWords } from "#report-view/words.ts";
import { tablesInText } from "./report-tables.ts";

/** A report for reading on a terminal: what it is, its three tables, and what could not be read. */
export function readSummary(source: SourceFacts, report: AnnualReport): string {
  const sections = report.sections.map(({ heading }) => heading.trim()).join("　");
  const lines = [
    ...headLines(source, report),
    `部分　${sections || "没有找到各部分标题"}`,
    ...tablesInText(report.cells),
    ...report.warnings.map((warning) => `注意　${readWarningWords(warning)}`),
  ];
  return `${lines.join("\n")}\n\n`;
}

/** The findings of a report for reading on a terminal, and how much could be checked. */
export function checkSummary(
  { source, report }: { readonly source: SourceFacts; readonly report: AnnualReport },
  result: CheckResult,
): string {
  const lines = [...headLines(source, report), ...outcomeLines(report, result)];
  return `${lines.join("\n")}\n\n`;
}

function outcomeLines(report: AnnualReport, result: CheckResult): string[] {
  // What was not read is not missing: a scan is told as what it is, in place of each section and table.
  if (isPictures(report)) return ["结果　未核对：扫描件（图片），读不出文字"];
  if (!isCheckable(report)) {
    return ["结果　未核对：不是 2019 年以后格式的政府信息公开工作年度报告"];
  }
  return [
    ...result.findings.map(
      (finding) =>
        `${severityWords[finding.severity].word}　${findingMessage(finding)}（${finding.basis}）`,
    ),
    ...result.explained.map(
      ({ rule, reason }) => `已说明　${rules[rule].basis}：“${reason.quote}”`,
    ),
    ...uncertainGroups(report.cells).map(
      (group) => `未能确认　${groupPlace(group)}：${terminalLine(groupWords(group))}`,
    ),
    ...uncheckedCounts(result.unchecked).map(
      ({ rule, count }) => `未核对　${ruleWords[rule]}（${count} 项）`,
    ),
    countLine(report, result),
  ];
}

function headLines(source: SourceFacts, report: AnnualReport): string[] {
  const { agency, year, signedOn, edition } = report;
  const unknown = isPictures(report) ? "读不出，这是扫描成图片的文件，没有文字" : "文中未写明";
  return [
    `文件　${terminalLine(source.name)}（${source.mediaType}，${source.encoding}）`,
    `机关　${agency ?? unknown}`,
    `年度　${year ?? unknown}`,
    `落款　${signedWords[signedOn.state] ?? signedOn.value}`,
    `格式　${edition === null ? "不能确定" : editionWords[edition]}`,
  ];
}

const signedWords: Partial<Record<AnnualReport["signedOn"]["state"], string>> = {
  missing: "文中没有落款日期",
  ambiguous: "落款日期不能确定",
};

function countLine(
  { cells }: AnnualReport,
  { findings, holds, explained, unchecked }: CheckResult,
): string {
  const counts = findingCounts(findings);
  const uncertain = Object.values(cells).filter(({ state }) => state !== "read").length;
  return [
    `结果　错误 ${counts.error}，提醒 ${counts.warning}；通过 ${holds.length + explained.length} 项`,
    ...(uncertain > 0 ? [`${uncertain} 格未能确认`] : []),
    ...(unchecked.length > 0 ? [`因数字不确定或没有上年报告未核对 ${unchecked.length} 项`] : []),
  ].join("，");
}
