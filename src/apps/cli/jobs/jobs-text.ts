import type { FailedJob, QueueState } from "#platform/jobs/queue/queue-state.ts";

/** All kinds of work and what failed, as lines. */
export function listText(queues: readonly QueueState[], failed: readonly FailedJob[]): string {
  const faults = failed.map(
    ({ queue, tries, fault, againAt }) =>
      `  ${queue}：试过 ${tries} 次，${fault}${againAt === null ? "不再自动重试" : `${againAt} 自动重试`}\n`,
  );
  const head = failed.length > 0 ? "失败的任务：\n" : "没有失败的任务。\n";
  return [...queues.map(queueLine), head, ...faults].join("");
}

function queueLine({ name, says, daily, ...counts }: QueueState): string {
  const { waiting, active, retrying, failed, lastDoneAt } = counts;
  const when = daily === null ? "" : `，每天 ${daily}`;
  const done = lastDoneAt === null ? "还没有办成过" : `最近办成 ${lastDoneAt}`;
  return `${name}（${says}${when}）：等待 ${waiting}，进行中 ${active}，等待重试 ${retrying}，失败 ${failed}；${done}\n`;
}

/** How much was given to be done again. */
export function retriedText(retried: number): string {
  return retried === 0
    ? "没有失败的任务。\n"
    : `已安排重做 ${retried} 件，由运行中的网站办理；稍后用 jobs list 查看结果。\n`;
}
