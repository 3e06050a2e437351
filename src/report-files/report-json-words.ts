import type { Edition } from "#report/annual-report.ts";
import type { ReportLineProblem } from "./parse-report-line.ts";
import type { Expected, ReportFieldProblem } from "./report-field-problem.ts";

const again = "请改正，或用 tongming report read 原文件 --json 重新生成";

/** Why a report in JSON cannot be read and what to do about it, in Chinese, without a final full stop. */
export function reportJsonWords(problem: ReportLineProblem): string {
  switch (problem.kind) {
    case "syntax":
      return `不是完整、正确的 JSON${placeWords(problem)}；${again}`;
    case "several":
      return `一个文件里有 ${problem.lines} 份报告（每行一份）；请拆开，每个文件只留一行`;
    case "field":
      return fieldWords(problem);
  }
}

function placeWords({
  line,
  column,
}: {
  readonly line?: number;
  readonly column?: number;
}): string {
  return line === undefined ? "" : `（第 ${line} 行第 ${column} 个字符处）`;
}

function fieldWords({ field, value, expected }: ReportFieldProblem): string {
  const found = value === undefined ? "" : `的值是 ${value}，`;
  return `JSON 字段 ${field} ${found}${expectedWords(expected)}；${again}`;
}

const typeWords: Readonly<Record<string, string>> = {
  number: "应为数字",
  int: "应为整数",
  string: "应为文字",
  null: "应为 null：状态不是 read 的格子没有数",
  object: "应为对象",
  record: "应为对象",
  array: "应为数组",
};

const editionWords: Readonly<Record<Edition, string>> = {
  "2021": "现行格式",
  "2019-trial": "试行格式",
  hybrid: "两种格式混用的报告",
  "pre-2019": "2019 年以前的格式",
};

function expectedWords(expected: Expected): string {
  switch (expected.kind) {
    case "type":
      return typeWords[expected.type] ?? "不是本程序写出的值";
    case "one-of":
      return `应为 ${expected.values.join("、")}`;
    case "between":
      return `应${expected.limit}`;
    case "rising":
      return "各部分应依次递增，不重复";
    case "edition":
      return expected.edition === null || expected.edition === "pre-2019"
        ? "不应有：没有确定现行或试行格式的报告没有表格数据"
        : `与${editionWords[expected.edition]}的行列不符`;
    case "present":
      return "缺失";
    case "nothing":
      return "不是本程序写出的字段";
  }
}
