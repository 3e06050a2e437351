import type { UnsupportedFormat } from "#formats/read-document.ts";
import type { UnreadableReport } from "./read-report.ts";
import { reportJsonWords } from "./report-json-words.ts";

const formatWords = {
  docx: "Word 文件",
  xlsx: "Excel 文件",
  pdf: "PDF 文件",
  office: "Word 或 Excel 文件",
} as const;

/** What to do with a file of a format that is not read. */
const unsupportedWords: Readonly<Record<UnsupportedFormat, string>> = {
  doc: "这是旧的 Word 或 WPS 文字格式（.doc、.wps），改文件名不会改变格式；请用 Word 或 WPS 打开，另存为 .docx 再试",
  xls: "这是旧的 Excel 或 WPS 表格格式（.xls、.et），改文件名不会改变格式；请用 Excel 或 WPS 打开，另存为 .xlsx 再试",
  compound:
    "这是旧的办公软件格式（如 .doc、.xls、.wps），改文件名不会改变格式；请用 Word、Excel 或 WPS 打开，另存为 .docx 或 .xlsx 再试",
  "office-xml":
    "这是 Word 或 Excel 的 XML 格式；请用 Word、Excel 或 WPS 打开，另存为 .docx 或 .xlsx 再试",
  opendocument:
    "这是 OpenDocument 文件（.odt、.ods）；请用 Word、WPS 或 LibreOffice 打开，另存为 .docx 或 .xlsx 再试",
  slides: "这是演示文稿（.pptx）；请换用 Word（.docx）、PDF、Excel（.xlsx）、网页或纯文本文件",
  rtf: "这是 RTF 文件；请用 Word 或 WPS 打开，另存为 .docx 再试",
  ofd: "这是 OFD 版式文件；请用阅读器打开，另存为 PDF 再试",
  zip: "这是压缩包；请解压后选择其中的报告文件",
  image: "这是图片，读不出文字；请换用带文字的 Word、PDF 或网页文件",
};

/** Why a file cannot be read and what to do about it, in Chinese, without a final full stop. */
export function unreadableWords(unreadable: UnreadableReport): string {
  switch (unreadable.kind) {
    case "empty":
      return "文件是空的；请换一个有内容的文件";
    case "binary":
      return "内容不是文字；请改用 Word（.docx）、PDF、Excel（.xlsx）、网页或纯文本文件";
    case "too-large":
      return `文件有 ${megabytes(unreadable.size)} MB，超过上限 ${megabytes(unreadable.limit)} MB；请删去图片或拆分后再试`;
    case "damaged":
      return `${formatWords[unreadable.format]}已损坏，打不开；请重新下载或另存一份后再试`;
    case "encrypted":
      return `${formatWords[unreadable.format]}设有打开密码；请取消密码另存后再试`;
    case "embedded":
      return `${formatWords[unreadable.format]}里嵌入了另一份读不出的文件；请用 Word 或 WPS 打开，另存为 .docx 再试`;
    case "too-much-inside":
      return `${formatWords[unreadable.format]}解开后的内容过大或嵌套过深；请只保留年度报告正文后再试`;
    case "too-many-pages":
      return `${formatWords[unreadable.format]}的页数超过上限；请只保留年度报告正文的各页后再试`;
    case "too-laborious":
      return `${formatWords[unreadable.format]}画得太繁复，读取时间超过上限；请用 Word、WPS 或浏览器重新导出后再试`;
    case "portfolio":
      return `这是 ${formatWords[unreadable.format]}包，报告是其中的附件；请打开后把附件另存出来，选择其中的报告文件`;
    case "report-json":
      return reportJsonWords(unreadable.problem);
    case "unsupported":
      return unsupportedWords[unreadable.format];
  }
}

function megabytes(bytes: number): string {
  return (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toString();
}
