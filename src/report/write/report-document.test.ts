import { describe, expect, test } from "vitest";
import type { PrintedCell, PrintedDocument, PrintedTable } from "#formats/printed-document.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { cellNames, type Given, givenReport } from "#tests/support/given-report.ts";
import { emptyCells, reportDocument } from "./report-document.ts";

function laidOut(report: AnnualReport): PrintedDocument {
  const document = reportDocument(report);
  if (!document.ok) throw new Error(document.error.kind);
  return document.value;
}

function table(name: string, given: Given): PrintedTable {
  const found = laidOut(givenReport(given)).blocks.find(
    (block) => block.kind === "table" && block.name === name,
  );
  if (found?.kind !== "table") throw new Error(`no ${name}`);
  return found;
}

/** The texts of a table on its rectangle: a merged cell's in the place where it begins, `·` in the others it covers. */
function places({ rows, widths }: PrintedTable): string[] {
  const grid = rows.map((): string[] => []);
  rows.forEach((cells, y) => {
    for (const cell of cells) lay(grid.slice(y, y + cell.rowSpan), cell);
  });
  for (const line of grid) expect(line).toHaveLength(widths.length);
  return grid.map((line) => line.join("|"));
}

function lay([first = [], ...below]: string[][], { text, columnSpan }: PrintedCell): void {
  let x = 0;
  while (first[x] !== undefined) x += 1;
  for (let at = x; at < x + columnSpan; at += 1) {
    for (const line of [first, ...below]) line[at] = "·";
  }
  first[x] = text;
}

/** Every cell of the edition a figure of its own: 1, 2, 3 … in the order of the form. */
const counted = (form: "2021" | "2019-trial") =>
  Object.fromEntries(cellNames(form).map((name, at) => [name, at + 1]));

describe("the edition of 2021, every cell in its place", () => {
  const given = { cells: counted("2021") };

  test("表二", () => {
    expect(places(table("表二", given))).toEqual([
      "第二十条第（一）项|·|·|·",
      "信息内容|本年制发件数|本年废止件数|现行有效件数",
      "规章|1|2|3",
      "行政规范性文件|4|5|6",
      "第二十条第（五）项|·|·|·",
      "信息内容|本年处理决定数量|·|·",
      "行政许可|7|·|·",
      "第二十条第（六）项|·|·|·",
      "信息内容|本年处理决定数量|·|·",
      "行政处罚|8|·|·",
      "行政强制|9|·|·",
      "第二十条第（八）项|·|·|·",
      "信息内容|本年收费金额（单位：万元）|·|·",
      "行政事业性收费|10|·|·",
    ]);
  });

  test("表三", () => {
    const rows = places(table("表三", given));
    expect(rows.slice(0, 3)).toEqual([
      "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|·|·|申请人情况|·|·|·|·|·|·",
      "·|·|·|自然人|法人或其他组织|·|·|·|·|总计",
      "·|·|·|·|商业企业|科研机构|社会公益组织|法律服务机构|其他|·",
    ]);
    const labels = [
      "一、本年新收政府信息公开申请数量|·|·",
      "二、上年结转政府信息公开申请数量|·|·",
      "三、本年度办理结果|（一）予以公开|·",
      "·|（二）部分公开（区分处理的，只计这一情形，不计其他情形）|·",
      "·|（三）不予公开|1.属于国家秘密",
      "·|·|2.其他法律行政法规禁止公开",
      "·|·|3.危及“三安全一稳定”",
      "·|·|4.保护第三方合法权益",
      "·|·|5.属于三类内部事务信息",
      "·|·|6.属于四类过程性信息",
      "·|·|7.属于行政执法案卷",
      "·|·|8.属于行政查询事项",
      "·|（四）无法提供|1.本机关不掌握相关政府信息",
      "·|·|2.没有现成信息需要另行制作",
      "·|·|3.补正后申请内容仍不明确",
      "·|（五）不予处理|1.信访举报投诉类申请",
      "·|·|2.重复申请",
      "·|·|3.要求提供公开出版物",
      "·|·|4.无正当理由大量反复申请",
      "·|·|5.要求行政机关确认或重新出具已获取信息",
      "·|（六）其他处理|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
      "·|·|2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      "·|·|3.其他",
      "·|（七）总计|·",
      "四、结转下年度继续办理|·|·",
    ];
    const figures = (row: number) => Array.from({ length: 7 }, (_, at) => 11 + row * 7 + at);
    expect(rows.slice(3)).toEqual(labels.map((label, row) => [label, ...figures(row)].join("|")));
  });

  test("表四", () => {
    const five = "结果维持|结果纠正|其他结果|尚未审结|总计";
    expect(places(table("表四", given))).toEqual([
      "行政复议|·|·|·|·|行政诉讼|·|·|·|·|·|·|·|·|·",
      `${five}|未经复议直接起诉|·|·|·|·|复议后起诉|·|·|·|·`,
      `·|·|·|·|·|${five}|${five}`,
      Array.from({ length: 15 }, (_, at) => 186 + at).join("|"),
    ]);
  });
});

describe("the trial edition", () => {
  const given = { form: "2019-trial", cells: counted("2019-trial") } as const;

  test("表二, where a change bears its sign", () => {
    expect(places(table("表二", given))).toEqual([
      "第二十条第（一）项|·|·|·",
      "信息内容|本年新制作数量|本年新公开数量|对外公开总数量",
      "规章|1|2|3",
      "行政规范性文件|4|5|6",
      "第二十条第（五）项|·|·|·",
      "信息内容|上一年项目数量|本年增/减|处理决定数量",
      "行政许可|7|+8|9",
      "其他对外管理服务事项|10|+11|12",
      "第二十条第（六）项|·|·|·",
      "信息内容|上一年项目数量|本年增/减|处理决定数量",
      "行政处罚|13|+14|15",
      "行政强制|16|+17|18",
      "第二十条第（八）项|·|·|·",
      "信息内容|上一年项目数量|本年增/减|·",
      "行政事业性收费|19|+20|·",
      "第二十条第（九）项|·|·|·",
      "信息内容|采购项目数量|采购总金额（单位：元）|·",
      "政府集中采购|21|22|·",
    ]);
  });

  test("表三 has one row of 其他处理", () => {
    const rows = places(table("表三", given));
    expect(rows).toHaveLength(3 + 23);
    expect(rows.slice(-4).map((row) => row.split("|").slice(0, 3).join("|"))).toEqual([
      "·|·|5.要求行政机关确认或重新出具已获取信息",
      "·|（六）其他处理|·",
      "·|（七）总计|·",
      "四、结转下年度继续办理|·|·",
    ]);
  });
});

test("the title, the preface and the six headings stand in the form's order and words", () => {
  const { title, titleBreak, blocks } = laidOut(
    givenReport({ preface: "首页\n根据《中华人民共和国政府信息公开条例》编制本报告。" }),
  );
  expect(title).toBe("青禾县柳林镇人民政府2023年政府信息公开工作年度报告");
  expect(title.slice(0, titleBreak)).toBe("青禾县柳林镇人民政府");
  expect(blocks.map((block) => (block.kind === "table" ? block.name : block.text))).toEqual([
    "根据《中华人民共和国政府信息公开条例》编制本报告。",
    "一、总体情况",
    "本机关按照条例要求推进政府信息公开，栏目更新及时。",
    "二、主动公开政府信息情况",
    "表二",
    "三、收到和处理政府信息公开申请情况",
    "表三",
    "四、政府信息公开行政复议、行政诉讼情况",
    "表四",
    "五、存在的主要问题及改进情况",
    "解读材料形式单一。下一步将增加图解，开展培训。",
    "六、其他需要报告的事项",
    "无其他需要报告的事项。",
  ]);
});

test.each([
  [null, 2023, "2023年政府信息公开工作年度报告"],
  ["青禾县水利局", null, "青禾县水利局政府信息公开工作年度报告"],
  [null, null, "政府信息公开工作年度报告"],
])("of agency %s and year %s the title names what is stated: %s", (agency, year, title) => {
  expect(laidOut(givenReport({ agency, year })).title).toBe(title);
});

test("a section left out keeps its heading, and one worded otherwise is printed in the form's words", () => {
  const sections = [{ number: 1, heading: "工作概述", text: "第一行。\r\n\n  第二行。" }];
  const { blocks } = laidOut(givenReport({ sections }));
  expect(blocks.filter(({ kind }) => kind === "heading")).toHaveLength(6);
  expect(blocks.slice(0, 3)).toEqual([
    { kind: "heading", text: "一、总体情况" },
    { kind: "paragraph", text: "第一行。" },
    { kind: "paragraph", text: "第二行。" },
  ]);
});

test("only cells that were read are printed, with their value for formats that keep numbers", () => {
  const cells = {
    "t2.fees.amountWan": 300_000.123456,
    "t2.licensing.decisions": "ambiguous",
    "t2.penalty.decisions": "blank",
    "t2.coercion.decisions": "lost",
    "t2.normative.issued": "missing",
  } as const;
  const figures = table("表二", { cells })
    .rows.flat()
    .filter(({ role }) => role === "figure");
  expect(figures.map(({ text }) => text)).toEqual([
    ..."000".split(""),
    "",
    "0",
    "0",
    "",
    "",
    "",
    "300000.123456",
  ]);
  expect(figures.map(({ value }) => value)).toEqual([
    ...[0, 0, 0, undefined, 0, 0, undefined, undefined, undefined],
    300_000.123456,
  ]);
  expect(emptyCells(givenReport({ cells }).cells)).toEqual([
    "t2.normative.issued",
    "t2.licensing.decisions",
    "t2.penalty.decisions",
    "t2.coercion.decisions",
  ]);
});

test.each([
  { edition: "pre-2019", warnings: [{ code: "pre-2019" }] },
  { edition: null, warnings: [{ code: "blank-template" }] },
] as const)("a report of edition $edition is not written", ({ edition, warnings }) => {
  expect(reportDocument(givenReport({ edition, warnings }))).toEqual({
    ok: false,
    error: { kind: "not-in-the-form", warnings },
  });
});
