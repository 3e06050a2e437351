import type { Context } from "hono";
import type { Result } from "#kernel/result.ts";
import { type Problem, problem } from "#platform/http/answers/problem.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { signatureProblem } from "#platform/signing/signature-problem.ts";
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
      return signatureProblem(refused, { act: "审签", own: "自己拟的文件" });
  }
}
