import type { UnreadableReport } from "./read-report.ts";
import { reportJsonWords } from "./report-json-words.ts";

const formatWords = {
  docx: "Word 文件",
  xlsx: "Excel 文件",
  pdf: "PDF 文件",
  office: "Word 或 Excel 文件",
} as const;

/** Why a file cannot be read and what to do about it, in Chinese, without a final full stop. */
export function unreadableWords(unreadable: UnreadableReport): string {
  switch (unreadable.kind) {
    case "empty":
      return "文件是空的；请换一个有内容的文件";
    case "binary":
      return "内容不是文字；请改用网页（HTML）或纯文本（UTF-8、GB18030、UTF-16）";
    case "too-large":
      return `文件有 ${megabytes(unreadable.size)} MB，超过上限 ${megabytes(unreadable.limit)} MB；请删去图片或拆分后再试`;
    case "damaged":
      return `${formatWords[unreadable.format]}已损坏，打不开；请重新下载或另存一份后再试`;
    case "encrypted":
      return `${formatWords[unreadable.format]}设有打开密码；请取消密码另存后再试`;
    case "too-much-inside":
      return `${formatWords[unreadable.format]}解开后的内容过大或嵌套过深；请只保留年度报告正文后再试`;
    case "report-json":
      return reportJsonWords(unreadable.problem);
    case "unsupported":
      return `暂不支持 ${unreadable.format} 格式；请另存为网页（HTML）或纯文本后再试`;
  }
}

function megabytes(bytes: number): string {
  return (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toString();
}
