import { csvProblemWords } from "#platform/command-line/csv-problem-words.ts";
import type { AgencyNamesProblem } from "../../import/agency/agency-names.ts";
import type { NameRefused } from "../../import/agency/confirm-names.ts";
import type { FolderImportRefused } from "../../import/conduct/import-folder.ts";
import type { FileListProblem } from "../../import/file-list.ts";
import type { FolderRefused } from "../../import/find-files.ts";

/** Why a folder is not imported at all, and what to do. */
export function folderRefusedWords(refused: FolderRefused): string {
  switch (refused.kind) {
    case "unreadable-folder":
      return `${refused.path}：${openWords[refused.code] ?? `不能打开（${refused.code}）`}；请检查路径和权限。`;
    case "binary-file-list":
      return `${refused.path}：不是文本文件；请存为 CSV（UTF-8）。`;
    case "bad-file-list":
      return refused.problems.map((problem) => fileListWords(refused.path, problem)).join("\n");
    case "listed-not-found":
      return `${refused.path}：列出的 ${refused.files.length} 个文件不在文件夹里：${refused.files.slice(0, 5).join("、")}${refused.files.length > 5 ? "等" : ""}；请检查文件名。`;
  }
}

const openWords: Readonly<Record<string, string>> = {
  ENOENT: "没有这个文件夹",
  ENOTDIR: "这不是文件夹",
  EACCES: "没有读取权限",
};

function fileListWords(path: string, problem: FileListProblem): string {
  switch (problem.kind) {
    case "no-file":
      return `${path} 第 ${problem.line} 行：“文件”一栏是空的；请写上文件名。`;
    case "bad-code":
      return `${path} 第 ${problem.line} 行：区划代码“${problem.value}”不对；应为六位数字。`;
    case "bad-year":
      return `${path} 第 ${problem.line} 行：年份“${problem.value}”不对；应为四位年份，如 2024。`;
    case "bad-agency":
      return `${path} 第 ${problem.line} 行：机关“${problem.value}”没有文字；请写上机关名称。`;
    case "repeated":
      return `${path} 第 ${problem.line} 行：文件“${problem.file}”在第 ${problem.first} 行已经列出；请只留一行。`;
    default:
      return csvProblemWords(path, problem);
  }
}

export function agencyNamesWords(path: string, problem: AgencyNamesProblem): string {
  switch (problem.kind) {
    case "bad-code":
      return `${path} 第 ${problem.line} 行：区划代码“${problem.value}”不对；应为六位数字。`;
    case "empty-name":
      return `${path} 第 ${problem.line} 行：“${problem.value}”缺少名称；文件中的名称和机关名称都要写。`;
    case "number-in-agency":
      return `${path} 第 ${problem.line} 行：机关名称“${problem.value}”里有疑似手机号、身份证号等个人信息；请写不含号码的名称。`;
    case "contradicts":
      return `${path} 第 ${problem.line} 行：“${problem.name}”在第 ${problem.first} 行写的是另一机关；请只留一行。`;
    default:
      return csvProblemWords(path, problem);
  }
}

function nameRefusedWords(path: string, refused: NameRefused): string {
  switch (refused.kind) {
    case "name-taken":
      return `${path} 第 ${refused.line} 行：“${refused.name}”已是另一机关的名称，不能再作“${refused.agency}”的别名；请核实后改正这一行。`;
    case "unknown-region":
      return `${path} 第 ${refused.line} 行：没有区划 ${refused.regionCode}；请先导入区划或改正代码。`;
  }
}

/** Why nothing was imported, and what to do; `path` is the table of confirmed names. */
export function importRefusedWords(path: string, refused: FolderImportRefused): string {
  switch (refused.kind) {
    case "unknown-region":
      return `没有区划 ${refused.regionCode}；请先用 tongming region import 导入区划，或检查 --region。`;
    case "bad-names":
      return refused.names.map((name) => nameRefusedWords(path, name)).join("\n");
  }
}
