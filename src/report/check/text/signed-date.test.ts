import { describe, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { type Given, givenReport } from "#tests/support/given-report.ts";
import { checkReport } from "../check-report.ts";
import type { KnownKind } from "../publishing-kind.ts";

function outcomeOf(given: Given, agencyKind?: KnownKind): string {
  const result = checkReport(givenReport(given), undefined, { agencyKind });
  for (const [name, instances] of Object.entries(result)) {
    if (instances.some(({ rule }: { rule: string }) => rule === "text.date")) return name;
  }
  return "none";
}

const signed = (value: LocalDate) => ({ signedOn: { value, state: "read" } }) as const;

describe("a report on 2023 is signed by the day its agency has", () => {
  test.each([
    { agency: "青禾县水利局", on: "2024-01-30", outcome: "holds" },
    { agency: "青禾县水利局", on: "2024-01-31", outcome: "holds" },
    { agency: "青禾县水利局", on: "2024-02-01", outcome: "findings" },
    { agency: "青禾县人民政府办公室", on: "2024-02-01", outcome: "findings" },
    { agency: "青禾县人民政府", on: "2024-03-30", outcome: "holds" },
    { agency: "青禾县人民政府", on: "2024-03-31", outcome: "holds" },
    { agency: "青禾县人民政府", on: "2024-04-01", outcome: "findings" },
    { agency: "江川省人民政府（本级）", on: "2024-03-31", outcome: "holds" },
    { agency: "青禾县", on: "2024-03-31", outcome: "holds" },
    { agency: "青禾县柳林镇人民政府", on: "2024-03-31", outcome: "holds" },
    { agency: "青禾县柳林镇人民政府", on: "2024-04-01", outcome: "findings" },
    { agency: "桥东街道办事处", on: "2024-03-31", outcome: "holds" },
    { agency: "桥东街道", on: "2024-04-01", outcome: "findings" },
    { agency: "江川经济技术开发区管理委员会", on: "2024-03-31", outcome: "holds" },
    { agency: "江川经济技术开发区管委会", on: "2024-04-01", outcome: "findings" },
    { agency: "江川市城市管理委员会", on: "2024-02-01", outcome: "findings" },
    { agency: "青禾县柳林镇党政办公室", on: "2024-03-31", outcome: "holds" },
    { agency: "柳林乡党政办", on: "2024-03-31", outcome: "holds" },
    { agency: "柳林镇政府办", on: "2024-03-31", outcome: "holds" },
    { agency: "柳林镇人民政府党政办", on: "2024-03-31", outcome: "holds" },
    { agency: "柳林镇党政综合办公室", on: "2024-04-01", outcome: "findings" },
    { agency: "桥东街道党政办公室", on: "2024-03-31", outcome: "holds" },
    { agency: "桥东街道综合办公室", on: "2024-03-31", outcome: "holds" },
    { agency: "桥东街道党工委办公室", on: "2024-03-31", outcome: "holds" },
    { agency: "江川经济技术开发区管委会综合办公室", on: "2024-03-31", outcome: "holds" },
    { agency: "青禾县工业园", on: "2024-03-31", outcome: "holds" },
    { agency: "青禾县柳林镇财政所", on: "2024-03-31", outcome: "holds" },
    { agency: "青禾县柳林镇便民服务中心", on: "2024-03-31", outcome: "holds" },
    { agency: "景德镇市会计服务中心", on: "2024-02-01", outcome: "findings" },
    { agency: "新乡市人民政府办公室", on: "2024-02-01", outcome: "findings" },
    { agency: "青禾县城乡综合办公室", on: "2024-02-01", outcome: "findings" },
    { agency: "青禾县乡镇企业服务中心", on: "2024-02-01", outcome: "findings" },
    { agency: "青禾县城镇职工服务中心", on: "2024-02-01", outcome: "findings" },
    { agency: "青禾县乡村振兴服务中心", on: "2024-02-01", outcome: "findings" },
    { agency: "江川市城市管理委员会办公室", on: "2024-02-01", outcome: "findings" },
    { agency: null, on: "2024-01-31", outcome: "holds" },
    { agency: null, on: "2024-02-01", outcome: "unchecked" },
    { agency: null, on: "2024-03-31", outcome: "unchecked" },
    { agency: null, on: "2024-04-01", outcome: "findings" },
    { agency: "青禾县水利局", on: "2023-12-29", outcome: "holds" },
    { agency: "青禾县水利局", on: "2025-01-20", outcome: "findings" },
  ] as const)("$agency on $on: $outcome", ({ agency, on, outcome }) => {
    expect(outcomeOf({ agency, ...signed(on) })).toBe(outcome);
  });
});

test("what is known of an agency comes before its name", () => {
  const given = { agency: "青禾县城乡建设处", ...signed("2024-02-20") };
  expect(outcomeOf(given)).toBe("findings");
  expect(outcomeOf(given, "zone")).toBe("holds");
  expect(outcomeOf({ ...given, agency: "青禾县柳林镇人民政府" }, "department")).toBe("findings");
});

test("a report on 2018 is held to the regulation of 2007, with one day for all", () => {
  const of = (year: number, on: LocalDate) =>
    checkReport(givenReport({ agency: "青禾县水利局", year, form: "2019-trial", ...signed(on) }))
      .findings.filter(({ rule }) => rule === "text.date")
      .map(({ basis }) => basis);
  expect(of(2018, "2019-03-31")).toEqual([]);
  expect(of(2018, "2019-04-01")).toEqual(["政府信息公开条例（2007 年公布）第三十一条"]);
  expect(of(2019, "2020-02-01")).toEqual([
    "政府信息公开条例第四十九条；乡镇、街道、开发区按当地规定",
  ]);
});

test("no date says nothing, one that is not certain is not checked", () => {
  const agency = "青禾县水利局";
  expect(outcomeOf({ agency })).toBe("none");
  expect(outcomeOf({ agency, year: null, ...signed("2024-06-01") })).toBe("none");
  expect(outcomeOf({ agency, signedOn: { value: null, state: "ambiguous" } })).toBe("unchecked");
});

test.each([
  ["无。\n青禾县水利局\n二〇二四年二月十日", "二〇二四年二月十日"],
  ["2024年1月5日前已办结。\n青禾县水利局 2024年2月10日", "2024年2月10日"],
  ["无。\n青禾县水利局\n2024-02-10", "2024-02-10"],
  ["无。", undefined],
])("the finding shows where the date stands: %s", (text, quote) => {
  const given = { agency: "青禾县水利局", texts: { 6: text }, ...signed("2024-02-10") };
  const [finding] = checkReport(givenReport(given)).findings;
  expect(finding?.detail).toEqual({
    kind: "signed-late",
    signedOn: "2024-02-10",
    by: "2024-01-31",
    agency: "other",
  });
  expect(finding?.places.map((place) => place.quote)).toEqual(quote === undefined ? [] : [quote]);
  for (const { start, end } of finding?.places ?? []) expect(text.slice(start, end)).toBe(quote);
});
