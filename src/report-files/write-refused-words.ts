import { differenceWords } from "#report/words/difference-message.ts";
import { readWarningWords } from "#report/words/read-warning.ts";
import { unreadableWords } from "./unreadable-words.ts";
import type { WriteRefused } from "./write-report.ts";

/** Why a report is not written, in Chinese: the reason, then the differences one by one; no final full stops. */
export function writeRefusedWords(refused: WriteRefused): {
  readonly reason: string;
  readonly differences: readonly string[];
} {
  switch (refused.kind) {
    case "not-in-the-form": {
      const [why] = refused.warnings.map(readWarningWords);
      const reason = why?.replace(/。$/, "") ?? "不是 2019 年以后格式的政府信息公开工作年度报告";
      return { reason: `不能排成法定格式：${reason}`, differences: [] };
    }
    case "too-long":
      return {
        reason:
          "文字比任何一份年报都长（每部分最多 6 万字，全文最多 12 万字、4,000 段），不能排成 PDF；请删去不属于年报的文字，或者改写成 Word 文件（docx）",
        differences: [],
      };
    case "unreadable":
      return { reason: `写成的文件读不回来：${unreadableWords(refused.problem)}`, differences: [] };
    case "differs":
      return {
        reason: `写成的文件读回后有 ${refused.differences.length} 处不同，为免出错没有写出`,
        differences: refused.differences.map(differenceWords),
      };
  }
}
