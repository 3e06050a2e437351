import type { Problem } from "#platform/http/answers/problem.ts";
import type { beginDraft } from "../draft/begin-draft.ts";
import { scopeProblem } from "./filing-words.ts";

type BeginRefused = Extract<
  Awaited<ReturnType<typeof beginDraft>>,
  { readonly ok: false }
>["error"];

export const noDraft: Problem = {
  title: "没有这份年报草稿",
  detail: "它可能属于别的机构。请回到“年报编制”重新选择。",
};

export const otherAgency: Problem = {
  title: "您在这个机构没有编制年报的权限",
  detail: "请在右上角切换到您任职的机构，或者请系统管理员设置角色。",
};

export const wrongYear: Problem = {
  title: "年份不对",
  detail: "请填 2019 年以后、不晚于今年的四位年份。",
  field: "year",
};

/** Why a report was not begun. */
export function beginProblem(refused: BeginRefused): Problem {
  switch (refused.kind) {
    case "already-begun":
      return {
        title: "这一年的年报已经开始编制",
        detail: "请打开已有的草稿继续编写。",
        field: "year",
      };
    default:
      return scopeProblem(refused);
  }
}
