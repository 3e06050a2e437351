import { expect, test } from "vitest";
import { findNarrative } from "../find-narrative.ts";
import { meaningKey } from "./meaning.ts";

function figuresOf(text: string, number = 1): readonly string[] {
  const { figures } = findNarrative([{ number, heading: "", text }], 2023);
  return figures.map(({ value, meaning, year }) =>
    [value, meaningKey(meaning), ...(year === null ? [] : [`@${year}`])].join(" "),
  );
}

test.each([
  "在征地拆迁领域，共收到申请5件，办结4件。",
  "自然资源新收政府信息公开申请5件。",
  "征地补偿：新收政府信息公开申请12件。",
  "网络渠道，新收政府信息公开申请5件。",
  "收到政府信息公开申请12件涉及土地征收问题。",
  "收到政府信息公开申请由10件增加到12件。",
  "因政府信息公开被提起经复议的行政诉讼2件。",
  "因政府信息公开直接向法院提起行政诉讼3件。",
  "因政府信息公开径行向法院提起行政诉讼2件。",
  "政府集中采购完成项目12个。",
  "公开财政预决算、重大建设项目、公共资源配置等重点领域信息120条。",
])("part of a subject, or what is not known: no figure: %s", (text) => {
  expect(figuresOf(text)).toEqual([]);
});

test.each([
  ["在依申请公开方面，共收到申请5件，办结5件。", ["5 t3.new.total", "5 t3.total.total"]],
  ["加强依申请公开方面工作，共收到申请5件。", ["5 t3.new.total"]],
  ["从办理情况看：收到申请12件。", ["12 t3.new.total"]],
  [
    "因政府信息公开引起的行政诉讼案件3件，其中直接起诉1件。",
    ["3 t4.afterReview.total+t4.direct.total", "1 t4.direct.total"],
  ],
])("a heading that names the whole subject narrows nothing: %s", (text, figures) => {
  expect(figuresOf(text)).toEqual(figures);
});

test.each([
  [
    "2023年政府信息公开申请新收：12件，办结：11件。",
    1,
    ["12 t3.new.total @2023", "11 t3.total.total @2023"],
  ],
  ["政府信息公开申请数为：12。", 1, ["12 t3.new.total"]],
  ["新收：12件。", 3, ["12 t3.new.total"]],
  ["新收：12件。", 4, []],
  [
    "发生政府信息公开行政复议：3件；行政诉讼：2件。",
    1,
    ["3 t4.review.total", "2 t4.afterReview.total+t4.direct.total"],
  ],
  ["收到政府信息公开申请由去年的10件增加到12件。", 1, ["10 t3.new.total @2022", "12 t3.new.total"]],
] as const)(
  "a figure behind its label or last year's: %s in section %i",
  (text, section, figures) => {
    expect(figuresOf(text, section)).toEqual(figures);
  },
);
