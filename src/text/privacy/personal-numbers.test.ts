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
  { rule: "broken by turns of direction", text: "张某，110101\u202d19900307\u202c7715。" },
  { rule: "broken over a line", text: "张某，1101011990\n03077715，申请" },
  { rule: "broken over an indented line", text: "张某，1101011990 \n　　03077715，申请" },
  { rule: "an old one over a line, called so", text: "身份证号码110101900\n307771" },
  { rule: "in groups of another kind", text: "证件 1101 0119 9003 0777 15" },
  { rule: "with dashes of other kinds", text: "张某，110101–19900307–7715" },
  { rule: "in groups over a line", text: "张某，110101 1990\n0307 7715，申请" },
  { rule: "its last sign on the next line", text: "张某，11010119900307771\n5，申请" },
  { rule: "with a wrong check character, called so", text: "身份证号110101199003077716" },
  { rule: "with a wrong digit in its day, called so", text: "身份证号码：330726198502290015" },
])("$rule is found", ({ text }) => {
  expect(personalNumbers(text).map(({ kind }) => kind)).toEqual(["identity"]);
});

test.each([
  "护照号码E12345678。",
  "持护照EA1234567申请",
  "港澳居民来往内地通行证H12345678",
  "李某持E12345678（护照）",
])("a passport or a permit is found: %s", (text) => {
  expect(personalNumbers(text).map(({ kind }) => kind)).toEqual(["passport"]);
});

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
  { rule: "in groups with dots", text: "手机 139.1234.5670" },
  { rule: "in groups with two blanks", text: "手机 139  1234  5670" },
  { rule: "its last digit on the next line", text: "电话1391234567\n0，李某" },
  { rule: "in mathematical digits", text: "电话𝟏𝟑𝟗𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟎。" },
  { rule: "behind a word in letters", text: "tel13912345670" },
  { rule: "in front of a word in letters", text: "王某13912345670wx同号" },
  { rule: "behind a dash", text: "电话-13912345670" },
  { rule: "in front of 人", text: "联系13912345670人在外地" },
  { rule: "full-width", text: "手机１３９１２３４５６７０" },
])("$rule is found", ({ text }) => {
  expect(personalNumbers(text).map(({ kind }) => kind)).toEqual(["mobile"]);
});

test.each([
  ..."\u00a0\u3000\u2003\t\u2010\u2011\u2013\u2014\u2212\uff0d\ufe63".split(""),
  ..."\u00ad\u034f\u180e\u200b\u202a\u202e\u2061\u2066\u2069\ufe0f\ufeff".split(""),
  "\u{e0041}",
  "\u{e0100}",
])("%j between groups hides no number", (sign) => {
  const number = ["139", "1234", "5670"].join(sign);
  const [found, ...more] = personalNumbers(`王某，${number}，`);
  expect([found?.kind, found?.start, found?.end]).toEqual(["mobile", 3, 3 + number.length]);
  expect(found?.masked).toBe("139****5670");
  expect(more).toEqual([]);
  expect(personalNumbers(["110101", "19900307", "7715"].join(sign))).toHaveLength(1);
});

test.each(["\n", "\u2028", "\u2029", "\r\n"])("%j ends a line inside a number", (sign) => {
  expect(personalNumbers(`电话1391234${sign}5670`)).toHaveLength(1);
});

test("two long numbers with a dash between them are found each", () => {
  expect(personalNumbers("13912345670—15812345679").map(({ start }) => start)).toEqual([0, 12]);
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
  { rule: "a wrong check character", text: "张某，110101199003077716" },
  { rule: "a day no calendar has", text: "张某，330726198502290015" },
  { rule: "a row of a table", text: "13 9 12 34 5 67 0 11 0 10 11 99 0" },
  { rule: "a column of figures", text: "139\n12\n34\n56\n70\n1101\n0119\n9003" },
  {
    rule: "a figure of ten digits before a list",
    text: "共1391234567\n8、加强培训\n1391234567\n8月",
  },
  { rule: "visits and money", text: "访问13912345670人次，支出15812345679人民币" },
  { rule: "dates with dots and dashes", text: "2023.01.01—2023.12.31，2023–01–01 – 2023–12–31" },
  { rule: "a document's number with dashes", text: "LX-2023-13912345670，2023—0139—1234—01" },
  {
    rule: "offices' telephones",
    text: "0716-8234567、0716－82345678—8001，010 1234 5678\n0716－8234567",
  },
  { rule: "sums", text: "1,391,234,567.00元，1391234.5670万元，13912345.670万元" },
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
