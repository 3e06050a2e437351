import type { Problem } from "#platform/http/answers/problem.ts";
import type { CancelRefused } from "../reorganise/cancel-reorganisation.ts";
import type { RegisterRefused } from "../reorganise/register-reorganisation.ts";
import { refusalWords } from "../words/reorganisation-words.ts";

/** Why a reorganisation is not registered, with the remedy and the field. */
export function registerProblem(refused: RegisterRefused): Problem {
  switch (refused.kind) {
    case "too-far-ahead":
      return {
        field: "effectiveOn",
        title: "生效日期太远",
        detail: `最晚可以填 ${refused.latest}；请核对年份。`,
      };
    case "unfit-name":
      return { field: refused.field, title: "名称不合规", detail: refused.why };
    default:
      return refusalWords(refused);
  }
}

export function cancelProblem(refused: CancelRefused): readonly [404 | 409, Problem] {
  switch (refused.kind) {
    case "not-found":
      return [404, { title: "没有这项机构调整", detail: "它不在您管理的范围，或者没有登记。" }];
    case "carried-out":
      return [
        409,
        {
          title: "已经生效，不能取消",
          detail: "办错了的，请再登记一项机构调整改正；原来的记录保留。",
        },
      ];
    case "cancelled":
      return [409, { title: "已经取消过了", detail: "请刷新列表。" }];
  }
}
