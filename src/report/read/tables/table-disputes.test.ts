import { describe, expect, test } from "vitest";
import { documentOf } from "#tests/support/reports/document-of.ts";
import { gatherRuns } from "../runs/gather-runs.ts";
import { tokenise } from "../stream/tokens.ts";
import { readDisputeTable } from "./table-disputes.ts";

const columns = "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计";
const headers = [
  "行政复议 | 行政诉讼 |",
  `${columns} | 未经复议直接起诉 | 复议后起诉 |`,
  `${columns} | ${columns} |`,
];
const values = [1, 2, 3, 4, 10, 5, 6, 7, 8, 26, 9, 1, 2, 3, 15];

/** The fifteen cells in order: values, or states. */
function cells(...lines: readonly string[]): (number | string)[] {
  const document = documentOf(lines.join("\n"));
  const { tokens, paddedLines } = tokenise(document);
  const page = { runs: gatherRuns(tokens), paddedLines, isDeduplicated: false };
  return readDisputeTable(document, tokens, page).map(([, cell]) => cell.value ?? cell.state);
}

function row(numbers: readonly (number | string)[]): string {
  return `${numbers.join(" | ")} |`;
}

function all(state: string): string[] {
  return values.map(() => state);
}

describe("without a grid the row needs exactly fifteen values after its header", () => {
  test("fifteen are the fifteen cells", () => {
    expect(cells(...headers, row(values))).toEqual(values);
  });

  test("fourteen are ambiguous", () => {
    expect(cells(...headers, row(values.slice(0, 14)))).toEqual(all("ambiguous"));
  });

  test("sixteen are ambiguous", () => {
    expect(cells(...headers, row([...values, 0]))).toEqual(all("ambiguous"));
  });

  test("fewer are ambiguous, though equal", () => {
    expect(cells(...headers, row([0, 0, 0, 0]))).toEqual(all("ambiguous"));
  });

  test("fifteen without the header are not the table", () => {
    expect(cells("2023年收到申请14件", row(values))).toEqual(all("missing"));
  });

  test("a cell a line, whatever stands between", () => {
    expect(cells(...headers, values.join("\n\n"), "五、存在的主要问题")).toEqual(values);
  });

  test("fifteen zeros glued together are zeros, other glued digits are not", () => {
    const glued = (digits: string) => cells(...headers, digits, "五、存在的主要问题");
    expect(glued("0".repeat(15))).toEqual(values.map(() => 0));
    expect(glued("0".repeat(14))).toEqual(all("ambiguous"));
    expect(glued("1".repeat(15))).toEqual(all("ambiguous"));
  });
});

describe("empty cells", () => {
  test("are not said of a row that cannot be told from text", () => {
    const none = "—".repeat(14);
    expect(cells(...headers, `${none}7`, "五、存在的主要问题")).toEqual(all("ambiguous"));
    expect(cells(...headers, "持 正 果 结", "0 ".repeat(15), "五、存在的主要问题", "无")).toEqual(
      all("ambiguous"),
    );
    expect(cells(...headers, "持 正 果 结", "五、存在的主要问题", "1")).toEqual(all("blank"));
  });

  test("all fifteen empty are blank, though 无 stands in the next section", () => {
    expect(cells(...headers, "五、存在的主要问题", "无")).toEqual(all("blank"));
    expect(cells(...headers, "六、其他需要报告的事项", "0")).toEqual(all("blank"));
  });

  test("kept between bars show the places", () => {
    const kept = values.map((value) => (value > 5 ? value : ""));
    expect(cells(...headers, row(["0", ...kept.slice(1)]))).toEqual([
      0,
      ...kept.slice(1).map((value) => (value === "" ? "blank" : value)),
    ]);
  });

  test("a row of nothing else is blank", () => {
    expect(cells(...headers, row(values.map(() => "")), "五、存在的主要问题")).toEqual(
      all("blank"),
    );
  });

  test("are not said where no header of the table stands, however often 其他 and 总计 do", () => {
    const requests = "申请人情况 | 自然人 | 法人或其他组织 | 商业企业 | 其他 | 总计 |";
    const next = "五、存在的主要问题";
    expect(cells(...[1, 2, 3, 4].map(() => requests), next)).toEqual(all("missing"));
    expect(cells(...[1, 2, 3].map(() => requests), "行政复议", next)).toEqual(all("missing"));
    expect(cells(...[1, 2, 3].map(() => requests), ...headers, next)).toEqual(all("blank"));
  });

  test("a document that ends in the header has no row", () => {
    expect(cells(...headers.slice(0, 2), "结果维持 | 结果纠正 | 其他结果")).toEqual(all("missing"));
  });
});

describe("the table printed twice", () => {
  test("with the same values is that table", () => {
    expect(cells(...headers, row(values), "附", ...headers, row(values))).toEqual(values);
  });

  test("with other values is ambiguous", () => {
    const others = values.map((value) => value + 1);
    expect(cells(...headers, row(values), "附", ...headers, row(others))).toEqual(all("ambiguous"));
  });

  test("once cut short is the whole printing", () => {
    expect(cells(...headers, row(values.slice(0, 3)), "附", ...headers, row(values))).toEqual(
      values,
    );
  });
});

test("of a merged web table each cell is its own", () => {
  const page = `<table><tr><td colspan=5>行政复议<td colspan=10>行政诉讼<tr>${"<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计".repeat(3)}<tr>${values
    .map((value, at) => (at === 2 ? "<td>" : `<td>${value}`))
    .join("")}</table>`;
  expect(cells(page)).toEqual(values.map((value, at) => (at === 2 ? "blank" : value)));
});

describe("headers that are broken over lines, read column by column", () => {
  const groups = ["行政复议 行政诉讼", "未经复议直接起诉 复议后起诉"];
  const upright = [
    `${"结 结 其 尚 ".repeat(3)}`,
    `${"果 果 他 未 总 ".repeat(3)}`,
    `${"维 纠 结 审 计 ".repeat(3)}`,
    `${"持 正 果 结 ".repeat(3)}`,
  ];
  test.each([
    ["on two lines", ["结果 结果 其他 尚未 总计 ".repeat(3), "维持 纠正 结果 审结 ".repeat(3)]],
    [
      "on two lines, 总计 between them",
      ["结果 结果 其他 尚未 ".repeat(3), "总计 ".repeat(3), "维持 纠正 结果 审结 ".repeat(3)],
    ],
    ["set upright", upright],
    ["set upright and printed once", upright.map((line) => line.slice(0, line.length / 3))],
    ["two characters of three lines", ["结果 结果 其 尚未 合", "维 纠 他结 审 计", "持 正 果 结"]],
  ])("%s", (_, lines) => {
    expect(cells(...groups, ...lines, values.join(" "), "五、存在的主要问题")).toEqual(values);
  });

  test.each([
    [
      "纠正 in front of 维持",
      [...groups, "结果 结果 其他 尚未 总计 ".repeat(3), "纠正 维持 结果 审结 ".repeat(3)],
    ],
    [
      "总计 first",
      [...groups, "总计 结果 结果 其他 尚未 ".repeat(3), "维持 纠正 结果 审结 ".repeat(3)],
    ],
    ["upright, a column missing", [...groups, ...upright.map((line) => line.replaceAll("其", ""))]],
    [
      "纠正 in front of 维持, a header a line",
      [...groups, ..."结果纠正 结果维持 其他结果 尚未审结 总计".split(" ")],
    ],
    ["行政诉讼 first", ["行政诉讼 行政复议", "复议后起诉 未经复议直接起诉", ...upright]],
  ])("in another order, or not all there: %s", (_, lines) => {
    expect(cells(...lines, values.join(" "), "五、存在的主要问题")).toEqual(all("ambiguous"));
  });
});

describe("a table for each block", () => {
  const three = (...names: readonly string[]) =>
    names.flatMap((name, at) => [name, columns, row(values.slice(at * 5, at * 5 + 5))]);
  const usual = ["行政复议", "行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）"];

  test.each([
    ["named", usual],
    ["numbered", usual.map((name, at) => `${at + 1}. ${name}`)],
    ["named with a word more", ["行政复议情况", "未经复议直接起诉情况", "复议后起诉情况"]],
    ["named as headings of a Markdown page", usual.map((name) => `### ${name}`)],
  ])("%s, over its own five headers", (_, names) => {
    expect(cells(...three(...names))).toEqual(values);
  });

  test("in real tables, named in front or in their first row", () => {
    const heads = `<tr><td>${columns.replaceAll(" | ", "<td>")}`;
    const table = (name: string, at: number, isInside: boolean) => {
      const five = `${heads}<tr><td>${values.slice(at * 5, at * 5 + 5).join("<td>")}</table>`;
      return isInside ? `<table><tr><td colspan=5>${name}${five}` : `<p>${name}</p><table>${five}`;
    };
    const page = (isInside: boolean) => usual.map((name, at) => table(name, at, isInside)).join("");
    expect(cells(page(true))).toEqual(values);
    expect(cells(page(false))).toEqual(values);
  });

  test("a row for each block under the five headers", () => {
    const rows = usual.map((name, at) => `${name} | ${row(values.slice(at * 5, at * 5 + 5))}`);
    expect(cells(` | ${columns} |`, ...rows)).toEqual(values);
  });

  test("one for 行政复议 and one for both kinds of 行政诉讼", () => {
    const review = ["行政复议", columns, row(values.slice(0, 5))];
    const both = ["未经复议直接起诉 | 复议后起诉", `${columns} | ${columns}`, row(values.slice(5))];
    expect(cells(...review, "行政诉讼", ...both)).toEqual(values);
  });

  test("a block without its table is missing", () => {
    const [review = ""] = usual;
    expect(cells(...three(review))).toEqual([...values.slice(0, 5), ...all("missing").slice(5)]);
  });

  test("a table without a name is no block's", () => {
    const [review = ""] = usual;
    const page = [...three(review), "", columns, row([1, 0, 0, 0, 1])];
    expect(cells(...page)).toEqual([...values.slice(0, 5), ...all("ambiguous").slice(5)]);
  });

  test("行政诉讼 without its kinds is neither of them", () => {
    expect(cells("行政诉讼", columns, row([1, 0, 0, 0, 1]))).toEqual(all("ambiguous"));
  });

  test("one block twice with other values is ambiguous", () => {
    const [review = ""] = usual;
    const page = [...three(review), "附", review, columns, row([1, 1, 1, 1, 4])];
    expect(cells(...page)).toEqual(all("ambiguous").slice(0, 5).concat(all("missing").slice(5)));
  });
});

describe("under the heading of section four without any header", () => {
  const heading = "四、政府信息公开行政复议、行政诉讼情况";
  test.each([
    ["in a row", [heading, `| ${row(values)}`]],
    ["a cell a line", [heading, values.join("\n\n")]],
    ["on two lines", [heading, values.slice(0, 8).join(" "), values.slice(8).join(" ")]],
    [
      "below a heading in other words",
      ["四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", row(values)],
    ],
  ])("fifteen figures are the table: %s", (_, lines) => {
    expect(cells(...lines, "五、存在的主要问题及改进情况")).toEqual(values);
  });

  test("a real table of one row is too", () => {
    expect(cells(`<p>${heading}</p><table><tr><td>${values.join("<td>")}</table>`)).toEqual(values);
  });

  test("fourteen are ambiguous, and one or two no table at all", () => {
    expect(cells(heading, row(values.slice(1)))).toEqual(all("ambiguous"));
    expect(cells(heading, "12", "五、存在的主要问题及改进情况")).toEqual(all("missing"));
  });

  test("figures below a sentence are none", () => {
    expect(cells(heading, "本年度情况如下", row(values))).toEqual(all("missing"));
  });
});
