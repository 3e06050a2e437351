import type { ReadWarning } from "#report/annual-report.ts";
import { readWarningWords } from "#report/words/read-warning.ts";
import { mediaTypeWords } from "#report-view/words.ts";
import type { StoredOriginal } from "../../data/find-report.ts";

/** `Word 文件`; a type this program does not know is named as it is. */
export function fileTypeWords(mediaType: string): string {
  return (mediaTypeWords as Readonly<Record<string, string>>)[mediaType] ?? mediaType;
}

const kilo = 1024;

/** `0.9 KB`, `123 KB`, `1.2 MB`. */
export function sizeWords(bytes: number): string {
  const kilobytes = bytes / kilo;
  if (kilobytes < 10) return `${Math.max(0.1, Math.round(kilobytes * 10) / 10)} KB`;
  if (kilobytes < kilo) return `${Math.round(kilobytes)} KB`;
  return `${Math.round((kilobytes / kilo) * 10) / 10} MB`;
}

export function originalWords({ mediaType, byteSize }: StoredOriginal): string {
  return `${fileTypeWords(mediaType)}，${sizeWords(byteSize)}`;
}

/** `readWarningWords` for those who only read the report: to hand in another file is not for them. */
export function storedWarningWords(warning: ReadWarning): string {
  return readWarningWords(warning).replace(
    /(如表格是图片，)?请(换用|只保留)[^。]*。$/,
    "以原文件为准。",
  );
}

export const checkWords = {
  help: "由程序按年度报告格式和勾稽关系自动核对，供阅读、编制、审核时参考，不是行政机关的认定；程序也可能有误，以原文件为准。",
  notCurrent: "这不是现行版本。核对只针对现行版本。",
  notYet: "本报告收录不久，尚未核对。",
  notCheckable: "这份材料没有 2019 年起的统一表格，没有可以核对的勾稽关系，因此没有核对。",
  notRead: "没有读出，不能核对。",
  notReadWhy: "这份文件的正文和表格都没有读出（例如扫描成图片的文件），不能说明报告缺少内容。",
  unread: "报告的正文或表格没有读出，下面的问题可能只是没有读到，请以原文件为准。",
  nothingToCompare: "表格没有读出，与上年的比对没有进行。",
  compared: "已与上年报告比对结转件数和现行有效件数。",
  notCompared: "没有上年报告，与上年的比对没有进行。",
} as const;
