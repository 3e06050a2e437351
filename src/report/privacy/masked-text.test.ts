import { expect, test } from "vitest";
import { maskedText } from "./masked-text.ts";

// Numbers made for these tests: nobody is known to bear them.
test.each([
  { rule: "a mobile number", text: "电话13912345670。", masked: "电话139****5670。" },
  { rule: "separators stay", text: "手机 139-1234-5670", masked: "手机 139-****-5670" },
  { rule: "the prefix stays", text: "+86 13912345670", masked: "+86 139****5670" },
  { rule: "a prefix without a blank", text: "008613912345670", masked: "0086139****5670" },
  {
    rule: "full-width digits",
    text: "手机１３９１２３４５６７０",
    masked: "手机１３９****５６７０",
  },
  {
    rule: "an identity number",
    text: "张某，110101199003077715，申请",
    masked: "张某，11*************715，申请",
  },
  {
    rule: "an identity number in groups",
    text: "身份证 110101 19900307 7715",
    masked: "身份证 11**** ******** *715",
  },
  {
    rule: "a bank card",
    text: "补助发至6222021200012345679。",
    masked: "补助发至6222***********5679。",
  },
  {
    rule: "two numbers",
    text: "13912345670、15812345679",
    masked: "139****5670、158****5679",
  },
])("$rule: $text", ({ text, masked }) => {
  expect(maskedText(text)).toBe(masked);
  expect(masked).toHaveLength(text.length);
});

test.each([
  "全年收到申请 12 件，办结 12 件。",
  "电话：0716-8234567",
  "共15812345679件",
  "𠮷田13912345670元",
])("what is no personal number stays: %s", (text) => {
  expect(maskedText(text)).toBe(text);
});
