import { describe, expect, test } from "vitest";
import { documentOf } from "#tests/support/document-of.ts";
import { gatherRuns } from "./gather-runs.ts";
import { readDisputeTable } from "./table-disputes.ts";
import { tokenise } from "./tokens.ts";

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
