import { describe, expect, test } from "vitest";
import { documentOf } from "#tests/support/reports/document-of.ts";
import { applicantColumns } from "../../form/cell-names.ts";
import { readAnnualReport } from "../read-annual-report.ts";

type Cell = string | readonly [text: string, attributes: string];

function tableOf(rows: readonly (readonly Cell[])[]): string {
  const cellOf = (cell: Cell) =>
    typeof cell === "string" ? `<td>${cell}</td>` : `<td ${cell[1]}>${cell[0]}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.map(cellOf).join("")}</tr>`).join("")}</table>`;
}

const organisations = ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];

/** The three rows of headers over table three, its labels two columns wide. */
function headers(own: readonly string[] = organisations): Cell[][] {
  return [
    [
      ["", "colspan=2 rowspan=3"],
      ["申请人情况", `colspan=${own.length + 2}`],
    ],
    [
      ["自然人", "rowspan=2"],
      ["法人或其他组织", `colspan=${own.length}`],
      ["总计", "rowspan=2"],
    ],
    [...own],
  ];
}

/** A row of table three as the report reads it: values, `_` for a blank, or the state of its first cell. */
function row(name: string, rows: readonly (readonly Cell[])[]): string {
  const { cells } = readAnnualReport(documentOf(`<p>三、收到和处理情况${tableOf(rows)}`));
  const own = applicantColumns.map((column) => cells[`t3.${name}.${column}`]);
  const certain = own.filter((cell) => cell?.state === "read" || cell?.state === "blank");
  if (certain.length < own.length) return own[0]?.state ?? "missing";
  return own.map((cell) => cell?.value ?? "_").join(" ");
}

const wide = (label: string): Cell => [label, "colspan=2"];
const values = ["1", "2", "3", "4", "5", "6", "21"];
const some = ["", "2", "", "4", "", "6", ""];

describe("the columns of a real table's row", () => {
  test("with an empty cell at each end and one cell too many are certain where a full row is laid out alike", () => {
    const [full, short] = [
      [wide("(一)予以公开"), ...values, ""],
      [wide("(二)部分公开"), ...some, ""],
    ];
    expect(row("partial", [...headers(), full, short])).toBe("_ 2 _ 4 _ 6 _");
  });

  test("are not certain where headers alone show them and the cells may be moved", () => {
    const moved: Cell[] = ["1.属于国家秘密", ...some, ""];
    expect(row("deniedSecret", [...headers(), moved])).toBe("ambiguous");
  });

  test("are not certain where a full row's values stand beside their headers", () => {
    const numbered = (label: string): Cell[] => [label, "9", ...values.slice(0, 6), ""];
    const rows = [...headers(), numbered("1.属于国家秘密"), numbered("2.其他法律行政法规禁止公开")];
    expect(row("deniedSecret", rows)).toBe("ambiguous");
  });

  test("are not certain where a header of the form is missing and the row is filled up", () => {
    const own = organisations.filter((header) => header !== "法律服务机构");
    const filled = [wide("(一)予以公开"), "1", "2", "3", "4", "6", "16", ""];
    expect(row("granted", [...headers(own), filled])).toBe("ambiguous");
  });
});

describe("a column the form does not have", () => {
  test.each([
    ["in place of one it has", ["商业企业", "科研机构", "行政机关", "法律服务机构", "其他"]],
    ["in another order", ["商业企业", "科研机构", "社会公益组织", "其他", "法律服务机构"]],
  ])("%s", (_, own) => {
    expect(row("granted", [...headers(own), [wide("(一)予以公开"), ...values]])).toBe("ambiguous");
  });

  test("一列备注 leaves the others certain", () => {
    const [first = [], ...others] = headers();
    const rows = [[...first, ["备注", "rowspan=3"] as const], ...others];
    expect(row("granted", [...rows, [wide("(一)予以公开"), ...values, "见附件"]])).toBe(
      values.join(" "),
    );
  });

  test("of another year beside this year's", () => {
    const rows = [
      ["信息内容", "上年数量", "本年处理决定数量"],
      ["行政许可", "12", ""],
    ];
    const { cells } = readAnnualReport(documentOf(tableOf(rows)));
    expect(cells["t2.licensing.decisions"]?.state).toBe("ambiguous");
  });

  test("合计 between 行政复议 and 行政诉讼", () => {
    const results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
    const leaves = [...results, "合计", ...results, ...results.slice(0, 4)];
    const page = tableOf([
      [
        ["行政复议", "colspan=6"],
        ["行政诉讼", "colspan=9"],
      ],
      leaves,
      leaves.map((_, at) => String(at)),
    ]);
    expect(readAnnualReport(documentOf(page)).cells["t4.direct.upheld"]?.state).toBe("ambiguous");
  });
});

describe("a label of a real table", () => {
  test("merged over two rows is neither row's", () => {
    const rows: Cell[][] = [
      ...headers(),
      [["1.属于国家秘密", "colspan=2 rowspan=2"], ...values],
      values.map(() => "7"),
      [wide("3.危及“三安全一稳定”"), ...values],
    ];
    expect(row("deniedSecret", rows)).toBe("ambiguous");
    expect(row("deniedLaw", rows)).not.toMatch(/\d/);
  });

  test("with that of the next row in the same cell is neither row's", () => {
    const both = wide("1.属于国家秘密<br>2.其他法律行政法规禁止公开");
    const rows = [...headers(), [both, ...values]];
    expect(row("deniedSecret", rows)).not.toMatch(/\d/);
    expect(row("deniedLaw", rows)).not.toMatch(/\d/);
  });

  test("that is 其他 between two others is none the form has there", () => {
    const rows = [
      ...headers(),
      [wide("1.属于国家秘密"), ...values],
      [wide("2.其他"), ...values],
      [wide("3.危及“三安全一稳定”"), ...values],
    ];
    expect(row("deniedLaw", rows)).not.toMatch(/\d/);
  });
});

test("a row that is empty in one printing and filled in another is certain in neither", () => {
  const table = (own: readonly string[]) => tableOf([...headers(), [wide("(一)予以公开"), ...own]]);
  const blank = values.map(() => "");
  const page = `<p>三、收到和处理情况${table(blank)}<p>附：上年数据${table(values)}`;
  expect(readAnnualReport(documentOf(page)).cells["t3.granted.natural"]?.state).toBe("ambiguous");
});

describe("what is no figure holds the place of its column", () => {
  const labels: Cell[] = ["二、上年结转政府信息公开申请数量", "", ""];
  const full: Cell[] = [...labels, "0", "0", "0", "0", "0", "0", "0"];
  const readOf = (odd: string) => {
    const first: Cell[] = [
      "一、本年新收政府信息公开申请数量",
      "",
      "",
      "1",
      "2",
      "3",
      "4",
      "5",
      odd,
      "15",
    ];
    const { cells } = readAnnualReport(
      documentOf(`<p>三、收到和处理情况${tableOf([first, full])}`),
    );
    return applicantColumns.map((column) => {
      const cell = cells[`t3.new.${column}`];
      return cell?.value ?? cell?.state;
    });
  };
  test.each(["☐", "见说明", "由县局另行统计后公布", "\ufffd", "\ufffc"])(
    "%s, where empty cells stand between label and figures",
    (odd) => {
      expect(readOf(odd)).toEqual([1, 2, 3, 4, 5, "ambiguous", 15]);
    },
  );
});
