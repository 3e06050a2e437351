import { expect, test } from "vitest";
import { personalNumbers } from "./personal-numbers.ts";

// Numbers made for these tests: their check digits are right, and nobody is known to bear them.
test.each([
  { rule: "an identity number of 18 digits", text: "张某，110101199003077715，申请公开" },
  { rule: "with full-width digits", text: "证件号码：１１０１０１１９９００３０７７７１５。" },
  { rule: "grouped by region, birth and serial", text: "身份证 110101 19900307 7715" },
  { rule: "of someone born on the last day of a month", text: "（330726198402290018）" },
  {
    rule: "one that a credit code could be too, where it is called an identity number",
    text: "身份证号114401199003010190",
  },
  { rule: "an old one of 15 digits where it is called so", text: "身份证号码为110101900307771" },
  { rule: "an old one that nothing is said of", text: "张某，110101900307771，申请公开" },
  { rule: "broken by characters without width", text: "张某，110101\u200b19900307\u200b7715。" },
  { rule: "broken over a line", text: "张某，1101011990\n03077715，申请" },
  { rule: "broken over an indented line", text: "张某，1101011990 \n　　03077715，申请" },
  { rule: "an old one over a line, called so", text: "身份证号码110101900\n307771" },
])("$rule is found", ({ text }) => {
  expect(personalNumbers(text).map(({ kind }) => kind)).toEqual(["identity"]);
});

test.each(["护照号码E12345678。", "持护照EA1234567申请", "港澳居民来往内地通行证H12345678"])(
  "a passport or a permit is found: %s",
  (text) => {
    expect(personalNumbers(text).map(({ kind }) => kind)).toEqual(["passport"]);
  },
);

test("numbers on lines of their own are found each", () => {
  const text = "13912345670\n15812345679\n110101199003077715";
  expect(personalNumbers(text).map(({ start }) => start)).toEqual([0, 12, 24]);
});

test("the place of a broken number takes in what breaks it", () => {
  const text = "李某1101011990\u200b03\n077715。";
  const [number] = personalNumbers(text);
  expect(text.slice(number?.start, number?.end)).toBe("1101011990\u200b03\n077715");
});

test.each([
  { rule: "a mobile number", text: "联系人王某，电话13912345670。" },
  { rule: "broken by a character without width", text: "电话139\u200b1234\u200b5670" },
  { rule: "broken over a line", text: "电话1391234\n5670" },
  { rule: "after 联系电话 and a colon", text: "联系电话:15812345679" },
  { rule: "in groups with hyphens", text: "手机 139-1234-5670" },
  { rule: "in groups with blanks", text: "手机 139 1234 5670" },
  { rule: "with the country's prefix", text: "+86 13912345670" },
  { rule: "after an office's number and a stroke", text: "电话：8234567/13912345670" },
  { rule: "before a date", text: "13912345670 2024-01-15" },
  { rule: "full-width", text: "手机１３９１２３４５６７０" },
])("$rule is found", ({ text }) => {
  expect(personalNumbers(text).map(({ kind }) => kind)).toEqual(["mobile"]);
});

test.each([
  { rule: "a card with a prefix of its own", text: "补助发至6222021200012345679。" },
  { rule: "a card in groups of four", text: "6222 0212 0001 2345 679" },
  {
    rule: "a card whose prefix says little, where it is called one",
    text: "卡号：4512345678901234",
  },
])("$rule is found", ({ text }) => {
  expect(personalNumbers(text).map(({ kind }) => kind)).toEqual(["bank-card"]);
});

test.each([
  { rule: "a wrong check character", text: "身份证号110101199003077716" },
  { rule: "a day no calendar has", text: "身份证号330726198502290015" },
  { rule: "a masked identity number", text: "110***********7715，11010119900307****" },
  { rule: "a masked mobile number", text: "138****5678、1391234××××、139xxxx5670" },
  { rule: "a unified social credit code", text: "统一社会信用代码11330726MB1A2345X6" },
  { rule: "a credit code of digits alone", text: "代码114401199003010190" },
  { rule: "15 digits that are a sum", text: "共计110101900307771" },
  { rule: "15 digits that are counted", text: "点击110101900307771次" },
  { rule: "15 digits on two lines without a word", text: "收费110101900\n307771" },
  { rule: "letters and digits that nothing is said of", text: "型号E12345678，G87654321" },
  {
    rule: "an office's telephone",
    text: "电话：0716-8234567，传真010-12345678，12345热线，4001234567",
  },
  { rule: "digits inside a longer run", text: "序号113912345670、139123456701234" },
  { rule: "part of a file's name", text: "P020139123456701.jpg、13912345670.jpg、W13912345670" },
  { rule: "an amount", text: "收费13912345670元，共15812345679件" },
  { rule: "a number that says what it is", text: "索引号：13912345670，受理号 15812345679" },
  { rule: "a placeholder", text: "电话13800000000" },
  { rule: "a card whose check digit is wrong", text: "卡号6222021200012345678" },
  { rule: "a weak prefix without a word", text: "4512345678901234" },
  { rule: "a code that begins as regions of Gansu do", text: "事项6201022000012342" },
  {
    rule: "dates and document numbers",
    text: "2023年1月1日至12月31日，〔2021〕30号，20230101-20231231",
  },
])("$rule is nobody's number", ({ text }) => {
  expect(personalNumbers(text)).toEqual([]);
});

test("the place is that of the text, and the middle is hidden", () => {
  const text = "王某，１３９１２３４５６７０；李某，110101199003077715；卡6222 0212 0001 2345 679";
  expect(
    personalNumbers(text).map(({ start, end, masked }) => [text.slice(start, end), masked]),
  ).toEqual([
    ["１３９１２３４５６７０", "139****5670"],
    ["110101199003077715", "11*************715"],
    ["6222 0212 0001 2345 679", "6222***********5679"],
  ]);
});
