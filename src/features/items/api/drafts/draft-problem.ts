import type { Context } from "hono";
import type { Result } from "#kernel/result.ts";
import { type Problem, problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import type { DraftRefused } from "../../domain/draft/draft-state.ts";
import { draftStateWords } from "../../words/draft-words.ts";

/** Why nothing was done with a draft, and what to do. */
function draftProblem(refused: DraftRefused): Problem {
  switch (refused.kind) {
    case "not-found":
      return noRecord;
    case "other-state":
      return {
        title: `这条信息现在是“${draftStateWords[refused.state]}”`,
        detail: "别人可能刚刚办过，请刷新后再看。",
      };
    case "changed-meanwhile":
      return {
        title: `${refused.by}刚刚改过这条信息`,
        detail: "您写的内容还在，没有保存。请先复制您改动的部分，再刷新，在新的内容上接着写。",
      };
  }
}

/** The answer to an act on a draft: what was done, or why not. */
export function answerOf(
  c: Context<AppEnv>,
  done: Result<object | undefined, DraftRefused>,
): Response {
  if (done.ok) return c.json(done.value ?? {});
  return problem(c, done.error.kind === "not-found" ? 404 : 409, draftProblem(done.error));
}
