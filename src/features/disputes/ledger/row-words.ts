import type { LocalDate } from "#kernel/local-date.ts";
import type { Problem } from "#platform/ledger/problem.ts";

type Words = Pick<Problem, "code" | "message">;

const contradiction = (message: string): Words => ({ code: "contradiction", message });

export const rowWords = {
  outcomeWithoutDay: contradiction("填了“结果”，没有“审结日期”；请补填，或者清空结果。"),
  dayWithoutOutcome: contradiction(
    "填了“审结日期”，没有“结果”；请补填，或者清空审结日期（尚未审结）。",
  ),
  closedBeforeFiling: contradiction("“审结日期”早于“立案日期”，请核对。"),
  answeredBeforeNotice: contradiction("“提交答复日期”早于“收到答复通知日期”，请核对。"),
  notAfterReview: contradiction(
    "“仅作为复议机关的共同被告”只用于复议后起诉；请改正类型，或者改填“否”。",
  ),
  otherYear: (stored: string): Words => ({
    code: "other-year",
    message: `编号里有年份，已存的立案日期是 ${stored}，不能改到另一年；请核对编号和日期。`,
  }),
  lateAnswer: (due: LocalDate, cites: string) => ({
    code: "late-answer",
    message: `答复晚于期限 ${due}（${cites}）；照样存入。`,
  }),
} as const;
