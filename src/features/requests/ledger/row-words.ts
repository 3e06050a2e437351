import type { RowWarning } from "#platform/ledger/kind.ts";
import type { Problem } from "#platform/ledger/problem.ts";
import type { Contradiction, FactName, Lacking } from "../domain/case/check-facts.ts";
import { resultWords } from "../words/case-words.ts";
import { requestColumns } from "./columns.ts";

const headers = new Map(requestColumns.map(({ code, header }) => [code, header]));

export function headerOf(fact: string): string {
  return headers.get(fact) ?? fact;
}

type Words = Pick<Problem, "code" | "message">;

export function contradictionWords(found: Contradiction): Words {
  return { code: "contradiction", message: contradictionSentence(found) };
}

function contradictionSentence(found: Contradiction): string {
  switch (found.kind) {
    case "result-without-reply":
      return "填了“处理结果”，没有“答复日期”；请补填，或者清空处理结果。";
    case "reply-without-result":
      return "填了“答复日期”，没有“处理结果”；请补填，或者清空答复日期。";
    case "before":
      return `“${headerOf(found.fact)}”早于“${headerOf(found.other)}”，请核对。`;
    case "over-long-extension":
      return `“延期工作日”应为 1 到 ${found.limit}（条例第三十三条第二款），请核对。`;
  }
}

/** What a ledger does not tell, though it must have happened. */
export function lackingWords({ fact, because }: Lacking): Pick<RowWarning, "code" | "message"> {
  const reason = isResult(because)
    ? `结果是“${resultWords[because]}”`
    : `填了“${headerOf(because)}”`;
  return {
    code: "incomplete",
    message: `${reason}，没有“${headerOf(fact)}”；照样存入，标明“来自台账，过程不全”。`,
  };
}

function isResult(name: FactName | keyof typeof resultWords): name is keyof typeof resultWords {
  return Object.hasOwn(resultWords, name);
}

export const rowWords = {
  reopened: (on: string): Words => ({
    code: "continued-in-office",
    message: `这件申请在 ${on} 被责令重新答复，第一次答复的日期和结果不能改，也不能撤去；新的结果登记在“重新答复”里。`,
  }),
  otherYear: (before: string): Words => ({
    code: "other-year",
    message: `编号里有年份，已存的收到日期是 ${before}，不能改到另一年；请核对编号和日期。`,
  }),
  handled: {
    code: "contradiction",
    message:
      "这件申请在“办理”中逐项登记，日期和结果由办理事项得出；请在那里撤去登记错的事项，再重新登记。",
  },
  paperInNote:
    "办结要有签发的答复。纸质答复的，请在“备注”里写明文号和签发日期，例如：某复〔2026〕3号，2026年3月2日签发，原件在案卷；在这里制作文书的，请在“文书”里拟稿、送审，送达时自动办结。",
  coveredInNote:
    "部分公开的，要有签发人对遮盖内容的说明（条例第三十七条）。请在“备注”里写明，例如：某复〔2026〕3号，2026年3月2日签发，签发人李明，遮盖了身份证号码和住址；也可以先在“附件”里生成区分处理件。",
  lateExtension: {
    code: "late-extension",
    message: "延期告知晚于答复期限，不延长期限（条例第三十三条第二款）；照样存入。",
  },
} as const;
