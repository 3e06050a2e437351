import { expect, test } from "vitest";
import type { Detail } from "#report/check/check-result.ts";
import { findingMessage } from "./finding-message.ts";

const fourth = ["t4.review", "t4.direct", "t4.afterReview"];
const cases: readonly (readonly [Detail, string])[] = [
  [
    { kind: "results", column: "total", sum: 12, total: 13 },
    "总计列：各项办理结果合计 12，不等于（七）总计 13，相差 1。",
  ],
  [
    { kind: "applicants", row: "deniedLaw", sum: 2, total: 1 },
    "（三）不予公开2.其他法律行政法规禁止公开：自然人与法人或其他组织合计 2，不等于总计 1，相差 1。",
  ],
  [
    { kind: "applicants", row: "otherSingle", sum: 2, total: 1 },
    "（六）其他处理：自然人与法人或其他组织合计 2，不等于总计 1，相差 1。",
  ],
  [
    { kind: "disputes", dispute: "direct", sum: 2, total: 3 },
    "行政诉讼（未经复议直接起诉）：各类结果合计 2，不等于总计 3，相差 1。",
  ],
  [
    { kind: "negative", cell: "t3.new.natural", value: -1 },
    "一、本年新收政府信息公开申请数量·自然人为 -1，件数不能小于 0。",
  ],
  [
    { kind: "stock", row: "normative", last: 21, issued: 5, repealed: 1, now: 24 },
    "行政规范性文件：上年现行有效 21 加本年制发 5 减本年废止 1 应为 25，现行有效件数填 24，相差 1；如有失效、划转等请在报告中说明。",
  ],
  [
    { kind: "impossible-regulations", agency: "柳林镇人民政府", values: [0, 0, 3] },
    "规章填报 0、0、3，但柳林镇人民政府无权制定规章；请核对是否应填入行政规范性文件。",
  ],
  [
    { kind: "fees-unit-of-years", amount: 3900, last: 0.4 },
    "行政事业性收费填 3900 万元，约为上年 0.4 万元的 9750 倍；请核对是否误以元为单位。",
  ],
  [
    { kind: "misread", row: "penalty", previous: 2, change: 2, decisions: 4 },
    "行政处罚：处理决定数量 4 恰为上一年项目数量 2 与本年增减 +2 之和，疑将项目数填作办件数；请核对。",
  ],
  [
    { kind: "jump", cell: "t2.licensing.decisions", last: 10, now: 600 },
    "行政许可·处理决定数量由上年 10 变为 600，变化超过 5 倍；请核对，如属实请在报告中说明原因。",
  ],
  [
    {
      kind: "table-damaged",
      table: "t3",
      rows: ["t3.granted", "t3.partial", "t3.deniedSecret", "t3.deniedLaw"],
    },
    "表三（收到和处理政府信息公开申请情况）有 4 行缺失或行名损坏：（一）予以公开、（二）部分公开（区分处理的，只计这一情形，不计其他情形）、（三）不予公开1.属于国家秘密等；请恢复完整表格。",
  ],
  [
    { kind: "blank", table: "t2", blank: 2, incompleteRows: ["t2.regulations"] },
    "表二（主动公开政府信息情况）有 2 格空白或只写“/”“—”“无”等，有 1 行的数不足列数（规章）；没有数据的请填 0。",
  ],
  [
    { kind: "blank", table: "t4", blank: 0, incompleteRows: fourth },
    "表四（政府信息公开行政复议、行政诉讼情况）的数不足 15 个；没有数据的请填 0。",
  ],
  [
    { kind: "section-misplaced", section: 2, after: 3 },
    "“二、主动公开政府信息情况”排在“三、收到和处理政府信息公开申请情况”之后；请按规定顺序排列。",
  ],
  [
    { kind: "signed-late", signedOn: "2024-02-20", by: "2024-01-31", agency: "other" },
    "报告落款日期为 2024-02-20，晚于 2024-01-31；政府部门应在 1 月 31 日前公布上一年度报告，请核对日期。",
  ],
  [
    { kind: "signed-late", signedOn: "2024-04-01", by: "2024-03-31", agency: "local" },
    "报告落款日期为 2024-04-01，晚于 2024-03-31；乡镇、街道、开发区公布上一年度报告的日期由当地规定，一般不晚于 3 月 31 日，请核对日期。",
  ],
  [
    { kind: "signed-late", signedOn: "2019-04-02", by: "2019-03-31", agency: "other" },
    "报告落款日期为 2019-04-02，晚于 2019-03-31；各级行政机关当时应在 3 月 31 日前公布上一年度报告，请核对日期。",
  ],
  [
    { kind: "fees-over", amount: 1000, limit: 1000 },
    "行政事业性收费填 1000 万元，同级机关一般达不到 1000 万元；请核对是否误以元为单位。",
  ],
  [
    { kind: "cites-trial", year: 2023, quote: "年度报告格式(试行)" },
    "2023 年度报告引用“年度报告格式(试行)”，试行格式只用于 2019、2020 年度；请改引国办公开办函〔2021〕30号。",
  ],
];

test.each(cases)("%o", (detail, message) => {
  expect(findingMessage({ detail })).toBe(message);
});
