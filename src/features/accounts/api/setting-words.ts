import type { z } from "zod";
import type { Setting } from "#platform/feature/setting.ts";
import type { Problem } from "#platform/http/answers/problem.ts";
import type { SettingRefused } from "#platform/settings/set-setting.ts";
import { settingShape } from "#platform/settings/setting-shape.ts";
import { settingText } from "#platform/settings/setting-text.ts";

export const noSetting: Problem = {
  title: "没有这项设置",
  detail: "这项设置不存在，或者不由您的角色设置。",
};
export const noSettingPlace: Problem = {
  title: "不能查看、设置这个范围",
  detail: "请选择您管理的机构或者地区；全平台的设置由全平台的管理员办理。",
  field: "for",
};

const widest = {
  installation: "这项设置全平台统一，不能单独设置。",
  region: "这项设置按地区或者全平台设置，机构不能单独设置。",
  agency: "请选择机构、地区或者全平台。",
} as const;

export function settingProblem(refused: SettingRefused): Problem {
  switch (refused.kind) {
    case "not-set-here":
      return { title: "不能在这个范围设置", detail: widest[refused.of], field: "for" };
    case "changed":
      return {
        title: "刚刚有人改过这项设置",
        detail: `现在的值是：${refused.value === null ? "没有单独设置" : settingText(refused.value)}。请看过修改记录，再决定是否修改。`,
        field: "value",
      };
  }
}

/** Why a value is none of the setting's, and which are. */
export function settingValueProblem(setting: Setting, fault?: z.ZodError): Problem {
  // What the room says itself of its value is told as it stands.
  const own = fault?.issues.find(({ code }) => code === "custom")?.message;
  const isSaid = own !== undefined && /[\u4e00-\u9fff]/.test(own);
  const detail = isSaid ? own : `“${setting.says}”${taken(setting)}`;
  return { title: "值不合要求", detail, field: "value" };
}

function taken(setting: Setting): string {
  const shape = settingShape(setting);
  switch (shape.kind) {
    case "truth":
      return "应为是或者否。";
    case "integer":
      return `应为整数${shape.min === null ? "" : `，最小 ${shape.min}`}${shape.max === null ? "" : `，最大 ${shape.max}`}。`;
    case "choice":
      return `应为下列之一：${shape.options.map(({ says }) => says).join("、")}。`;
    case "text":
    case "other":
      return "不接受这个值，请检查后重新填写。";
  }
}
