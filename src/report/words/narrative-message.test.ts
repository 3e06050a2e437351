import { expect, test } from "vitest";
import type { Detail } from "#report/check/check-result.ts";
import { findingMessage } from "./finding-message.ts";

const cases: readonly (readonly [Detail, string])[] = [
  [
    { kind: "narrative-table", cells: ["t3.new.total"], stated: 12, table: 10 },
    "正文写一、本年新收政府信息公开申请数量 12，表格填 10，相差 2；请核对正文与表格。",
  ],
  [
    {
      kind: "narrative-table",
      cells: [
        "t3.unavailableNotHeld.total",
        "t3.unavailableNotReady.total",
        "t3.unavailableUnclear.total",
      ],
      stated: 3,
      table: 2,
    },
    "正文写（四）无法提供 3，表格填 2，相差 1；请核对正文与表格。",
  ],
  [
    {
      kind: "narrative-table",
      cells: ["t4.direct.upheld", "t4.afterReview.upheld"],
      stated: 1,
      table: 2,
    },
    "正文写行政诉讼·结果维持 1，表格填 2，相差 1；请核对正文与表格。",
  ],
  [
    { kind: "narrative-table", cells: ["t2.fees.amountWan"], stated: 125_000, table: 126_000 },
    "正文写行政事业性收费·本年收费金额 125000 元，表格填 12.6 万元，相差 1000 元；请核对正文与表格。",
  ],
  [
    { kind: "narrative-differs", meaning: "items.published", cells: [], values: [977, 912] },
    "正文对主动公开政府信息数量写了不同的数：977、912；请核对并统一。",
  ],
  [
    { kind: "narrative-parts", total: 350, sum: 302, isComplete: true },
    "正文写总数 350，所列各项合计 302，比总数少 48；请核对总数和各项，或补齐未列的部分。",
  ],
  [
    { kind: "narrative-parts", total: 33_000_000, sum: 3300, isComplete: true },
    "正文写总数 3300万，所列各项合计 3300，“万”字可能是多写的；请核对。",
  ],
  [
    { kind: "narrative-parts", total: 350, sum: 402, isComplete: false },
    "正文写总数 350，所列各项合计 402，比总数多 52；请核对总数和各项。",
  ],
  [
    {
      kind: "narrative-share",
      share: "growth",
      percent: -20,
      part: 150,
      whole: 200,
      computed: -25,
    },
    "正文写下降 20%，由 200 变为 150 应为下降 25%；请核对。",
  ],
  [
    { kind: "narrative-fee-none", amount: 200 },
    "报告写未收取信息处理费，又写收取 200 元；请核对并统一。",
  ],
];

test.each(cases)("%o", (detail, message) => {
  expect(findingMessage({ detail })).toBe(message);
});
