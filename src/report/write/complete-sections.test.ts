import { expect, test } from "vitest";
import { givenReport } from "#tests/support/given-report.ts";
import { completeSections } from "./complete-sections.ts";

const signed = "青禾县柳林镇人民政府\n2024年1月20日";

test.each([
  {
    rule: "a whole report stays as it is",
    texts: { 6: `无。\n${signed}` },
    added: [],
    last: `无。\n${signed}`,
  },
  {
    rule: "the last heading is added and takes the signature",
    texts: { 5: `解读少。\n${signed}\n`, 6: null },
    added: [6],
    last: signed,
  },
  {
    rule: "without a signature it stands empty",
    texts: { 5: "解读少。", 6: null },
    added: [6],
    last: "",
  },
  {
    rule: "one in the middle leaves the signature where it is",
    texts: { 4: null, 6: `无。\n${signed}` },
    added: [4],
    last: `无。\n${signed}`,
  },
  { rule: "several", texts: { 2: null, 5: null, 6: null }, added: [2, 5, 6], last: "" },
])("$rule", ({ texts, added, last }) => {
  const completed = completeSections(givenReport({ texts }));
  expect(completed.added).toEqual(added);
  const { sections } = completed.report;
  expect(sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(sections.at(-1)?.text).toBe(last);
});

test("the signature leaves the section it stood in", () => {
  const { report } = completeSections(
    givenReport({ texts: { 5: `解读少。\n${signed}`, 6: null } }),
  );
  expect(report.sections.find(({ number }) => number === 5)?.text).toBe("解读少。");
});
