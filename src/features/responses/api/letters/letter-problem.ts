import type { Problem } from "#platform/http/answers/problem.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import type { LetterRefused } from "../../letters/hold-letter.ts";
import { letterStateWords } from "../../words/letter-words.ts";

/** Why nothing was done with a letter, and what to do. */
export function letterProblem(refused: LetterRefused): Problem {
  switch (refused.kind) {
    case "not-found":
      return noRecord;
    case "voided":
      return { title: "这封信已经作废", detail: "需要办理的，请先恢复这条记录。" };
    case "other-state":
      return {
        title: `这封信现在是“${letterStateWords[refused.state]}”`,
        detail: "别人可能刚刚办过，请刷新后再看。",
      };
    case "concluded":
      return { title: "这封信已经办结", detail: "办结日期登记错的，请在“来信来电”里修改。" };
    case "not-yours":
      return {
        title: "这一步不由您的机关办",
        detail: "转办由收信的机关办，接收、退回、答复由承办的机关办。",
      };
    case "overdue":
      return { title: "办理期限已经过了，不能再延长", detail: "请尽快办结，并在答复里说明。" };
    case "already-extended":
      return { title: "已经延长过", detail: "办理期限只延长一次。" };
    case "not-overdue":
      return { title: "还没有逾期，不发牌", detail: "过了办理期限还没有办结的才督办。" };
    case "has-card":
      return { title: `已经发过${refused.card}`, detail: "每种牌一封信只发一次。", field: "card" };
    case "no-yellow-card":
      return { title: "先发黄牌，仍不办结的再发红牌", detail: "请先发黄牌。", field: "card" };
    case "not-public":
      return { title: "这封信没有公开", detail: "没有可以撤下的。" };
    case "in-review":
      return { title: "答复正在审签", detail: "请先撤回送审，再转办或者退回。" };
    case "same-agency":
      return { title: "这就是收信的机关", detail: "本机关办理的，请点“本机关办理”。", field: "to" };
    case "no-agency":
      return { title: "没有这个机关，或者它已经撤销", detail: "请换一个机关。", field: "to" };
    case "nobody-there":
      return {
        title: `${refused.name}没有办理来信的人员`,
        detail: "转去没有人看得到。请系统管理员先在“人员”里给它指定承办人员。",
        field: "to",
      };
    case "no-writer":
      return {
        title: "来信没有登记姓名",
        detail: "依申请公开要有申请人。请先在“来信来电”里补上来信人的姓名。",
      };
    case "no-calendar":
      return {
        title: `${refused.year} 年的节假日安排还没有载入`,
        detail: "最后一天算不出来。安排公布并载入以后再延长，或者在“来信来电”里直接填办理期限。",
      };
  }
}
