import type { Figure } from "#platform/figures/figure.ts";
import type { DecisionType } from "../domain/decision-type.ts";
import { decisionWords } from "../words/decision-words.ts";
import { decisions, fees } from "./sources.ts";

function decisionsOf(type: DecisionType): Figure {
  return {
    key: `t2.${type}.decisions`,
    name: `${decisionWords[type]}决定数量`,
    definition: `本年各月${decisionWords[type]}处理决定数量之和，不论是否公开。`,
    unit: "件",
    source: decisions,
    only: { type: [type] },
    by: ["month", "source"],
  };
}

/** What table two takes of decisions and fees. */
export const figures: readonly Figure[] = [
  decisionsOf("licensing"),
  decisionsOf("penalty"),
  decisionsOf("coercion"),
  {
    key: "t2.fees.amountWan",
    name: "行政事业性收费金额",
    definition: "本年各月行政事业性收费金额之和，由元折成万元，最多六位小数，不舍入。",
    unit: "万元",
    source: fees,
    by: ["month", "item"],
  },
];
