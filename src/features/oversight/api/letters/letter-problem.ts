import type { Context } from "hono";
import type { Result } from "#kernel/result.ts";
import { type Problem, problem } from "#platform/http/answers/problem.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import type { LetterActRefused } from "../../letters/acting.ts";
import { letterStateWords } from "../../words/letter-words.ts";

/** What was done with a letter, or what stands against it. */
export function letterDone(c: Context, done: Result<unknown, LetterActRefused>): Response {
  return done.ok ? c.body(null, 204) : letterRefused(c, done.error);
}

export function letterRefused(c: Context, refused: LetterActRefused): Response {
  const { kind } = refused;
  const ofBody = kind === "no-reason" || kind === "no-unit" || kind === "due-passed";
  const status = kind === "not-found" || kind === "no-round" ? 404 : ofBody ? 422 : 409;
  return problem(c, status, wordsOf(refused));
}

function wordsOf(refused: LetterActRefused): Problem {
  switch (refused.kind) {
    case "not-found":
      return noRecord;
    case "no-round":
      return { title: "没有这次检查", detail: "请刷新后再看。" };
    case "no-unit":
      return {
        title: "督办单要发给这次检查的一个单位",
        detail: "请选择被检查单位。",
        field: "toAgencyId",
      };
    case "other-state":
      return {
        title: `文件${letterStateWords[refused.state]}，不能这样办`,
        detail: "请刷新后再看。",
      };
    case "changed-meanwhile":
      return {
        title: "您打开以后，别人改过这份文件",
        detail: "请刷新看最新的内容，再把您的修改写进去。",
      };
    case "nobody-signs":
      return {
        title: `没有人能签：${refused.steps.join("、")}`,
        detail: "担任这个环节的人不能是拟稿人；请系统管理员在“人员”里设置。",
      };
    case "not-to-answer":
      return { title: "这份文件不用您反馈", detail: "没有要求反馈，或者已经反馈过。" };
    case "due-passed":
      return {
        title: `反馈期限 ${refused.dueOn} 不晚于今天`,
        detail: "请把反馈期限改到以后再送审。",
        field: "dueOn",
      };
    case "no-reason":
      return { title: "没有写退回的理由", detail: "请写明哪里要改。", field: "opinion" };
    default:
      return signWords(refused);
  }
}

type Signing = Extract<
  LetterActRefused,
  {
    kind:
      | "closed"
      | "content-changed"
      | "step-passed"
      | "not-holder"
      | "own-work"
      | "signed-before";
  }
>;

function signWords(refused: Signing): Problem {
  switch (refused.kind) {
    case "closed":
      return { title: "审签已经结束", detail: "请刷新页面，看最新的进度。" };
    case "content-changed":
      return {
        title: "您看到的不是现在送审的内容",
        detail: "请刷新页面，看过最新的内容再签。",
      };
    case "step-passed":
      return {
        title: "您看到的环节已经签过",
        detail: `现在的环节是“${refused.step}”。请刷新页面，看过之后再签。`,
      };
    case "not-holder":
      return {
        title: `现在的环节是“${refused.step}”，不由您审签`,
        detail: "轮到您时，工作台会提示。",
      };
    case "own-work":
      return {
        title: "不能审签自己拟的文件",
        detail: "请由本环节的其他人员审签，或者由其委托他人。",
      };
    case "signed-before":
      return {
        title: `您已经签过“${refused.step}”`,
        detail: "一个人不能签两个环节，请由其他人员审签。",
      };
  }
}
