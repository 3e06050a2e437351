import type { Context } from "hono";
import { type Problem, problem } from "#platform/http/answers/problem.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import type { InspectionRefused } from "../../inspection/acts/acting.ts";

const statuses = {
  "not-found": 404,
  "no-address": 422,
  "host-not-named": 422,
  "under-way": 409,
  ended: 409,
  "not-done": 409,
} as const;

export function inspectionRefused(c: Context, refused: InspectionRefused): Response {
  return problem(c, statuses[refused.kind], inspectionRefusedWords(refused));
}

export function inspectionRefusedWords(refused: InspectionRefused): Problem {
  switch (refused.kind) {
    case "not-found":
      return noRecord;
    case "no-address":
      return {
        title: `“${refused.address}”不是网址`,
        detail: "请写成 http:// 或者 https:// 开头的网址，例如 http://www.qinglan.gov.cn/。",
        field: "address",
      };
    case "host-not-named":
      return {
        title: `${refused.host} 不在可检查的网站里`,
        detail: "请系统管理员在设置“可检查的网站”里加上它，再来检查。",
        field: "address",
      };
    case "under-way":
      return {
        title: "这个网站正在检查",
        detail: "请等它完成，或者先停止它。",
        field: "address",
      };
    case "ended":
      return { title: "这次检查已经结束", detail: "请刷新后查看。" };
    case "not-done":
      return { title: "这次检查还没有完成", detail: "完成以后才能填写加分。" };
  }
}
