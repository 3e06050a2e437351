import { read, utils, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { placedCells } from "../placed-cells.ts";
import type { PrintedBlock, PrintedCell, PrintedDocument } from "../printed-document.ts";
import { readXlsx } from "./read-xlsx.ts";
import { writeXlsx } from "./write-xlsx.ts";

describe("what a document is made of goes to sheets in its own order", () => {
  const table = tableOf("表二", [[label("规章"), figure("7")]]);
  test.each<{ rule: string; blocks: readonly PrintedBlock[]; sheets: Record<string, string[]> }>([
    {
      rule: "a table has a sheet of its own, with the heading it stands under",
      blocks: [
        heading("一"),
        paragraph("甲"),
        heading("二"),
        paragraph("乙"),
        table,
        heading("三"),
      ],
      sheets: { 正文: ["题", "一", "甲"], 表二: ["二", "乙", "规章"], "正文（2）": ["三"] },
    },
    {
      rule: "the title stands on a sheet of prose even where a table comes first",
      blocks: [table],
      sheets: { 正文: ["题"], 表二: ["规章"] },
    },
    {
      rule: "two tables have two sheets",
      blocks: [table, table],
      sheets: { 正文: ["题"], 表二: ["规章"], "表二（2）": ["规章"] },
    },
    {
      rule: "prose behind a table stays with it",
      blocks: [table, paragraph("注"), heading("三")],
      sheets: { 正文: ["题"], 表二: ["规章", "注"], "正文（2）": ["三"] },
    },
    { rule: "without blocks there is the title", blocks: [], sheets: { 正文: ["题"] } },
  ])("$rule", async ({ blocks, sheets }) => {
    const book = await bookOf({ title: "题", blocks });

    expect(
      Object.fromEntries(book.SheetNames.map((name) => [name, firstColumn(book, name)])),
    ).toEqual(sheets);
  });
});

describe("a figure is a number and shows as it is printed", () => {
  test.each([
    ["0", 0],
    ["11000000", 11_000_000],
    ["300000.123456", 300_000.123456],
    ["0.000001", 0.000001],
    ["+19", 19],
    ["-8", -8],
  ])("%s", async (text, value) => {
    const cell = await cellOf(figure(text, value));

    expect(cell).toMatchObject({ t: "n", v: value, w: text });
  });

  test("an empty one is no number", async () => {
    expect(await cellOf({ ...figure("0"), text: "" })).toMatchObject({ t: "z" });
  });

  test("one of more digits than Excel keeps is text", async () => {
    const text = "12345678901234567890";

    expect(await cellOf(figure(text, Number(text)))).toMatchObject({ t: "s", v: text });
  });
});

describe("a text stays text, whatever it looks like", () => {
  test.each([
    "=1+1",
    "+cmd|' /C calc'!A0",
    "@SUM(A1)",
    "-2",
    "007",
    "2023-01-01",
    "TRUE",
    '<a href="x">&amp;</a>',
    "_x0041_字_x005F_",
    "  前后  ",
    "繁體𠮷😀",
  ])("%s", async (text) => {
    const cell = await cellOf(label(text));

    expect(cell).toMatchObject({ t: "s", v: text });
    expect(cell).not.toHaveProperty("f");
  });

  test("what XML cannot hold is left out", async () => {
    expect(await cellOf(label("控\u0000制\u0007符"))).toMatchObject({ v: "控制符" });
  });
});

test("merged cells cover what they cover, and every place has its borders", async () => {
  const rows = [
    [merged("甲", 1, 2), merged("乙", 2, 1)],
    [merged("丙", 1, 1), merged("丁", 1, 1)],
  ];
  const book = await bookOf({ title: "题", blocks: [tableOf("表", rows, 3)] });
  const sheet = sheetOf(book, "表");

  expect((sheet["!merges"] ?? []).map((range) => utils.encode_range(range))).toEqual([
    "A1:A2",
    "B1:C1",
  ]);
  const xml = await sheetXmlOf({ title: "题", blocks: [tableOf("表", rows, 3)] }, 2);
  expect(xml.match(/<c /g)).toHaveLength(6);
});

test("our reader and another library find every cell where it was put", async () => {
  const rows = [
    [merged("组", 1, 3), header("列一"), header("列二")],
    [figure("11000000"), figure("300000.123456")],
    [figure("+19"), { ...figure("0"), text: "" }],
  ];
  const table = tableOf("表", rows, 3);
  const bytes = await writeXlsx({ title: "题", blocks: [heading("一"), table] });
  const sheet = sheetOf(read(bytes, { cellNF: true }), "表");
  const ours = await readXlsx(bytes);
  const grid = ours.ok ? ours.value.blocks.find((block) => block.kind === "table") : undefined;

  for (const { row, column, rowSpan, columnSpan, text } of placedCells(rows).flat()) {
    expect(grid?.cells).toContainEqual({
      row,
      column,
      rowSpan,
      columnSpan,
      text: text.replace("+", ""),
    });
    const theirs: unknown = sheet[utils.encode_cell({ r: row + 1, c: column })];
    if (text !== "") expect(theirs).toMatchObject({ w: text });
  }
});

test("a paragraph higher than Excel's highest row is merged over several rows, whole", async () => {
  const text = "正".repeat(3000);
  const sheet = sheetOf(await bookOf({ title: "题", blocks: [paragraph(text)] }), "正文");

  expect(sheet["!merges"]?.map((range) => utils.encode_range(range))).toEqual(["A2:A5"]);
  expect(sheet.A2).toMatchObject({ v: text });
  for (const row of sheet["!rows"] ?? []) expect(row.hpt).toBeLessThan(409.5);
});

test("a paragraph longer than a cell may be is divided", async () => {
  const text = "正".repeat(40_000);
  const sheet = sheetOf(await bookOf({ title: "题", blocks: [paragraph(text)] }), "正文");
  const texts = Object.values(sheet).flatMap(({ t, v }) => (t === "s" ? [String(v)] : []));

  expect(texts.join("")).toBe(`题${text}`);
});

test("the header of a table is printed on every page", async () => {
  const rows = [[header("列")], [label("行")]];
  const table = { ...tableOf("表", rows, 1), headerRows: 1 };
  const book = await bookOf({ title: "题", blocks: [heading("一"), table] });

  expect(book.Workbook?.Names).toMatchObject([
    { Name: "_xlnm.Print_Titles", Ref: "'表'!$2:$2", Sheet: 1 },
  ]);
});

test("the same document gives the same bytes", async () => {
  const document = { title: "题", blocks: [paragraph("甲"), tableOf("表", [[label("乙")]])] };

  expect(await writeXlsx(document)).toEqual(await writeXlsx(document));
});

function heading(text: string): PrintedBlock {
  return { kind: "heading", text };
}

function paragraph(text: string): PrintedBlock {
  return { kind: "paragraph", text };
}

function tableOf(name: string, rows: readonly (readonly PrintedCell[])[], columns = 2) {
  const widths = Array.from({ length: columns }, () => 1);
  return { kind: "table", name, widths, headerRows: 0, rows } as const;
}

function label(text: string): PrintedCell {
  return { text, columnSpan: 1, rowSpan: 1, role: "label" };
}

function header(text: string): PrintedCell {
  return { text, columnSpan: 1, rowSpan: 1, role: "header" };
}

function merged(text: string, columnSpan: number, rowSpan: number): PrintedCell {
  return { text, columnSpan, rowSpan, role: "header" };
}

function figure(text: string, value = Number(text)): PrintedCell {
  return { text, columnSpan: 1, rowSpan: 1, role: "figure", value };
}

async function bookOf(document: PrintedDocument): Promise<WorkBook> {
  return read(await writeXlsx(document), { cellStyles: true, sheetStubs: true, cellNF: true });
}

function sheetOf(book: WorkBook, name: string): WorkSheet {
  const sheet = book.Sheets[name];
  if (!sheet) throw new Error(`there is no sheet ${name}`);
  return sheet;
}

/** The texts that begin in the first column, as another library reads them. */
function firstColumn(book: WorkBook, name: string): string[] {
  const rows: unknown[][] = utils.sheet_to_json(sheetOf(book, name), { header: 1 });
  return rows.map(([first]) => String(first));
}

/** The cell as another library reads it out of a table that holds nothing else. */
async function cellOf(cell: PrintedCell): Promise<unknown> {
  const book = await bookOf({ title: "题", blocks: [tableOf("表", [[cell]], 1)] });
  return sheetOf(book, "表").A1;
}

async function sheetXmlOf(document: PrintedDocument, number: number): Promise<string> {
  const part = unzipSync(await writeXlsx(document))[`xl/worksheets/sheet${number}.xml`];
  return strFromU8(part ?? new Uint8Array());
}
