import type { SourceFacts } from "#features/annual-reports/index.ts";
import { terminalLine } from "#kernel/terminal-text.ts";
import type { AnnualReport, Edition } from "#report/annual-report.ts";
import { isCheckable } from "#report/check/check-report.ts";
import type { CheckResult, Instance } from "#report/check/check-result.ts";
import { rules, type Severity } from "#report/check/rules.ts";
import { isPictures } from "#report/is-pictures.ts";
import { findingMessage } from "#report/words/finding-message.ts";
import { readWarningWords } from "#report/words/read-warning.ts";
import { tablesInText } from "./report-tables.ts";

const editionWords: Readonly<Record<Edition, string>> = {
  "2021": "现行格式（国办公开办函〔2021〕30号）",
  "2019-trial": "试行格式（国办公开办函〔2019〕60号）",
  hybrid: "两种格式混用，各行按各自表头",
  "pre-2019": "2019 年以前的格式",
};

const severityWords: Readonly<Record<Severity, string>> = {
  error: "错误",
  warning: "提醒",
  notice: "提示",
};

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
  const lines = [
    ...headLines(source, report),
    ...result.findings.map(
      (finding) =>
        `${severityWords[finding.severity]}　${findingMessage(finding)}（${finding.basis}）`,
    ),
    ...result.explained.map(
      ({ rule, reason }) => `已说明　${rules[rule].basis}：“${reason.quote}”`,
    ),
    isCheckable(report)
      ? countLine(result)
      : "结果　未核对：不是 2019 年以后格式的政府信息公开工作年度报告",
  ];
  return `${lines.join("\n")}\n\n`;
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

function countLine({ findings, holds, explained, unchecked }: CheckResult): string {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const told = `结果　错误 ${count("error")}，提醒 ${count("warning")}；通过 ${holds.length + explained.length} 项`;
  if (unchecked.length === 0) return told;
  return `${told}，因数字不确定或没有上年报告未核对 ${unchecked.length} 项（${uncheckedRules(unchecked)}）`;
}

function uncheckedRules(unchecked: readonly Instance[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of unchecked) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => `${rule} ${count}`).join("，");
}
