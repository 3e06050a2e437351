import { err, ok, type Result } from "#kernel/result.ts";
import { byCommandLine } from "#platform/command-line/by-command-line.ts";
import type { Call } from "#platform/command-line/call.ts";
import { type Command, type CommandServices, newCommand } from "#platform/command-line/command.ts";
import type { AnyQueueJob } from "#platform/jobs/queue/queue-job.ts";
import { failedJobs, queueStates } from "#platform/jobs/queue/queue-state.ts";
import { retryAudited } from "#platform/jobs/queue/retry-jobs.ts";
import { listText, retriedText } from "./jobs-text.ts";

const about = `后台任务：发送邮件、每日汇总等由运行中的网站自动办理，失败的会自动重试几次。
list 列出各种任务和失败的原因；retry 让失败的任务再办一次（由运行中的网站办理）。`;

/** Failed work that is listed. */
const mostListed = 50;

type Asked =
  | { readonly act: "list"; readonly isJson: boolean }
  | { readonly act: "retry"; readonly queue: string | undefined; readonly isJson: boolean };

/** `tongming jobs list | retry`. */
export function newJobsCommand(jobs: readonly AnyQueueJob[]): Command {
  return newCommand({
    name: "jobs",
    usage: ["jobs list [--json]", "jobs retry [任务名称] [--json]"],
    about,
    options: [{ name: "json", says: "输出一行 JSON" }],
    more: "退出码：0 完成；1 list：有失败的任务；2 用法有误，没有这种任务，或数据库不能用。",
    parse: (call) => askedOf(call, jobs),
    run: (asked, services) =>
      asked.act === "list" ? list(asked, jobs, services) : retry(asked, services),
  });
}

function askedOf(
  { rest: [act, queue, stray], switches }: Call,
  jobs: readonly AnyQueueJob[],
): Result<Asked, string> {
  if (act !== "list" && act !== "retry") return err("请写 jobs list 或 jobs retry");
  const extra = act === "list" ? queue : stray;
  if (extra !== undefined) return err(`多余的参数“${extra}”，请去掉`);
  const isJson = switches.has("json");
  if (act === "list") return ok({ act, isJson });
  const isKnown = queue === undefined || jobs.some(({ name }) => name === queue);
  if (isKnown) return ok({ act, queue, isJson });
  return err(`没有任务“${queue}”，可用：${jobs.map(({ name }) => name).join("、")}`);
}

function list(
  { isJson }: { readonly isJson: boolean },
  jobs: readonly AnyQueueJob[],
  { out, withDatabase }: CommandServices,
): Promise<number> {
  return withDatabase(async ({ db }) => {
    const queues = await queueStates(db, jobs);
    const failed = await failedJobs(db, jobs, mostListed);
    await out(isJson ? `${JSON.stringify({ queues, failed })}\n` : listText(queues, failed));
    return queues.some((queue) => queue.failed > 0) ? 1 : 0;
  });
}

function retry(
  { queue, isJson }: Extract<Asked, { readonly act: "retry" }>,
  { out, withDatabase }: CommandServices,
): Promise<number> {
  return withDatabase(async ({ db }) => {
    const retried = await retryAudited(db, byCommandLine(), { queue });
    await out(isJson ? `${JSON.stringify({ retried })}\n` : retriedText(retried));
    return 0;
  });
}
