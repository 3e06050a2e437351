import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Result } from "#kernel/result.ts";
import { type Problem, problem } from "#platform/http/answers/problem.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import type { RoundRefused } from "../../rounds/acting.ts";
import { findingStateWords } from "../../words/finding-words.ts";

/** What was done with a round or a finding, or what stands against it. */
export function roundDone(c: Context, done: Result<unknown, RoundRefused>): Response {
  return done.ok ? c.body(null, 204) : roundRefused(c, done.error);
}

export function roundRefused(c: Context, refused: RoundRefused): Response {
  return problem(c, statusOf(refused), wordsOf(refused));
}

function statusOf({ kind }: RoundRefused): ContentfulStatusCode {
  switch (kind) {
    case "not-found":
      return 404;
    case "not-inspected-by-you":
      return 403;
    case "no-such-list":
    case "not-on-list":
    case "in-future":
    case "before-round":
    case "not-after":
    case "year-not-loaded":
      return 422;
    case "has-findings":
    case "items-used":
    case "has-file":
    case "voided":
    case "not-open":
    case "not-answered":
      return 409;
  }
}

function wordsOf(refused: RoundRefused): Problem {
  switch (refused.kind) {
    case "not-found":
      return noRecord;
    case "not-inspected-by-you":
      return {
        title: `有 ${refused.ids.length} 个单位不归您检查`,
        detail: "只能检查本机关主管的单位，请重新选择。",
        field: "inspected",
      };
    case "no-such-list":
      return { title: "没有这份检查清单", detail: "请从列出的清单里选。", field: "checklist" };
    case "not-on-list":
      return {
        title: `检查清单里没有第 ${refused.item} 项`,
        detail: "请从清单里选；清单里没有的，先在清单里加上。",
        field: "item",
      };
    case "in-future":
      return { title: `${refused.on} 还没有到`, detail: "只能登记已经查过的。", field: "on" };
    case "before-round":
      return {
        title: `${refused.on} 早于检查开始的 ${refused.roundOn}`,
        detail: "请核对查看日期。",
        field: "on",
      };
    case "not-after":
      return {
        title: `整改期限 ${refused.rectifyBy} 不晚于当天`,
        detail: "请写查看日期以后的日期。",
        field: "rectifyBy",
      };
    case "year-not-loaded":
      return {
        title: `${refused.year} 年的放假安排还没有公布，工作日算不到那里`,
        detail: "请把工作日数写少一些，或者直接写整改期限的日期。",
        field: "days",
      };
    case "has-findings":
      return { title: "这个单位已经查过，不能移出", detail: "误登的问题可以逐条撤销。" };
    case "items-used":
      return {
        title: `清单第 ${refused.items.join("、")} 项已经登记了问题，不能删去`,
        detail: "请保留这些项，其他的可以改。",
        field: "items",
      };
    case "has-file":
      return { title: "这个问题已经有证据材料", detail: "一个问题保留一份，不能替换。" };
    case "voided":
      return { title: "这个问题已经撤销", detail: "不用再办理。" };
    case "not-open":
      return {
        title: `这个问题${findingStateWords[refused.state]}，不能再反馈`,
        detail: "请刷新后再看。",
      };
    case "not-answered":
      return {
        title: `这个问题${findingStateWords[refused.state]}，不能复核`,
        detail: "被检查单位反馈以后再复核。",
      };
  }
}
