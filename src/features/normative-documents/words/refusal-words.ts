import type { StepRefused } from "../domain/life/decide-step.ts";
import { stepWords } from "./life-words.ts";

interface Refusal {
  readonly title: string;
  readonly detail: string;
  readonly field?: string;
}

/** Why a step is not taken, and what to do. */
export function stepRefusalWords(refused: StepRefused): Refusal {
  switch (refused.kind) {
    case "given-up":
      return { title: "这个文件已经终止制定", detail: "需要重新制定的，请另行建卷。" };
    case "already":
      return {
        title: `“${stepWords[refused.step]}”已经登记（${refused.on}）`,
        detail: "登记错了，或者需要重办的，请先撤回这一环节，写明原因。",
      };
    case "step-after":
      return {
        title: `已经办过后面的“${stepWords[refused.after]}”`,
        detail: `“${stepWords[refused.step]}”应在它之前办理。确实漏登的，请先撤回后面的环节。`,
      };
    case "missing":
      return {
        title: `还缺：${refused.missing.map((step) => stepWords[step]).join("、")}`,
        detail: `没有办完这些环节，不能登记“${stepWords[refused.step]}”。哪些环节必经，由“设置”按文件类型和机关决定。`,
      };
    case "not-sent":
      return { title: "还没有送合法性审核", detail: "请先登记送审的日期和送给谁。" };
    case "not-registered":
      return { title: "文件还没有编号印发", detail: "请先办理“统一登记、编号、印发”。" };
    case "not-published":
      return { title: "文件还没有公开", detail: "备案、评估在公开以后登记。" };
    case "unlawful":
      return {
        title: `合法性审核意见是“不合法”（${refused.on}）`,
        detail: "不能提交集体讨论，也不能印发。修改后请撤回审核意见，重新送审。",
      };
    case "opinion-not-followed":
      return {
        title: "审核意见要求修改，请写明怎样处理",
        detail: "写明已经怎样修改；没有采纳的，写明理由。",
        field: "because",
      };
    case "not-passed":
      return {
        title: `集体讨论没有通过（${refused.on}）`,
        detail: "修改后重新讨论的，请先撤回这次决定，写明原因。",
      };
    case "in-future":
      return { title: `${refused.on} 还没有到`, detail: "只能登记已经办过的事。", field: "on" };
    case "before-step":
      return {
        title: `日期早于“${stepWords[refused.step]}”（${refused.on}）`,
        detail: "后面的环节不能早于前面的环节，请核对日期。",
        field: "on",
      };
    case "consultation-short":
      return {
        title: `征求意见只有 ${refused.days} 天，一般不少于 ${refused.least} 天`,
        detail: `依据${refused.cites}。期限确需缩短的，请写明理由。`,
        field: "because",
      };
    case "no-period":
      return {
        title: "请填写征求意见的起止日期",
        detail: "从哪天开始，到哪天结束。",
        field: "fromOn",
      };
    case "no-result":
      return {
        title: `请选择“${stepWords[refused.step]}”的结论`,
        detail: "从列表里选择一项。",
        field: "result",
      };
  }
}
