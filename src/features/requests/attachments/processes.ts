import type { Context } from "hono";
import type { Result } from "#kernel/result.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { busyExamining, examineUpload } from "#platform/files/preflight/examine-upload.ts";
import type { Examined } from "#platform/files/preflight/finding.ts";
import type { ToExamine } from "#platform/files/preflight/preflight-jobs.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { examineJob } from "./thread-jobs.ts";

/** What was found in a file that is to leave with a reply. */
export function examined(
  { run }: Pick<OfficeServices, "run">,
  c: Context<AppEnv>,
  file: ToExamine,
): Promise<Result<Examined, Response>> {
  return examineUpload({ run, job: examineJob }, c, file);
}

export type CleanRefused = "busy" | "too-much" | "unchanged" | "replied";

/** Why a file comes no more to a case. */
export const repliedAlready = {
  title: "已经答复的申请，不能再添附件",
  detail: "附件是答复的一部分，随案卷保存；责令重新答复的，先登记重新办理。",
};

/** Why there is no cleaned copy. */
export function cleanRefused(c: Context<AppEnv>, refused: CleanRefused): Response {
  switch (refused) {
    case "busy":
      return problem(c, 503, busyExamining);
    case "replied":
      return problem(c, 409, repliedAlready);
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
