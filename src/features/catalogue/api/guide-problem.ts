import type { Context } from "hono";
import type { Result } from "#kernel/result.ts";
import { type Problem, problem } from "#platform/http/answers/problem.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { signatureProblem } from "#platform/signing/signature-problem.ts";
import type { GuideRefused } from "../guides/acting.ts";
import { partWords } from "../words/guide-words.ts";

/** What was done with a guide, or what stands against it. */
export function guideDone(c: Context, done: Result<unknown, GuideRefused>): Response {
  if (done.ok) return c.body(null, 204);
  return problem(c, statusOf(done.error), wordsOf(done.error));
}

function statusOf({ kind }: GuideRefused): 404 | 409 | 422 {
  switch (kind) {
    case "not-found":
    case "not-written":
      return 404;
    case "part-missing":
    case "review-day":
    case "no-reason":
      return 422;
    case "other-state":
    case "changed-meanwhile":
    case "nobody-signs":
    case "closed":
    case "content-changed":
    case "step-passed":
    case "not-holder":
    case "own-work":
    case "signed-before":
      return 409;
  }
}

const stateWords = { draft: "编制中", review: "审签中", public: "已经公布" } as const;

function wordsOf(refused: GuideRefused): Problem {
  switch (refused.kind) {
    case "not-found":
      return noRecord;
    case "not-written":
      return { title: "这个机关还没有编制公开指南", detail: "请先填写、保存，再送审。" };
    case "part-missing":
      return {
        title: `“${partWords[refused.part]}”没有填写`,
        detail: "条例第十二条要求指南写明这一部分；改正后再保存，已经填写的内容还在。",
        field: refused.part,
      };
    case "review-day":
      return {
        title: "复核日期不对",
        detail: `请填写今天以后、不晚于 ${refused.lastOn} 的日期。`,
        field: "reviewOn",
      };
    case "other-state":
      return {
        title: `公开指南现在是“${stateWords[refused.state]}”`,
        detail:
          refused.state === "review"
            ? "要修改，请先撤回送审，或者请审签人退回。"
            : "别人可能刚刚办过，请刷新后再看。",
      };
    case "changed-meanwhile":
      return {
        title: `${refused.by || "别人"}刚才改过这份指南`,
        detail: "您填写的内容还在，没有保存。请先复制，再刷新，在新的内容上改。",
      };
    case "nobody-signs":
      return {
        title: "没有可以审签的人",
        detail:
          "编写的人不能审签自己写的指南。请由公开工作机构负责人或者分管领导中没有参与编写的人审签；没有的，请系统管理员在“人员”里给别人加上这个角色。",
      };
    case "no-reason":
      return { title: "没有写退回的理由", detail: "请写明哪里要改。", field: "text" };
    default:
      return signatureProblem(refused, { act: "审签", own: "自己参与编写的指南" });
  }
}
