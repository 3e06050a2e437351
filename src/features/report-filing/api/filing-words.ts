import type { Problem } from "#platform/http/answers/problem.ts";
import type { ScopeRefused } from "../compile/agencies-added.ts";
import type { ZeroRefused } from "../zero-report/report-zero.ts";

export const notAsked: Problem = {
  title: "没有写明机关和年份",
  detail: "请写 of（机关的编号）和 year（四位年份）；scope 可写 own、level、whole。",
};

export const noAgency: Problem = {
  title: "没有这个机关",
  detail: "它不在您的范围，或者没有登记。",
};

export const noFigure: Problem = { title: "没有这个指标", detail: "全部指标见 /api/figures。" };

export const noDimension: Problem = {
  title: "这个指标不能这样分开",
  detail: "可用的维度见 /api/figures。",
  field: "by",
};

export const beyondScope: Problem = {
  title: "统计范围里有不归您看的机关",
  detail: "请改用本机关，或者请主管部门统计。",
  field: "scope",
};

export const yearAhead: Problem = {
  title: "年份还没有到",
  detail: "请改正年份。",
  field: "year",
};

export const noKind: Problem = {
  title: "没有这种台账",
  detail: "请改正台账的代码。",
  field: "kind",
};

export const noZeroReport: Problem = {
  title: "没有这份零报告",
  detail: "它不在您的范围，或者已经撤回。",
};

export function scopeProblem({ kind }: ScopeRefused): Problem {
  return kind === "no-government"
    ? {
        title: "这个机关没有本级、全域",
        detail: "只有人民政府和开发区有；请改用本机关。",
        field: "scope",
      }
    : { title: "这个机关在该年以前已经撤销", detail: "请核对年份。", field: "year" };
}

export function zeroProblem(refused: ZeroRefused): Problem {
  switch (refused.kind) {
    case "not-kept":
      return { title: "这种台账不作零报告", detail: "年报不由它计数。", field: "kind" };
    case "no-month":
      return {
        title: "这种台账按年作零报告",
        detail: "请把期间写成四位年份。",
        field: "period",
      };
    case "ahead":
      return { title: "这个期间还没有到", detail: "请改正期间。", field: "period" };
    case "has-records":
      return {
        title: "这个期间有记录，不能作零报告",
        detail: `有记录的：${refused.periods.join("、")}。记错了的，请先作废。`,
        field: "period",
      };
    case "already":
      return { title: "这个期间已经作过零报告", detail: "不必再作。", field: "period" };
  }
}
