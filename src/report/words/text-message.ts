import type { Detail } from "#report/check/check-result.ts";
import { sectionWords } from "./form-words.ts";

/** The kinds that are about the wording of the text. */
type TextDetail = Extract<
  Detail,
  { readonly kind: "personal-number" | "proofreading" | "similar" }
>;

/** What is wrong with the wording of the text, in one Chinese sentence. No whole personal number stands in it. */
export function textMessage(detail: TextDetail): string {
  switch (detail.kind) {
    case "personal-number":
      return `正文有疑似${numberWords[detail.what]} ${list(detail.masked)} 未作遮盖；请核对，属个人信息的请隐去中间各位后再公开。`;
    case "proofreading":
      return proofreadingMessage(detail);
    case "similar":
      return `“${sectionWords[detail.section]}”有 ${detail.percent}% 的文字与上年报告相同（数字不计）；请核对是否沿用了往年文字。`;
  }
}

const numberWords = {
  identity: "居民身份证号码",
  passport: "护照或者通行证号码",
  mobile: "手机号码",
  "bank-card": "银行卡号",
} as const;

const named = 3;

function list(numbers: readonly string[]): string {
  const words = numbers.slice(0, named).join("、");
  return numbers.length > named ? `${words} 等 ${numbers.length} 处` : words;
}

function proofreadingMessage({
  word,
  suggestion,
  level,
  count,
}: Extract<Detail, { kind: "proofreading" }>): string {
  const told = count > 1 ? `“${word}”（${count} 处）` : `“${word}”`;
  switch (level) {
    case "serious":
      return `${told}应为“${suggestion}”，属严重差错；请改正。`;
    case "ordinary":
      return `${told}疑为“${suggestion}”之误；请核对。`;
    case "advice":
      return `${told}建议写作“${suggestion}”。`;
  }
}
