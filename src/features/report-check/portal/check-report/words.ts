import type { FormRefused } from "#platform/http/body/form.ts";
import type { JobRefused } from "#platform/jobs/job-pool.ts";
import { stoppedWords } from "#platform/jobs/stopped-words.ts";
import { timeAllowedWords } from "#platform/jobs/time-allowed.ts";
import type { ReadWarning } from "#report/annual-report.ts";
import type { UnreadableReport } from "#report-files/read-report.ts";
import { unreadableWords } from "#report-files/unreadable-words.ts";
import type { FieldError } from "#ui/form/field-error.ts";

export const pageTitle = "年报核对";

/** Megabytes a post may have: the report, last year's report and the pasted text together. */
export const sizeLimitMegabytes = 20;

/** Why nothing is laid out, as a heading. */
export function noFiguresTitle(warnings: readonly ReadWarning[]): string {
  for (const { code } of warnings) {
    if (code === "not-a-report") return "这份材料不是政府信息公开工作年度报告";
    if (code === "blank-template") return "这是一份空白样表";
    if (code === "pre-2019") return "这是 2019 年以前格式的年度报告";
    if (code === "no-tables") return "这份年度报告里没有读到表格";
  }
  return "没有读到年度报告的表格";
}

/** What to do about it. */
export function noFiguresAdvice(warnings: readonly ReadWarning[]): string {
  for (const warning of warnings) {
    const { code } = warning;
    if (code === "no-tables" && warning.pages) {
      return "请向编制报告的人要 Word 原文件，或换用文字能选中、能复制的 PDF。扫描件识别成文字后，数字可能认错，请逐格核对再用。";
    }
    if (code === "not-a-report") {
      return "请粘贴或上传标题为“××年政府信息公开工作年度报告”的全文，从“一、总体情况”到“六、其他需要报告的事项”，三张表都要包括在内。";
    }
    if (code === "blank-template") return "请填写后再核对。没有发生的事项应当填 0，不要留空。";
    if (code === "pre-2019") {
      return "本页核对 2019 年度及以后的三张表。更早的报告没有这些表，各格之间也没有可以核对的勾稽关系。";
    }
  }
  return "如果原文中的表格是图片，请换用带文字的版本；如果是网页，请把网页另存为 .html 文件后上传，表格会保留得最完整。";
}

/** Why a check was not carried out, and what to do. */
export function refusalWords(refused: JobRefused): { title: string; message: string } {
  switch (refused.kind) {
    case "busy":
      return {
        title: "现在核对的人较多",
        message: "暂时没有空位，请过一两分钟再试。您填写的内容没有保存。",
      };
    default:
      return {
        title: refused.kind === "too-slow" ? "核对超时" : "没有核对完",
        message: `这份材料${stoppedWords(refused, "核对")}。请删去与年度报告无关的内容，或者只粘贴报告正文后再试。`,
      };
  }
}

export const formWords = {
  bothEmpty: "请粘贴年度报告全文，或者选择一个文件",
  emptyFile: "选择的文件是空的；请换一个有内容的文件，或者在上面粘贴全文",
};

/** What becomes of what is sent, and how many milliseconds of a processor a document may take. */
export function privacyWords(timeout: number): string {
  return `内容只用于这一次核对，看完即弃，不保存、不记录。一般几秒钟出结果；一份文件${timeAllowedWords(timeout)}仍没有核对完的，就停止。`;
}

/** Why a form was not taken in, at the field it concerns, and what to do. */
export function formRefusedError(refused: FormRefused): FieldError {
  switch (refused.kind) {
    case "other-type":
      return {
        field: "text",
        message: "本页只接受从下面的表单提交的内容。请粘贴全文或选择文件后提交",
      };
    case "too-large":
      return {
        field: "file",
        message: `提交的内容超过 ${sizeLimitMegabytes} MB。请删去图片，或者只粘贴报告正文`,
      };
    case "too-slow":
      return {
        field: "file",
        message: "上传太慢，没有收完，已经停止。请检查网络后再试，或者只粘贴报告正文",
      };
    case "no-room":
      return { field: "text", message: "同时提交的人较多，暂时收不下。请过一两分钟再试" };
    case "no-text":
      return {
        field: refused.field === "text" ? "text" : "file",
        message: "粘贴的文字里有无法识别的字符。请从原文件重新复制，或者直接上传文件",
      };
    case "cut-off":
    case "broken":
      return { field: "text", message: "没有收到完整的表单内容。请重新粘贴全文或选择文件" };
  }
}

/** Why a document cannot be read; on this page there is always the way of copying its text. */
export function unreadableMessage(reason: UnreadableReport): string {
  const words = unreadableWords(reason);
  return reason.kind === "empty"
    ? words
    : `${words}；也可以打开后全选、复制，粘贴到“粘贴报告全文”一栏`;
}
