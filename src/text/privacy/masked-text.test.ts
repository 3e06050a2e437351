import { expect, test } from "vitest";
import { maskedFileName, maskedText } from "./masked-text.ts";

// Numbers made for these tests: nobody is known to bear them.
test.each([
  { rule: "a mobile number", text: "电话13912345670。", masked: "电话139****5670。" },
  { rule: "separators stay", text: "手机 139-1234-5670", masked: "手机 139-****-5670" },
  { rule: "the prefix stays", text: "+86 13912345670", masked: "+86 139****5670" },
  { rule: "a prefix without a blank", text: "008613912345670", masked: "0086139****5670" },
  { rule: "a prefix in a group", text: "电话86-139-1234-5670", masked: "电话86-139-****-5670" },
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

test.each([
  ["张某_110101199003077715.docx", "张某_11*************715.docx"],
  ["申请13912345670.pdf", "申请139****5670.pdf"],
  ["张某110101900307771申请.doc", "张某11**********771申请.doc"],
  ["补助6222021200012345679.xls", "补助6222***********5679.xls"],
  ["张某 139-1234-5670.pdf", "张某 139-****-5670.pdf"],
  ["张某_１３９１２３４５６７０_申请.pdf", "张某_１３９****５６７０_申请.pdf"],
  ["tel139\u200b12345670a.pdf", "tel139\u200b****5670a.pdf"],
  ["张某11010119900307 7715.doc", "张某11************ *715.doc"],
  ["护照E12345678.pdf", "护照E1*****78.pdf"],
  ["20240125年报.docx", "20240125年报.docx"],
  ["P020240125612345678901.html", "P020240125612345678901.html"],
])("the file name %s is shown as %s", (name, masked) => {
  expect(maskedFileName(name)).toBe(masked);
});

test.each([
  {
    rule: "over a line",
    text: "张某，1101011990\n03077715，申请",
    masked: "张某，11********\n*****715，申请",
  },
  { rule: "mathematical digits", text: "𝟏𝟑𝟗12345𝟔𝟕𝟎", masked: "𝟏𝟑𝟗****5𝟔𝟕𝟎" },
  { rule: "hidden mathematical digits", text: "139𝟏234567𝟎", masked: "139*****567𝟎" },
  { rule: "a passport", text: "护照E12345678", masked: "护照E1*****78" },
])("$rule", ({ text, masked }) => {
  expect(maskedText(text)).toBe(masked);
});
