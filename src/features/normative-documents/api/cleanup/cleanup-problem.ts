import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Result } from "#kernel/result.ts";
import { type Problem, problem } from "#platform/http/answers/problem.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import type { CleanupRefused } from "../../cleanup/acting.ts";

/** What was done with a round, or what stands against it. */
export function cleanupDone(c: Context, done: Result<unknown, CleanupRefused>): Response {
  return done.ok ? c.body(null, 204) : cleanupRefused(c, done.error);
}

export function cleanupRefused(c: Context, refused: CleanupRefused): Response {
  return problem(c, statusOf(refused), wordsOf(refused));
}

function statusOf({ kind }: CleanupRefused): ContentfulStatusCode {
  if (kind === "not-found") return 404;
  const ofBody: readonly CleanupRefused["kind"][] = [
    "nothing-in-force",
    "no-reason",
    "not-longer",
    "in-future",
    "takes-effect-first",
    "not-of-round",
  ];
  return ofBody.includes(kind) ? 422 : 409;
}

function wordsOf(refused: CleanupRefused): Problem {
  switch (refused.kind) {
    case "not-found":
      return noRecord;
    case "nothing-in-force":
      return {
        title: `${refused.asOf} 本机关没有有效的文件`,
        detail: "请核对日期；台账里没有登记的文件，请先登记。",
        field: "asOf",
      };
    case "decided":
      return { title: `这次清理已经决定（${refused.on}）`, detail: "决定以后不能再改。" };
    case "not-decided":
      return { title: "这次清理还没有决定", detail: "决定以后才能起草结果公告。" };
    case "open-verdicts":
      return {
        title: `还有 ${refused.open} 件没有提出清理意见`,
        detail: "请给每件文件选择继续有效、修改、废止或者宣布失效，再登记决定。",
      };
    case "not-of-round":
      return { title: "文件不在这次清理范围内", detail: "请刷新后再看。" };
    case "no-reason":
      return {
        title: `《${refused.title}》没有写理由`,
        detail: "修改、废止、宣布失效的，写明理由；公告里会公布。",
      };
    case "not-longer":
      return {
        title: `《${refused.title}》的新有效期没有晚于原来的 ${refused.lastOn}`,
        detail: "请核对延期至。",
      };
    case "own-work":
      return { title: "不能决定自己开始的清理", detail: "请由其他负责人登记决定。" };
    case "in-future":
      return { title: `${refused.on} 还没有到`, detail: "只能登记已经作出的决定。", field: "on" };
    case "takes-effect-first":
      return {
        title: "生效日期早于决定日期",
        detail: "废止、失效自决定以后的日期起算，请核对。",
        field: "effectiveOn",
      };
    case "has-draft":
      return { title: "结果公告已经在起草了", detail: "请在“信息采编”里接着写。" };
  }
}
