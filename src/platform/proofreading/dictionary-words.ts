import type { DictionaryRefused } from "./load-dictionary.ts";
import type { DictionaryProblem } from "./parse-dictionary.ts";

const named = 10;

/** Why a dictionary file was refused, with the remedy: a line for the file, or one for each bad line in it. */
export function dictionaryRefusedWords(path: string, refused: DictionaryRefused): string {
  return reasons(refused)
    .map((reason) => `校对词表 ${path}：${reason}。`)
    .join("\n");
}

function reasons(refused: DictionaryRefused): readonly string[] {
  switch (refused.kind) {
    case "not-found":
      return ["没有这个文件；请检查路径"];
    case "not-readable":
      return [`不能读取（${refused.code}）；请检查权限，或换一个文件`];
    case "too-large":
      return [`超过 ${refused.limit / 1_000_000} MB；请删减`];
    case "binary":
      return ["内容不是文字；请另存为 CSV（UTF-8 或 GB18030）"];
    case "bad-lines": {
      const words = refused.problems.slice(0, named).map(problemWords);
      const more = refused.problems.length - named;
      return more > 0 ? [...words, `另有 ${more} 处问题`] : words;
    }
  }
}

function problemWords(problem: DictionaryProblem): string {
  switch (problem.kind) {
    case "no-header":
      return `第一行是“${problem.found}”，没有“错词”“建议”两列；表头请写 错词,建议,起,止,级别,例外`;
    case "too-many-cells":
      return `第 ${problem.line} 行有 ${problem.cells} 格，多于表头；词中有逗号的请加英文双引号`;
    case "quotes":
      return `第 ${problem.line} 行的英文双引号不成对；请补上或删去`;
    case "repeated":
      return `第 ${problem.line} 行的“${problem.word}”与第 ${problem.first} 行重复；请删去一行，或写不同的起止日期`;
    case "too-many-entries":
      return `超过 ${problem.limit} 条；请删减`;
    default:
      return `第 ${problem.line} 行“${problem.column}”列的“${problem.value}”${cellWords[problem.kind]}`;
  }
}

const cellWords = {
  "too-short": "不足两个字，会误伤正确的词；请写出连同前后字的词",
  "no-suggestion": "是空的；请写出正确的词",
  "same-as-word": "与错词相同；请写出正确的词",
  "not-a-date": "不是日期；请写成 2019-04-01 的样子，不限日期的留空",
  "ends-before-it-begins": "早于“起”；请把两个日期调换或改正",
  "unknown-level": "不是级别；请写 严重、一般 或 提示，留空为 一般",
  "exception-without-word": "不含错词，不起作用；请写出含有错词的正确用法",
} as const;
