import { expect, test } from "vitest";
import { givenReport } from "#tests/support/given-report.ts";
import { liveCheck } from "./live-check.ts";

const saved = "主要问题是解读形式单一，明年增加图解。";
const report = givenReport({ year: 2024, texts: { 5: saved } });
const workplace = {
  report,
  last: null,
  sections: [],
  values: {},
  draft: { agencyKind: "township" as const },
};
const typed = (text: string) => liveCheck(workplace, { number: 5, body: [[text]], values: {} });

test("what is typed is checked before it is saved", () => {
  expect(typed(`${saved}联系人手机13912345670。`).fresh.join()).toContain("手机");
  expect(typed(saved)).toEqual({ fresh: [], gone: [] });
});

test("what is mended is found no more", () => {
  const wrong = givenReport({ year: 2024, texts: { 5: `${saved}联系人手机13912345670。` } });
  const mended = liveCheck(
    { ...workplace, report: wrong },
    { number: 5, body: [[saved]], values: {} },
  );
  expect(mended.gone.join()).toContain("手机");
});

test("the numbers of linked figures are those of the records", () => {
  const { fresh } = liveCheck(workplace, {
    number: 1,
    body: [["全年收到政府信息公开申请", { figure: "t3.new.total" }, "件。"]],
    values: { "t3.new.total": 9 },
  });
  expect(fresh.join()).toContain("9");
});
