import type { Context } from "hono";
import { err, ok, type Result } from "#kernel/result.ts";
import { problem } from "../../http/answers/problem.ts";
import type { AppEnv } from "../../http/app-env.ts";
import type { RunJob } from "../../jobs/thread-job.ts";
import type { Examined } from "./finding.ts";
import type { ExamineJob, ToExamine } from "./preflight-jobs.ts";

/** Every process that looks through files is taken. */
export const busyExamining = { title: "正在检查的文件太多", detail: "请过几分钟再试。" };

interface Examining {
  readonly run: RunJob;
  readonly job: ExamineJob;
}

/** What was found in a file, or the answer to who sent it; one that takes more than a process may have was not looked through to its end. */
export async function examineUpload(
  { run, job }: Examining,
  c: Context<AppEnv>,
  file: ToExamine,
): Promise<Result<Examined, Response>> {
  const done = await run(job, file);
  if (done.ok) return done;
  if (done.error.kind === "busy") return err(problem(c, 503, busyExamining));
  const finding = { kind: "not-whole", place: { in: "file" }, quote: "" } as const;
  return ok({ type: undefined, findings: [finding] });
}
