import { describe, expect, test } from "vitest";
import { placed, table2, table3 } from "#tests/support/reports/placed-rows.ts";

const lines = (values: string) => values.replaceAll(" ", "\n");
const heads = ["自然人", "总计"];
const granted = "（一）予以公开";
const secret = "1.属于国家秘密";
const law = "2.其他法律行政法规禁止公开";
const safety = "3.危及“三安全一稳定”";
const third = "4.保护第三方合法权益";
const internal = "5.属于三类内部事务信息";

function read(...page: readonly string[]): Record<string, string> {
  return placed(page.join("\n"), table3);
}

describe("a number alone on a line below a row that stands on one line", () => {
  const label = "（二）部分公开（区分处理的，只计这一情\n形，不计其他情形）";

  test("may be the page's: the row is uncertain, also where the two fill it", () => {
    expect(
      read(`${granted} 3 0 0 0 0 0 3`, `${label} 2 2 104 104 0 1286`, "1", `${secret} 2 104`),
    ).toMatchObject({ "t3.granted": "3 0 0 0 0 0 3", "t3.partial": "ambiguous" });
  });

  test("leaves a row alone that has each value on a line of its own", () => {
    const page = read(granted, lines("3 0 0 0 0 0 3"), label, lines("2 2 104 104 0 1286 1"));
    expect(page["t3.granted"]).toBe("3 0 0 0 0 0 3");
  });
});

describe("the value of a row of one column on a line below its label", () => {
  const page = (between: readonly string[], licensing: string) => [
    "信息内容",
    licensing,
    ...["行政强制", ...between],
    "行政事业性收费",
    "0",
  ];
  const coercion = (between: readonly string[], licensing = "行政许可\n2024") =>
    placed(page(between, licensing).join("\n"), table2)["t2.coercion"];

  test("is its own where every row's is", () => {
    expect(coercion(["7"])).toBe("7");
  });

  test("is uncertain where another figure stands below it", () => {
    expect(coercion(["7", "稿", "0"])).toBe("ambiguous");
  });

  test("is uncertain where other rows have theirs on the line of their label", () => {
    expect(coercion(["7"], "行政许可 2024")).toBe("ambiguous");
  });
});

describe("values in front of their labels", () => {
  const rows = [
    ["一、本年新收政府信息公开申请数量", "1 0 1 0 1 104 2"],
    ["二、上年结转政府信息公开申请数量", "7 13 7 1286"],
    [granted, "0 0 0 0 0 0 0"],
    ["（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "2 2 104 104 0 1286 5"],
    [secret, "2 104 1 0"],
    [law, "2 7 1 2 1"],
    [safety, "13 2 0 0 13 0 7"],
  ] as const;

  test("are no row's, be they as many as it has columns; a row on its label's line is whole", () => {
    const whole = `${third} 13 1286 0 104 0 0 9`;
    const page = rows.flatMap(([label, values]) => [lines(values), label]);
    const { "t3.deniedThirdParty": own, ...others } = read(...heads, ...page, whole);
    expect(own).toBe("13 1286 0 104 0 0 9");
    expect(Object.values(others)).toEqual(rows.map(() => "ambiguous"));
  });

  test("are no row's where rows are scattered over lines", () => {
    const page = [
      ...[secret, "104 104", lines("13 2 0")],
      ...[law, lines("13 2 0 0 13 0 7")],
      ...[safety, "13 1286", lines("0 104")],
    ];
    expect(read(...heads, ...page)).toEqual({
      "t3.deniedSecret": "ambiguous",
      "t3.deniedLaw": "ambiguous",
      "t3.deniedSafety": "ambiguous",
    });
  });
});

describe("a row without any value", () => {
  const first = `${safety} 3 2024 0 46 0 0 2073`;

  test.each([
    ["a row without label stands where the form has none", [`${internal} 2024`, "1", "0 307"]],
    ["another holds more than its own", [internal, lines("2024 1 0 307 1 12 3 12 1 5 5 0")]],
  ])("is not blank where %s", (_, lump) => {
    const process = "6.属于四类过程性信息 0 5 0 12 1 0 18";
    expect(read(`${secret} 1 0 0 0 0 0 1`, law, first, third, ...lump, process)).toMatchObject({
      "t3.deniedLaw": "ambiguous",
      "t3.deniedSafety": "3 2024 0 46 0 0 2073",
      "t3.deniedThirdParty": "ambiguous",
      "t3.deniedInternal": "ambiguous",
      "t3.deniedProcess": "0 5 0 12 1 0 18",
    });
  });

  test("is blank where all others are whole", () => {
    const page = read(first, third, `${internal} 1 0 0 0 0 0 1`);
    expect(page["t3.deniedThirdParty"]).toBe("blank");
  });
});

test("where several rows hold as many values as no form has columns, a label without values is not blank", () => {
  const heads = ["信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"];
  const others = ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"];
  const labels = ["规章", "规范性文件", "行政许可", "其他对外管理服务事项", "行政处罚"];
  const lump = ["210", "205", "3,430", "行政强制", "2,365", "+26", "政府集中采购", "0", ...labels];
  const first = ["210", "规章", "205", "3,430", "规范性文件"];
  const second = ["8", "1,270", "行政许可", "3,734", "-8", "其他对外管理服务事项"];
  const page = [...heads, ...lump, ...heads, ...first, ...others, ...second];
  expect(placed(page.join("\n\n"), table2)["t2.normative"]).toBe("ambiguous");
});

test("a lost blank's sign holds no column where empty cells vanished from other rows", () => {
  const page = [`${granted} 0 0 0 0 4 0`, `${secret} 0 0 0 0 0 0`, `${law} ? 0 0 0 0 0 0`];
  expect(read(...page)["t3.deniedLaw"]).toBe("ambiguous");
});

test("where empty cells vanished, a row that another figure filled does not add up, and is uncertain", () => {
  const rows = [`${granted} 0 0 0 0 4 0`, `${secret} 0 0 0 0 0 0`, `${law} 5 0 0 0 0 5 12`];
  const page = read([...rows, `${safety} 2 0 0 0 0 1 3`].join(" "));
  expect(page).toMatchObject({ "t3.deniedLaw": "ambiguous", "t3.deniedSafety": "2 0 0 0 0 1 3" });
});

test("a sign beside values is no column for certain where an empty cell vanished from another row", () => {
  const page = (regulations: string, sign: string) =>
    placed(`规章 ${regulations} \n行政规范性文件 ${sign} 24 55`, table2)["t2.normative"];
  expect(page("32 43", "\ufffc")).toBe("ambiguous");
  expect(page("32 43 1", "\ufffc")).toBe("\ufffc 24 55");
  // It may be a lost blank in the cell of the figure beside it.
  expect(page("32 43 1", "?")).toBe("ambiguous");
});

test("a label without values between labels that follow one another shows that values stand elsewhere", () => {
  const page = (labels: readonly string[]) => placed(labels.join("\n"), table2)["t2.coercion"];
  const [penalty, regulations, coercion, fees] = [
    "行政处罚\n0",
    "规章",
    "行政强制",
    "行政事业性收费",
  ];
  expect(page([penalty, regulations, coercion, fees])).toBe("ambiguous");
  expect(page([regulations, penalty, coercion, fees])).toBe("blank");
});
