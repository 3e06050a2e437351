import { unreadableWords } from "#features/annual-reports/index.ts";
import type { InputProblem } from "./report-inputs.ts";

export const usage = `用法：
  tongming report read 文件… [--json]                    读取年度报告，列出各表数据
  tongming report check 文件… [--previous 文件] [--json]  核对年度报告，列出问题
文件可以是一个或多个路径、文件夹（读取其下全部文件，不含隐藏文件），或 -（标准输入）。
--previous 给出上一年度的报告（文件或文件夹）；输入不止一份时按机关名称对应。
退出码：0 完成；1 核对发现错误；2 用法有误或有文件不能读取。
`;

/** One line for standard error: the file, the cause, the remedy. */
export function problemLine(path: string, problem: InputProblem): string {
  return `${path === "-" ? "标准输入" : path}：${problemWords(problem)}。\n`;
}

function problemWords(problem: InputProblem): string {
  switch (problem.kind) {
    case "not-found":
      return "没有这个文件或文件夹；请检查路径";
    case "not-permitted":
      return "没有读取权限；请修改权限或换用可读的副本";
    case "folder-empty":
      return "文件夹里没有可读的文件；请检查路径，隐藏文件不在其内";
    case "failed":
      return `读取失败（${problem.code}）；请检查磁盘或换一个位置再试`;
    default:
      return unreadableWords(problem);
  }
}
