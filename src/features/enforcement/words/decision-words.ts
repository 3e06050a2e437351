import type { DecisionType } from "../domain/decision-type.ts";

export const decisionWords: Readonly<Record<DecisionType, string>> = {
  licensing: "行政许可",
  penalty: "行政处罚",
  coercion: "行政强制",
};
