import { monthly, type Reenacted, sheet } from "./records.ts";

const year = 2019;

/** Table two of the trial form, as it is typed. */
const typed = {
  "t2.regulations.made": 0,
  "t2.regulations.published": 0,
  "t2.regulations.total": 0,
  "t2.normative.made": 0,
  "t2.normative.published": 0,
  "t2.normative.total": 0,
  "t2.licensing.previous": 45,
  "t2.licensing.change": 0,
  "t2.licensing.decisions": 192,
  "t2.otherServices.previous": 0,
  "t2.otherServices.change": 0,
  "t2.otherServices.decisions": 0,
  "t2.penalty.previous": 2,
  "t2.penalty.change": 2,
  "t2.penalty.decisions": 4,
  "t2.coercion.previous": 1,
  "t2.coercion.change": 2,
  "t2.coercion.decisions": 3,
  "t2.fees.previous": 1,
  "t2.fees.change": 0,
  "t2.procurement.count": 82,
  "t2.procurement.amountYuan": "173373602.39",
} as const;

/** The general office of a development zone, 2019. */
export const seed004: Reenacted = {
  seed: "004",
  agency: { name: "沙川高新区管理委员会综合办公室", kind: "other" },
  year,
  sheets: [
    sheet(
      "trial-entries",
      "年度,栏目,数值",
      Object.entries(typed).map(([cell, value]) => [year, cell, value]),
    ),
    sheet("decisions", "月份,类型,决定数量", [
      ...monthly(year, "行政许可", 192),
      ...monthly(year, "行政处罚", 4),
      ...monthly(year, "行政强制", 3),
    ]),
  ],
};
