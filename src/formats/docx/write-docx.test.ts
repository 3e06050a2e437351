import { unzipSync } from "fflate";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import type { PrintedCell, PrintedDocument, PrintedTable } from "../printed-document.ts";
import { writeDocx } from "./write-docx.ts";

const cell = (text: string, given: Partial<PrintedCell> = {}): PrintedCell => ({
  text,
  columnSpan: 1,
  rowSpan: 1,
  role: "figure",
  ...given,
});

const table: PrintedTable = {
  kind: "table",
  name: "表三",
  widths: [40, 10, 10],
  headerRows: 2,
  rows: [
    [
      cell("项目", { role: "header", rowSpan: 2 }),
      cell("申请人", { role: "header", columnSpan: 2 }),
    ],
    [cell("自然人", { role: "header" }), cell("总计", { role: "header" })],
    [cell("（一）办结", { role: "group", rowSpan: 2 }), cell("1"), cell("12345678901")],
    [cell(""), cell("4")],
  ],
};

const document: PrintedDocument = {
  title: "青禾县水利局2023年政府信息公开工作年度报告",
  titleBreak: 6,
  blocks: [
    { kind: "heading", text: "一、总体情况" },
    { kind: "paragraph", text: "公开“目录” <b>&amp; 1\u0000条\ud800。" },
    table,
  ],
};

function partsOf(given: PrintedDocument): Record<string, string> {
  const parts = Object.entries(unzipSync(writeDocx(given)));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

const textOf = (given: PrintedDocument) => partsOf(given)["word/document.xml"] ?? "";

test("another reader sees the title, the heading, the text and the merged cells", async () => {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(writeDocx(document)) },
    {
      styleMap: ["p[style-name='Title'] => h1", "p[style-name='heading 1'] => h2", "p => p:fresh"],
    },
  );
  expect(messages.filter(({ type }) => type === "error")).toEqual([]);
  expect(value.replaceAll("<p></p>", "").replace(/<\/?(?:p|thead|tbody)>/g, "")).toBe(
    [
      "<h1>青禾县水利局<br />2023年政府信息公开工作年度报告</h1><h2>一、总体情况</h2>",
      "公开“目录” &lt;b&gt;&amp;amp; 1条\ufffd。",
      '<table><tr><th rowspan="2">项目</th><th colspan="2">申请人</th></tr><tr><th>自然人</th><th>总计</th></tr>',
      '<tr><td rowspan="2">（一）<br />办结</td><td>1</td><td>12345678901</td></tr><tr><td></td><td>4</td></tr></table>',
    ].join(""),
  );
});

describe("a title", () => {
  test("that fits one line is not broken", () => {
    const title = "水利局2023年政府信息公开年报";
    expect(textOf({ title, titleBreak: 3, blocks: [] })).not.toContain("<w:br/>");
  });

  test("is the title of the file, too", () => {
    expect(partsOf(document)["docProps/core.xml"]).toContain(
      `<dc:title>${document.title}</dc:title><dc:language>zh-CN</dc:language>`,
    );
  });
});

describe("tables", () => {
  test("are as wide as the text, their columns in proportion", () => {
    const widths = [...textOf(document).matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
      Number(width),
    );
    const all = widths.reduce((sum, width) => sum + width, 0);
    expect(all).toBe(11906 - 1587 - 1474);
    expect(widths.map((width) => Math.round((width / all) * 6))).toEqual([4, 1, 1]);
  });

  test("repeat their headers, cut no row, and keep rows together to the last", () => {
    const rows = textOf(document).match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual([true, true, false, false]);
    expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
    expect(rows.map((row) => row.includes("<w:keepNext/>"))).toEqual([true, true, true, false]);
  });

  test("set a figure smaller that would not stand on one line", () => {
    const sized = (text: string) => {
      const rows = [[cell("1"), cell("2"), cell(text)]];
      return textOf({ title: "", blocks: [{ ...table, headerRows: 0, rows }] }).includes("<w:sz ");
    };
    expect([sized("1234567890123"), sized("1234567890123456")]).toEqual([false, true]);
  });

  test("that touch, or end the document, are followed by a paragraph", () => {
    const text = textOf({ title: "", blocks: [table, table] });
    expect(text.match(/<\/w:tbl><w:p>/g)).toHaveLength(2);
  });
});

test("the page is A4 with the margins of official documents and its number below", () => {
  const parts = partsOf(document);
  expect(parts["word/document.xml"]).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  expect(parts["word/document.xml"]).toContain(
    'w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"',
  );
  expect(parts["word/footer.xml"]).toContain('w:instr=" PAGE "');
});

test("every part is named in the content types and reached by a relationship", () => {
  const parts = partsOf(document);
  const types = parts["[Content_Types].xml"] ?? "";
  const word = Object.keys(parts).filter((name) => /^word\/\w+\.xml$/.test(name));
  for (const name of word) expect(types).toContain(`PartName="/${name}"`);
  const targets = parts["word/_rels/document.xml.rels"]?.match(/Target="\w+\.xml"/g) ?? [];
  expect(
    targets
      .map((target) => `word/${target.slice(8, -1)}`)
      .concat("word/document.xml")
      .sort(),
  ).toEqual(word.sort());
});

test("the same document gives the same bytes", () => {
  expect(writeDocx(document)).toEqual(writeDocx(document));
});
