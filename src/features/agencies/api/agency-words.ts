import type { Problem } from "#platform/http/answers/problem.ts";
import { timeInChina } from "#ui/day-in-china.ts";
import type { ChangeOfOthers } from "../register/change-agency.ts";
import type { RegisterFault } from "../register/register-faults.ts";
import { fieldName } from "../words/field-words.ts";

const kept = "改正后再保存；已经填写的内容还在。";

export const noAgency: Problem = {
  title: "没有这个机构",
  detail: "它不在您管理的范围，或者没有登记。",
};

export const noPlaceForNew: Problem = {
  title: "新机构不在您管理的范围",
  detail: `请把上级或者主管部门选为您管理的机构；${kept}`,
  field: "parentId",
};

export const fromAhead: Problem = {
  title: "生效日期晚于今天",
  detail: `只能填今天或者以前的日期；${kept}`,
  field: "from",
};

export function faultProblem({ field, message }: RegisterFault): Problem {
  return { title: message, detail: `请${kept}`, field };
}

/** Who changed what while the form was open. */
export function changedProblem(changes: readonly ChangeOfOthers[]): Problem {
  return {
    title: "您填写期间，别人修改了这个机构",
    detail: `${changes.map(changeWords).join("；")}。您填写的内容还在，没有改过的项已经换成新的；请核对后再保存一次。`,
  };
}

function changeWords({ field, before, after, by, at }: ChangeOfOthers): string {
  const who = by === null ? "" : `${by}${at === null ? "" : ` ${timeInChina(at).slice(0, 16)} `}`;
  return `${who}把“${fieldName(field)}”由${quoted(before)}改为${quoted(after)}`;
}

function quoted(text: string | null): string {
  return text === null ? "空白" : `“${text}”`;
}
