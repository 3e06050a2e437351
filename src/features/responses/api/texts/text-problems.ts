import type { Problem } from "#platform/http/answers/problem.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import type { ClosedReason } from "../../texts/text-kind.ts";
import type { TextRefused } from "../../texts/text-refused.ts";
import { findingWords, textStateWords } from "../../words/text-words.ts";

export const closedWords: Readonly<Record<ClosedReason, Problem>> = {
  "not-in-hand": {
    title: "这封信还没有接收办理",
    detail: "请先点“接收”或者“本机关办理”，再拟答复。",
  },
  "with-other": { title: "这封信由别的机关答复", detail: "您可以看到答复办到哪一步。" },
  answered: { title: "已经答复", detail: "已经签发的答复不再修改；另有要说的，请另行联系来信人。" },
  turned: { title: "已经转为依申请公开", detail: "请在依申请公开里答复。" },
  voided: { title: "这条记录已经作废", detail: "需要继续办理的，请先恢复这条记录。" },
};

/** Why nothing was done with a text, and what to do. */
export function textProblem(refused: TextRefused): Problem {
  switch (refused.kind) {
    case "not-found":
      return noRecord;
    case "closed-now":
      return closedWords[refused.reason];
    case "other-state":
      return {
        title: `这份文稿现在是“${textStateWords[refused.state]}”`,
        detail: "别人可能刚刚办过，请刷新后再看。",
      };
    case "changed-meanwhile":
      return { title: "别人刚刚改过这份文稿", detail: "您填写的内容还在，请复制后刷新再改。" };
    case "to-mend":
      return {
        title: "还有要改的，不能送审",
        detail: `${refused.findings.map(findingWords).join("；")}。`,
        ...(refused.findings[0] && { field: refused.findings[0].field }),
      };
    case "nobody-signs":
      return {
        title: `没有人能办“${refused.steps.join("”“")}”`,
        detail:
          "拟稿人不能审签自己拟的文稿。请换一位同事拟稿，或者请系统管理员在“人员”里给别人加上这个角色，或者在“设置”里改“互动回应文稿的签发人”。",
      };
    case "no-reason":
      return { title: "退回要写明理由", detail: "拟稿人按理由修改。", field: "opinion" };
    case "closed":
      return { title: "审签已经结束", detail: "请刷新后再看。" };
    case "content-changed":
      return { title: "您看到的不是送审的内容", detail: "请刷新，看过新的内容后再审签。" };
    case "step-passed":
      return { title: `现在等“${refused.step}”`, detail: "您看到的环节已经有人办过，请刷新。" };
    case "not-holder":
      return { title: `“${refused.step}”不是您的环节`, detail: "请等有这一角色的人审签。" };
    case "own-work":
      return { title: "不能审签自己拟的文稿", detail: "请由其他人审签。" };
    case "signed-before":
      return { title: `您已经审签过“${refused.step}”`, detail: "同一份文稿不由一人审签两个环节。" };
  }
}
