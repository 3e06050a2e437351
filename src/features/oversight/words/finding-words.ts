import type { FindingState, FindingStep } from "../domain/finding.ts";

export const findingStateWords: Readonly<Record<FindingState, string>> = {
  open: "待整改",
  answered: "待复核",
  closed: "已整改",
};

export const findingStepWords: Readonly<Record<FindingStep, string>> = {
  found: "检查发现",
  answered: "整改反馈",
  "sent-back": "复核不通过",
  passed: "复核通过",
  voided: "撤销",
};
