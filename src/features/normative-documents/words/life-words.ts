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
