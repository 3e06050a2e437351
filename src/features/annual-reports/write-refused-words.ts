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
    case "unreadable":
      return { reason: `写成的文件读不回来：${unreadableWords(refused.problem)}`, differences: [] };
    case "differs":
      return {
        reason: `写成的文件读回后有 ${refused.differences.length} 处不同，为免出错没有写出`,
        differences: refused.differences.map(differenceWords),
      };
  }
}
