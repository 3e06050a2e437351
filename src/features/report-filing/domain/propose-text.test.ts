import { expect, test } from "vitest";
import { plainText } from "./linked-text.ts";
import { proposeText, type RecordedYear } from "./propose-text.ts";

function yearOf(
  values: Readonly<Record<string, number>>,
  parts: RecordedYear["parts"] = new Map(),
): RecordedYear {
  const ofParts = [...parts].flatMap(([key, all]) =>
    all.map(({ name, value }) => [`${key}|${name}`, value] as const),
  );
  return { values: new Map([...Object.entries(values), ...ofParts]), parts };
}

const said = (section: number, year: RecordedYear) =>
  plainText(proposeText(section, year), year.values);

test("tells what the records have, in the order of the form", () => {
  const year = yearOf(
    {
      "items.published": 120,
      "items.inKeyFields": 40,
      "t3.new.total": 7,
      "t3.carriedIn.total": 1,
      "t3.total.total": 6,
      "t3.carriedOut.total": 2,
      "requests.extended": 1,
      "disputes.filed": 1,
      "t2.normative.issued": 3,
      "t2.normative.repealed": 0,
      "t2.normative.inForce": 21,
    },
    new Map([
      [
        "items.published|channel",
        [
          { name: "政府网站", value: 90 },
          { name: "微信", value: 30 },
          { name: "未登记", value: 4 },
        ],
      ],
    ]),
  );
  expect(said(1, year)).toEqual({
    text: [
      "主动公开。全年主动公开政府信息120条，按渠道计政府网站90条、微信30条。其中重点领域信息40条。",
      "依申请公开。全年收到政府信息公开申请7件，上年结转1件，办结6件，结转下年度2件。延期答复1件。",
      "因政府信息公开发生行政复议、行政诉讼1件。",
      "政府信息管理。制发行政规范性文件3件，废止0件，现行有效21件。",
    ].join("\n"),
    open: [],
  });
});

test("says nothing where there is nothing, and that there was no request", () => {
  const year = yearOf({ "t3.new.total": 0, "t3.carriedIn.total": 0, "items.published": 0 });
  expect(said(1, year).text).toBe(
    "依申请公开。全年没有收到政府信息公开申请，也没有上年结转的申请。",
  );
  expect(said(1, yearOf({})).text).toBe("");
});

test("section six tells the processing fee; problems are left to who knows them", () => {
  expect(said(6, yearOf({})).text).toBe("");
  expect(said(6, yearOf({ "requests.feeNotices": 0 })).text).toBe("本年没有收取信息处理费。");
  const year = yearOf({ "requests.feeNotices": 2, "requests.feeYuan": 130.5 });
  expect(said(6, year).text).toBe("本年发出信息处理费收费通知2件，收取信息处理费130.5元。");
  expect(said(5, yearOf({ "t3.new.total": 7 })).text).toBe("");
});
