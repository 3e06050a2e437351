import { expect, test } from "vitest";
import { findingMessage } from "#report/words/finding-message.ts";
import { type Given, givenReport } from "#tests/support/given-report.ts";
import { compileDictionary } from "#text/proofreading/dictionary.ts";
import { checkReport } from "../check-report.ts";

const dictionary = compileDictionary([
  { word: "部暑", suggestion: "部署", level: "ordinary", exceptions: [] },
  { word: "国务员", suggestion: "国务院", level: "serious", exceptions: [] },
  { word: "帐号", suggestion: "账号", level: "advice", exceptions: [] },
  {
    word: "县农业局",
    suggestion: "县农业农村局",
    level: "advice",
    exceptions: [],
    from: "2019-04-01",
  },
]);

function proofread(given: Given) {
  const { findings, holds } = checkReport(givenReport(given), undefined, { dictionary });
  const isOurs = ({ rule }: { rule: string }) => rule === "text.proofreading";
  return { findings: findings.filter(isOurs), holds: holds.filter(isOurs) };
}

test("a word is one notice with all its places, in whatever section", () => {
  const texts = { 1: "部暑到位，再部暑。", 5: "部暑不够。" };
  const { findings } = proofread({ texts });
  expect(findings).toMatchObject([{ severity: "notice", at: "部暑" }]);
  expect(findings[0]?.places).toEqual([
    { section: 1, start: 0, end: 2, quote: "部暑" },
    { section: 1, start: 6, end: 8, quote: "部暑" },
    { section: 5, start: 0, end: 2, quote: "部暑" },
  ]);
});

test.each([
  { text: "部暑工作", says: "“部暑”疑为“部署”之误；请核对。" },
  { text: "部暑，部暑", says: "“部暑”（2 处）疑为“部署”之误；请核对。" },
  { text: "国务员要求", says: "“国务员”应为“国务院”，属严重差错；请改正。" },
  { text: "微信帐号", says: "“帐号”建议写作“账号”。" },
])("$says", ({ text, says }) => {
  expect(proofread({ texts: { 1: text } }).findings.map(findingMessage)).toEqual([says]);
});

test("an old name is judged by the report's year", () => {
  const texts = { 1: "县农业局公开了信息。" };
  expect(proofread({ texts, year: 2019 }).findings).toEqual([]);
  expect(proofread({ texts, year: 2020 }).findings).toHaveLength(1);
});

test("a text without such words holds, and without a dictionary nothing is said", () => {
  expect(proofread({})).toMatchObject({ findings: [], holds: [{ cells: [] }] });
  const { holds } = checkReport(givenReport());
  expect(holds.filter(({ rule }) => rule === "text.proofreading")).toEqual([]);
});
