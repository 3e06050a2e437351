import type { Context } from "hono";
import type { Result } from "#kernel/result.ts";
import { type Problem, problem } from "#platform/http/answers/problem.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import type { StatementRefused } from "../columns/state-nothing.ts";

/** What was done, or what stands against it. */
export function columnDone(c: Context, done: Result<unknown, StatementRefused>): Response {
  if (done.ok) return c.body(null, 204);
  return problem(c, statusOf(done.error), wordsOf(done.error));
}

/** What stands against it alone. */
export function columnRefused(c: Context, refused: StatementRefused): Response {
  return problem(c, statusOf(refused), wordsOf(refused));
}

function statusOf({ kind }: StatementRefused): 404 | 409 | 422 {
  switch (kind) {
    case "not-found":
      return 404;
    case "ended":
    case "word-taken":
    case "published":
      return 409;
    case "limit-days":
    case "unknown-duty":
    case "word-twice":
    case "not-over":
    case "ends-first":
      return 422;
  }
}

function wordsOf(refused: StatementRefused): Problem {
  switch (refused.kind) {
    case "not-found":
      return noRecord;
    case "ended":
      return { title: "这个栏目已经停用", detail: "停用的栏目不能修改；需要时请新增栏目。" };
    case "word-taken":
      return {
        title: `“${refused.word}”已经是栏目“${refused.column}”的名称或者别名`,
        detail: "一个类别只能归入一个栏目；请换一个词，或者先改那个栏目。",
        field: "name",
      };
    case "word-twice":
      return {
        title: `“${refused.word}”写了两次`,
        detail: "别名不要重复，也不要与栏目名称相同。",
        field: "spellings",
      };
    case "limit-days":
      return {
        title: "公开时限与工作日数不一致",
        detail: "本机关自定时限的，请填写1至90个工作日；依法律法规的，不填。",
        field: "limitDays",
      };
    case "unknown-duty":
      return { title: "没有这项法定公开内容", detail: "请从列表里选择。", field: "duty" };
    case "not-over":
      return {
        title: "所说的期间还没有过完",
        detail: "情况说明只能说明已经过去的期间；止日应在今天以前：今天还可能公开信息。",
        field: "throughOn",
      };
    case "ends-first":
      return { title: "止日早于起日", detail: "请核对起止日期。", field: "throughOn" };
    case "published":
      return {
        title: "这个期间有公开的信息",
        detail: `${refused.on} 公开了《${refused.title}》，不必作情况说明；请核对起止日期。`,
        field: "fromOn",
      };
  }
}
