import { describe, expect, test } from "vitest";
import type { PrintedCell, PrintedDocument } from "../printed-document.ts";
import { readHtml } from "./read-html.ts";
import { writeHtml } from "./write-html.ts";

const cell = (text: string, given: Partial<PrintedCell> = {}): PrintedCell => ({
  text,
  columnSpan: 1,
  rowSpan: 1,
  role: "figure",
  ...given,
});

const document: PrintedDocument = {
  title: "青禾县水利局2023年<年度>报告",
  titleBreak: 6,
  blocks: [
    { kind: "heading", text: "一、总体情况" },
    { kind: "paragraph", text: '公开 <script>alert("1")</script> & 2条。' },
    {
      kind: "table",
      name: "表三",
      widths: [40, 10, 10],
      headerRows: 1,
      rows: [
        [cell("项目", { role: "header" }), cell("申请人", { role: "header", columnSpan: 2 })],
        [cell("第二十条", { role: "header", columnSpan: 3 })],
        [cell("（一）办结", { role: "group", rowSpan: 2 }), cell("1"), cell("")],
        [cell("答复", { role: "label" }), cell("4")],
      ],
    },
  ],
};

const page = (given: PrintedDocument = document) => new TextDecoder().decode(writeHtml(given));

test("the page stands alone: Chinese, UTF-8, no script, nothing from elsewhere", () => {
  expect(page()).toMatch(/^<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">/);
  expect(page()).not.toMatch(/<script|<link|<img|https?:/);
});

test("text is text, whatever it looks like", () => {
  expect(page()).toContain(
    "<p>公开 &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; 2条。</p>",
  );
  expect(page()).toContain("<title>青禾县水利局2023年&lt;年度&gt;报告</title>");
});

test("a long title breaks where the sense does", () => {
  expect(page()).toContain("<h1><span>青禾县水利局</span><span>2023年&lt;年度&gt;报告</span></h1>");
  expect(page({ title: "年度报告", blocks: [] })).toContain("<h1><span>年度报告</span></h1>");
});

describe("a table", () => {
  test("is named by its section's heading", () => {
    expect(page()).toContain('<h2 id="section-1">一、总体情况</h2>');
    expect(page()).toContain('<table aria-labelledby="section-1">');
  });

  test("tells those who hear it what each header is over", () => {
    expect(page()).toContain(
      '<thead>\n<tr><th scope="col">项目</th><th scope="colgroup" colspan="2">申请人</th></tr>\n</thead>',
    );
    expect(page()).toContain('<tbody>\n<tr><th scope="rowgroup" colspan="3">第二十条</th></tr>');
    expect(page()).toContain(
      '<th scope="rowgroup" rowspan="2">（一）<br>办结</th><td>1</td><td></td>',
    );
    expect(page()).toContain('<th scope="row">答复</th><td>4</td>');
  });

  test("sets a figure smaller on paper that would widen its column", () => {
    const sized = (text: string) => {
      const row = [cell("1"), cell("2"), cell(text)];
      const table = {
        kind: "table",
        name: "表",
        widths: [40, 10, 10],
        headerRows: 0,
        rows: [row],
      } as const;
      return page({ title: "", blocks: [table] }).match(/<td[^>]*>/g);
    };
    expect(sized("1234567890123")).toEqual(["<td>", "<td>", "<td>"]);
    expect(sized("12345678901234567890")).toEqual(["<td>", "<td>", '<td style="--fitting:6.9pt">']);
  });

  test("reads back with its merged cells", () => {
    const grid = readHtml(page()).blocks.find(({ kind }) => kind === "grid");
    const rows = grid?.kind === "grid" ? grid.rows : [];
    expect(rows.map((row) => row.map((one) => one?.text.replace("\n", "")))).toEqual([
      ["项目", "申请人", "申请人"],
      ["第二十条", "第二十条", "第二十条"],
      ["（一）办结", "1", ""],
      ["（一）办结", "答复", "4"],
    ]);
  });
});

test("on paper headers are repeated, rows whole and pages numbered", () => {
  expect(page()).toContain("size: A4");
  expect(page()).toContain("counter(page)");
  expect(page()).toContain("table-header-group");
  expect(page()).toContain("tr { break-inside: avoid; }");
});
