import type { InterpretationForm } from "../domain/life/interpretation.ts";
import type { LifeStep, StepResult } from "../domain/life/step.ts";

/** 环节. */
export const stepWords: Readonly<Record<LifeStep, string>> = {
  plan: "立项计划",
  consultation: "公开征求意见",
  competition: "公平竞争审查",
  "legality-sent": "送合法性审核",
  legality: "合法性审核",
  decision: "集体讨论决定",
  registration: "统一登记、编号、印发",
  publication: "公开",
  filing: "备案",
  interpretation: "解读",
  evaluation: "届满前评估",
};

/** Who takes a step that is next, and where. */
export function nextWords(step: LifeStep): string {
  switch (step) {
    case "legality":
      return "由合法性审核人员登记审核意见；建卷的人不能审。";
    case "registration":
      return "由负责登记编号的人填写文号、施行日期和有效期。";
    case "publication":
      return "点下面“起草公开信息”，写好正文后送审、发布；标题和文号已经填好。";
    case "interpretation":
      return "在下面“解读方案”里选形式，点“起草”；解读与文件的网页互相链接。";
    default:
      return `办过以后，点下面的“登记${stepWords[step]}”，填写日期和办理情况，可以上传佐证材料。`;
  }
}

/** 结论. */
export const resultWords: Readonly<Record<StepResult, string>> = {
  passed: "通过",
  exception: "适用例外规定",
  "not-concerned": "不涉及公平竞争",
  lawful: "合法",
  "to-amend": "应当予以修改",
  unlawful: "不合法",
  "not-passed": "不通过",
  keep: "继续有效",
  amend: "修改",
  repeal: "废止",
  expire: "到期失效",
};

export const formWords: Readonly<Record<InterpretationForm, string>> = {
  text: "文字解读",
  graphic: "图解",
  video: "视频解读",
  questions: "问答",
  expert: "专家解读",
  press: "新闻发布",
};
