import { expect, test } from "vitest";
import { cut, offsetIn, proseOf } from "./prose.ts";

test.each([
  { rule: "full-width digits and marks", given: "收到１２件，办结", text: "收到12件,办结" },
  { rule: "Traditional script", given: "收到申請3件", text: "收到申请3件" },
  { rule: "blanks beside a number", given: "收到 12 件", text: "收到12件" },
  {
    rule: "a blank between two digits keeps them apart",
    given: "收到1 2件",
    text: `收到1${cut}2件`,
  },
  { rule: "lines end paragraphs", given: "依申请公开\n收到3件", text: "依申请公开\n收到3件" },
  {
    rule: "a line that a page broke goes on",
    given: "二〇二三年度我局严格落实条例规定认真办理群众提交的信息公开\n申请3件",
    text: "二〇二三年度我局严格落实条例规定认真办理群众提交的信息公开申请3件",
  },
  {
    rule: "a number that a page broke stays apart",
    given: "二〇二三年度我局严格落实条例规定认真办理群众提交的信息公开申请1\n2件",
    text: `二〇二三年度我局严格落实条例规定认真办理群众提交的信息公开申请1${cut}2件`,
  },
])("$rule", ({ given, text }) => {
  expect(proseOf(given).text).toBe(text);
});

test("every character knows where it stood", () => {
  const given = "收 到１２ 件，\n\n 其中 自然人";
  const prose = proseOf(given);
  const found = Array.from(prose.text, (_, index) =>
    given.charAt(offsetIn(prose, index)).normalize("NFKC"),
  );
  expect(found.join("")).toBe(prose.text);
});
