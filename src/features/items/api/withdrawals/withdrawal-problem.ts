import type { Problem } from "#platform/http/answers/problem.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import type { WithdrawalRefused } from "../../withdrawals/withdrawal-refused.ts";

/** Why an item is not taken off the site, and what to do. */
export function withdrawalProblem(refused: WithdrawalRefused): Problem {
  switch (refused.kind) {
    case "not-found":
      return noRecord;
    case "not-public":
      return { title: "这条信息没有在网站公开", detail: "可能已经撤下，请刷新后再看。" };
    case "asked-already":
      return { title: `${refused.by}已经申请撤销`, detail: "请等公开工作机构负责人决定。" };
    case "not-asked":
      return { title: "没有等待决定的撤销申请", detail: "别人可能刚刚办过，请刷新后再看。" };
    case "own-asking":
      return { title: "不能批准自己提出的撤销", detail: "请由另一位负责人决定。" };
    case "no-successor":
      return {
        title: "没有这个索引号的公开信息",
        detail: "请填本机关现在公开的、取代它的信息的索引号。",
        field: "successor",
      };
    case "overturned-day":
      return {
        title: "撤下处罚决定要写明变更、撤销的日期",
        detail: "请填决定被变更、撤销、确认违法或者无效的日期；别的撤销原因不填。",
        field: "overturnedOn",
      };
    case "day-to-come":
      return {
        title: "处罚决定变更、撤销的日期还没有到",
        detail: "请核对日期。",
        field: "overturnedOn",
      };
    case "personal-number":
      return {
        title: "向公众说明的原因里有个人号码",
        detail: `请删去：${refused.masked.join("、")}。`,
        field: "says",
      };
  }
}
