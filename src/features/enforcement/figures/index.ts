import type { Figure } from "#platform/figures/figure.ts";
import type { DecisionType } from "../domain/decision-type.ts";
import { decisionWords } from "../words/decision-words.ts";
import { trialCellWords } from "../words/trial-words.ts";
import { decisions, fees, trialEntries } from "./sources.ts";

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

/** Cells that table two has in both forms: today's are counted from records under the cell's own name. */
const ofBothForms = new Set(
  ["licensing", "penalty", "coercion"].map((row) => `t2.${row}.decisions`),
);

/** A cell of the trial form's table two. */
function trialCell([cell, name]: readonly [string, string]): Figure {
  return {
    key: ofBothForms.has(cell) ? `trial.${cell}` : cell,
    name: ofBothForms.has(cell) ? `${name}（试行格式填报）` : name,
    definition: "2019、2020 年年报（试行格式）表二这一栏填报的数；没有填报的没有数，不是 0。",
    unit: unitOf(cell),
    source: trialEntries,
    only: { cell: [cell] },
    by: [],
  };
}

function unitOf(cell: string): string {
  if (cell.endsWith("amountYuan")) return "元";
  return /[.](?:previous|change)$/.test(cell) ? "项" : cell.endsWith("count") ? "个" : "件";
}

/** What table two takes of decisions and fees, and what was typed of it in the trial form. */
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
  ...Object.entries(trialCellWords).map(trialCell),
];
