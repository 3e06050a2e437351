import { mkdtempSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { rowLimits } from "./limits.ts";
import { oldSheets } from "./old/old-rows.ts";
import { openRows } from "./open-rows.ts";
import {
  cellText,
  type ObjectRow,
  type RowCell,
  type RowsSheet,
  RowsUnreadable,
  type SheetRow,
} from "./row.ts";
import type { WrittenColumn } from "./write/columns.ts";
import { csvText } from "./write/csv-text.ts";
import { xlsxRows } from "./write/xlsx-rows.ts";

const folder = mkdtempSync(join(tmpdir(), "rows-"));
let files = 0;

interface RowTold {
  readonly row: number;
  readonly cells: readonly RowCell[] | Readonly<Record<string, RowCell>>;
  readonly isHidden?: true;
}

interface SheetTold {
  readonly name: string | null;
  readonly isHidden: boolean;
  readonly rows: readonly RowTold[];
}

/** Every sheet of a file, or why it is refused. */
async function rowsIn(content: string | Uint8Array): Promise<readonly SheetTold[] | string> {
  files += 1;
  const path = join(folder, String(files));
  writeFileSync(path, content);
  const opened = await openRows(path, async (bytes) => oldSheets(bytes));
  if (!opened.ok) return opened.error.kind;
  try {
    return await Promise.all(opened.value.sheets.map(toldSheet));
  } catch (fault) {
    if (fault instanceof RowsUnreadable) return fault.refusal.kind;
    throw fault;
  } finally {
    await opened.value.close();
  }
}

async function toldSheet({ name, isHidden, rows: read }: RowsSheet): Promise<SheetTold> {
  const rows: RowTold[] = [];
  for await (const some of isHidden ? [] : read()) rows.push(...some.map(toldRow));
  return { name, isHidden, rows };
}

function toldRow(row: SheetRow | ObjectRow): RowTold {
  return row.kind === "cells"
    ? { row: row.row, cells: row.cells, ...(row.isHidden && { isHidden: true }) }
    : { row: row.row, cells: Object.fromEntries(row.fields) };
}

/** The rows of a file of one sheet. */
async function only(content: string | Uint8Array) {
  const sheets = await rowsIn(content);
  return typeof sheets === "string" ? sheets : sheets[0]?.rows;
}

interface Book {
  readonly sheet: string;
  readonly strings?: string;
  readonly formats?: string;
  readonly workbook?: string;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook as another program might write it. */
function book({ sheet, strings, formats = "", workbook = "" }: Book): Uint8Array {
  const tie = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const ties = (...all: string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": ties(tie("r1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}">${workbook}<sheets><sheet name="一" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": ties(
      tie("r1", "worksheet", "worksheets/sheet1.xml"),
      tie("r2", "sharedStrings", "sharedStrings.xml"),
      tie("r3", "styles", "styles.xml"),
    ),
    "xl/styles.xml": `<styleSheet ${main}>${formats}</styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${main}>${sheet}</worksheet>`,
    ...(strings !== undefined && { "xl/sharedStrings.xml": `<sst ${main}>${strings}</sst>` }),
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

function data(rows: string, behind = ""): string {
  return `<sheetData>${rows}</sheetData>${behind}`;
}

describe("a workbook", () => {
  test("gives shared, own and worked out texts, numbers at fifteen digits, yes and no", async () => {
    const strings =
      "<si><t>甲</t></si><si><r><t>乙</t></r><r><t>丙</t></r><rPh><t>x</t></rPh></si>";
    const cells = [
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>',
      '<c r="D1" t="inlineStr"><is><t>a_x000D__x005F_x0041_</t></is></c>',
      '<c r="E1" t="str"><f>A1</f><v>式</v></c><c r="F1"><v>0.30000000000000004</v></c>',
      '<c r="G1"><v>1E-4</v></c><c r="H1" t="b"><v>1</v></c><c r="I1" t="e"><v>#N/A</v></c>',
      '<c r="J1"><v>20240001</v></c><c r="K1"/>',
    ];
    expect(
      await only(book({ strings, sheet: data(`<row r="1">${cells.join("")}</row>`) })),
    ).toEqual([
      {
        row: 1,
        cells: [
          "甲",
          "乙丙",
          "",
          "a\n_x0041_",
          "式",
          "0.3",
          "0.0001",
          "TRUE",
          "#N/A",
          "20240001",
        ].map((cell) => cell),
      },
    ]);
  });

  const formats = [
    '<numFmts><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd hh:mm:ss"/><numFmt numFmtId="171" formatCode="yyyy\\-mm"/>',
    '<numFmt numFmtId="172" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="173" formatCode="000000"/></numFmts>',
    "<cellXfs>",
    ...[0, 14, 170, 171, 172, 173, 57, 20].map((id) => `<xf numFmtId="${id}"/>`),
    "</cellXfs>",
  ].join("");
  const day = (shown: string, on = "2024-03-07") => ({ on, shown });
  test.each([
    [1, 45358, day("2024-03-07")],
    [2, 45358.5, day("2024-03-07 12:00:00")],
    [2, 45358, day("2024-03-07")],
    [3, 45352, day("2024-03", "2024-03-01")],
    [4, 45358, day("2024-03-07")],
    [6, 45358, day("2024-03")],
    [5, 30181, "030181"],
    [7, 0.5, "12:00:00"],
    [0, 45358, "45358"],
  ])("shows in style %i the number %d as %o", async (style, value, is) => {
    const sheet = data(`<row><c s="${style}"><v>${value}</v></c></row>`);
    expect(await only(book({ formats, sheet }))).toEqual([{ row: 1, cells: [is] }]);
  });

  test("counts days from 1904 where it says so", async () => {
    const sheet = data('<row><c s="1"><v>43896</v></c></row>');
    expect(await only(book({ formats, sheet, workbook: '<workbookPr date1904="1"/>' }))).toEqual([
      { row: 1, cells: [day("2024-03-07")] },
    ]);
  });

  test("gives a merged cell's value to every row that it covers, rows left out in the file too", async () => {
    const cell = (place: string, text: string) =>
      `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const sheet = data(
      `<row r="2">${cell("B2", "甲")}${cell("C2", "1")}</row><row r="3" hidden="1">${cell("C3", "2")}</row><row r="5">${cell("C5", "3")}</row><row r="6">${cell("C6", "4")}</row>`,
      '<mergeCells count="2"><mergeCell ref="B2:B5"/><mergeCell ref="A6:C6"/></mergeCells>',
    );
    expect(await only(book({ sheet }))).toEqual([
      { row: 2, cells: ["", "甲", "1"] },
      { row: 3, cells: ["", "甲", "2"], isHidden: true },
      { row: 4, cells: ["", "甲"] },
      { row: 5, cells: ["", "甲", "3"] },
      { row: 6, cells: ["", "", "4"] },
    ]);
  });

  test.each([
    ["rows out of order", data('<row r="2"/><row r="1"/>')],
    ["a document that ends early", "<sheetData><row>"],
    ["a document type", '<!DOCTYPE x [<!ENTITY a "b">]><sheetData/>'],
  ])("with %s is damaged", async (_, sheet) => {
    expect(await only(book({ sheet }))).toBe("damaged");
  });

  test("whose bytes were changed is damaged", async () => {
    const bytes = book({ sheet: data('<row><c t="inlineStr"><is><t>甲</t></is></c></row>') });
    const changed = Uint8Array.from(bytes);
    const at = Buffer.from(bytes).lastIndexOf("xl/worksheets/sheet1.xml");
    changed[at - 30] = (changed[at - 30] ?? 0) ^ 0xff;
    expect(await only(changed)).toBe("damaged");
  });

  test("of before 2007 gives the same, and names its hidden sheets", async () => {
    const sheet = utils.aoa_to_sheet([
      ["甲", 12.5, { t: "n", v: 45358, z: "yyyy-mm-dd" }],
      [null, 1],
    ]);
    sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }];
    const hidden = utils.aoa_to_sheet([["乙"]]);
    const workbook = { SheetNames: ["一", "二"], Sheets: { 一: sheet, 二: hidden } };
    const bytes = write(
      { ...workbook, Workbook: { Sheets: [{}, { Hidden: 1 }] } },
      { type: "buffer", bookType: "biff8" },
    );
    expect(await rowsIn(bytes)).toEqual([
      {
        name: "一",
        isHidden: false,
        rows: [
          { row: 1, cells: ["甲", "12.5", { on: "2024-03-07", shown: "2024-03-07" }] },
          { row: 2, cells: ["甲", "1"] },
        ],
      },
      { name: "二", isHidden: true, rows: [] },
    ]);
  });
});

describe("a CSV file", () => {
  const text = '编号,内容\r\n1,"甲,""乙""\n丙"\r\n\r\n2,丁';
  const rows = [
    { row: 1, cells: ["编号", "内容"] },
    { row: 2, cells: ["1", '甲,"乙"\n丙'] },
    { row: 3, cells: [""] },
    { row: 4, cells: ["2", "丁"] },
  ];
  test.each([
    ["UTF-8", text],
    ["UTF-8 with a mark", `\ufeff${text}`],
    ["GB18030", iconv.encode(text, "gb18030")],
    ["UTF-16 with a mark", iconv.encode(text, "utf-16le", { addBOM: true })],
  ])("is read in %s", async (_, content) => {
    expect(await only(content)).toEqual(rows);
  });

  test("in GB18030 is known even where a megabyte of ASCII stands before it", async () => {
    const long = `${"a,b\n".repeat(300_000)}甲,乙\n`;
    const read = await only(iconv.encode(long, "gb18030"));
    expect(read?.at(-1)).toEqual({ row: 300_001, cells: ["甲", "乙"] });
  });

  test("loses one mark before what could be a formula, and keeps all others", async () => {
    const cells = ["'=1", "''=1", "'甲", "'-1", "=1", "-1", "'@a"];
    expect(await only(cells.join(","))).toEqual([
      { row: 1, cells: ["=1", "'=1", "'甲", "-1", "=1", "-1", "@a"] },
    ]);
  });

  test("with a quotation mark that does not close is refused", async () => {
    expect(await only('甲,乙\n1,"2\n3,4\n')).toBe("bad-csv");
  });
});

describe("JSON", () => {
  test("is an array or a line each; numbers, yes, no and lists become words", async () => {
    const objects = '{"a":1,"b":"甲\\"{","c":true,"d":["x","y"],"e":null,"f":{"g":[1]}}';
    const cells = { a: "1", b: '甲"{', c: "TRUE", d: "x、y", e: "", f: '{"g":[1]}' };
    for (const text of [
      `[${objects},\n {"a":"2"} ]`,
      `${objects}\n{"a":"2"}\n`,
      `\ufeff${objects}\n{"a":"2"}`,
    ]) {
      expect(await only(text)).toEqual([
        { row: 1, cells },
        { row: 2, cells: { a: "2" } },
      ]);
    }
  });

  test.each(['[{"a":1}', '{"a":1', '[{"a":1}] x', '{"a":1}\n甲', '{"a" 1}'])(
    "%s is refused",
    async (text) => {
      expect(await only(text)).toBe("bad-json");
    },
  );
});

test.each([
  ["nothing", "", "empty"],
  [
    "bytes that are no text",
    Uint8Array.from({ length: 2_000 }, (_, at) => (at * 7) % 32),
    "unknown-format",
  ],
  ["an archive of other things", zipSync({ "a.txt": strToU8("a") }), "unknown-format"],
])("%s is refused", async (_, content, kind) => {
  expect(await rowsIn(content)).toBe(kind);
});

describe("a file beyond a limit is refused and no part of it read:", () => {
  test("longer than 200 MB", async () => {
    const path = join(folder, "long");
    writeFileSync(path, "a,b");
    truncateSync(path, rowLimits.fileBytes + 1);
    const opened = await openRows(path, async () => []);
    expect(opened).toEqual({ ok: false, error: { kind: "too-large", megabytes: 200 } });
  });

  test("more than 1,000,000 rows", async () => {
    const line = "a\n";
    expect(await only(line.repeat(rowLimits.rows + 1))).toBe("too-many-rows");
  });

  test("a text of a cell that no cell holds, which packs to next to nothing", async () => {
    const text = "a".repeat(rowLimits.cellCharacters + 1);
    const sheet = data(`<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`);
    expect(await only(book({ sheet }))).toBe("too-much-inside");
    const strings = `<si><t>${text}</t></si>`;
    const cell = '<row><c t="s"><v>0</v></c></row>';
    expect(await only(book({ strings, sheet: data(cell) }))).toBe("too-much-inside");
  });
});

describe("what is written", () => {
  const columns: readonly WrittenColumn[] = [
    { header: "文字", type: "text", width: 20, note: "必填。" },
    { header: "日期", type: "day", width: 12 },
    { header: "月份", type: "month", width: 12 },
    { header: "金额", type: "money", width: 12 },
    {
      header: "类别",
      type: "text",
      width: 12,
      choices: { words: ["甲", "乙,丙"], isStrict: true },
    },
  ];
  const texts = ["=1+1", "'=1", "'甲", "-5", " \u0001 ", "a_x0041_b", "甲\n乙", '"', "<&>", "😀"];
  const rows = texts.map((text) => [text, "2024-03-07", "2024-03", "1234567.89", "乙,丙"]);

  async function workbook(): Promise<Buffer> {
    const pieces: Uint8Array[] = [];
    for await (const piece of xlsxRows({
      sheet: "台账",
      columns,
      rows: [rows, [["老", "1899-01-01", null, "12345678901234567", ""]]],
    })) {
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  }

  test("as a workbook is read back, by us and by another program", async () => {
    const bytes = await workbook();
    expect((await workbook()).equals(bytes)).toBe(true);
    const sheets = await rowsIn(bytes);
    const [sheet, choices] = typeof sheets === "string" ? [] : sheets;
    expect(choices).toMatchObject({ name: "选项", isHidden: true });
    const shown = sheet?.rows.map(({ cells }) => (cells as readonly RowCell[]).map(cellText));
    expect(shown?.slice(1, -1)).toEqual(rows);
    expect(shown?.at(-1)).toEqual(["老", "1899-01-01", "", "12345678901234567"]);
    const other = read(bytes, { cellStyles: true });
    const cells = other.Sheets.台账 ?? {};
    expect(cells.A2).toMatchObject({ t: "s", v: "=1+1" });
    expect(cells.B2).toMatchObject({ t: "n", v: 45358 });
    expect(cells.D2).toMatchObject({ t: "n", v: 1234567.89 });
    expect(cells.A1?.c?.[0]?.t).toBe("必填。");
  });

  test("as CSV is read back, with one mark before what could be a formula", async () => {
    let text = "";
    for await (const piece of csvText(columns, [rows])) text += piece;
    expect(text).toContain("'=1+1,2024-03-07,");
    const shown = (await only(text)) as readonly RowTold[];
    expect(shown.slice(1).map(({ cells }) => cells)).toEqual(rows);
  });
});
