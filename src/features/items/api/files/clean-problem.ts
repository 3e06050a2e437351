import type { Context } from "hono";
import { busyExamining } from "#platform/files/preflight/examine-upload.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import type { CleanRefused } from "../../files/clean-draft-file.ts";

/** Why there is no cleaned copy. */
export function cleanProblem(c: Context<AppEnv>, refused: CleanRefused): Response {
  switch (refused) {
    case "busy":
      return problem(c, 503, busyExamining);
    case "too-much":
      return problem(c, 422, {
        title: "文件太大或者损坏，不能清理",
        detail: "请在原来的软件里改好，再上传。",
      });
    case "unchanged":
      return problem(c, 409, {
        title: "没有可以由系统清理的内容",
        detail: "请按每一条的说明，在原文件里改好，再上传。",
      });
  }
}
