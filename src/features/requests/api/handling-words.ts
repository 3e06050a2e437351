import type { Problem } from "#platform/http/problem.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import type { HandlingRefused } from "../handling/record-act.ts";
import { historyRefusedWords } from "../words/act-refused-words.ts";
import { caseEnds } from "../words/clock-words.ts";

/** Why an act was not recorded, and what to do. */
export function handlingProblem(refused: HandlingRefused): Problem {
  switch (refused.kind) {
    case "not-found":
    case "no-such-act":
      return noRecord;
    case "voided":
      return { title: "这件申请已经作废", detail: "需要继续办理的，请先恢复。" };
    case "changed-meanwhile":
      return {
        title: "别人刚刚登记了新的办理事项",
        detail: "您填写的内容还在，请刷新办理情况，看过之后再登记。",
      };
    case "outcome":
      return {
        title: "办理结果没有填对",
        detail: "答复申请人时请选择办理结果（年度报告表三的一行）；其他事项没有办理结果。",
        field: "outcome",
      };
    case "yuan":
      return {
        title: "这一事项没有金额",
        detail: "金额只登记在收费通知和缴清费用上，请清空金额。",
        field: "yuan",
      };
    case "ended":
      return {
        title: "这件申请已经办结",
        detail: `${refused.end.on} ${caseEnds[refused.end.kind]}。漏记的事项，请先撤去办结的登记，补记之后再登记办结。`,
      };
    case "before-receipt":
      return {
        title: "日期早于收到申请的日期",
        detail: `申请是 ${refused.receivedOn} 提交的，请核对日期。`,
        field: "event.on",
      };
    case "not-yours":
      return {
        title: "延期由公开工作机构负责人决定，也由负责人撤去",
        detail: "条例第三十三条第二款。",
      };
    case "history":
      return {
        title: "现在不能登记这一事项",
        detail: historyRefusedWords(refused.refused),
        field: "event.on",
      };
    case "receipt-stays":
      return {
        title: "收到申请的登记不能撤去",
        detail: "登记错了的，请作废这件申请并说明理由，再重新登记。",
      };
  }
}
