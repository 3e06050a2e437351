import type { Figure } from "#platform/figures/figure.ts";
import { reviewLevelsFigure } from "./review-levels.ts";
import { itemTimes, published, withdrawn } from "./sources.ts";

const items = { unit: "条", source: published } as const;
const ofYear = "公开日期在本年、公开属性为主动公开的信息；作废的不计";

/** What is counted of items made public. */
export const figures: readonly Figure[] = [
  {
    ...items,
    key: "items.published",
    name: "主动公开信息",
    definition: `${ofYear}。一条信息在几个渠道公开只计一条。`,
    by: ["category", "field", "channel", "origin", "month"],
  },
  {
    key: "items.itemTimes",
    name: "主动公开信息条次",
    definition: `${ofYear}。一条信息每在一个渠道公开计一条次；没有登记渠道的计一条次。`,
    unit: "条次",
    source: itemTimes,
    by: ["channel"],
  },
  {
    ...items,
    key: "items.inKeyFields",
    name: "重点领域信息",
    definition: `${ofYear}，其中属于至少一个重点领域的，各计一条。`,
    only: { isInKeyField: ["true"] },
    by: ["field"],
  },
  {
    ...items,
    key: "items.interpretations",
    name: "解读材料",
    definition: `${ofYear}，其中填了解读对象的。`,
    only: { isInterpretation: ["true"] },
    by: ["category"],
  },
  {
    ...items,
    key: "items.interpreted",
    name: "有解读的信息",
    definition: `${ofYear}，其中有解读材料以文号或者索引号指明的；解读时间由公开日期算到第一份解读材料的公开日期。`,
    only: { isInterpreted: ["true"] },
    by: ["category", "lag"],
  },
  {
    key: "items.withdrawn",
    name: "撤销的信息",
    definition: "撤销日期在本年、公开属性为主动公开的信息；作废的不计。",
    unit: "条",
    source: withdrawn,
    by: ["category"],
  },
  {
    ...items,
    key: "items.late",
    name: "超期公开的信息",
    definition: `${ofYear}，其中来源为本级、填了形成日期，公开日期超过形成之日起二十个工作日的（条例第二十六条）。`,
    only: { lateness: ["late"] },
    by: ["category"],
  },
  {
    ...items,
    key: "items.lateUnknown",
    name: "公开期限未知的信息",
    definition: `${ofYear}，其中来源为本级而没有填形成日期，或者那一年的节假日安排没有载入，不知是否超期的。`,
    only: { lateness: ["unknown"] },
    by: ["category"],
  },
  reviewLevelsFigure,
];
