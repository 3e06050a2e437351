import { describe, expect, test } from "vitest";
import { relationships } from "#tests/support/office/office-file.ts";
import { sheetOf, xlsxFile } from "#tests/support/office/xlsx-file.ts";
import { processorMilliseconds } from "#tests/support/running/processor-time.ts";
import { readDocument } from "../read-document.ts";
import { readXlsx } from "./read-xlsx.ts";

const cell = (place: string, text = "文") =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const rows = (...cells: string[]) =>
  `<sheetData>${cells.map((xml) => `<row>${xml}</row>`).join("")}</sheetData>`;
const merges = (...areas: string[]) =>
  `<mergeCells>${areas.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
const fileOf = (xml: string) => xlsxFile({ sheets: [{ xml }] });

/** What becomes of a sheet: the kind of refusal, or how many cells and lines; and the milliseconds it took. */
async function outcome(xml: string): Promise<readonly [string | number, number]> {
  const bytes = fileOf(xml);
  const began = process.cpuUsage();
  const read = await readDocument(bytes);
  const took = processorMilliseconds(began);
  if (!read.ok) return [read.error.kind, took];
  const places = read.value.blocks.map((block) =>
    block.kind === "line" ? 1 : block.rows.reduce((sum, row) => sum + row.length, 0),
  );
  return [places.reduce((sum, count) => sum + count, 0), took];
}

const range = (count: number) => Array.from({ length: count }, (_, index) => index);
const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

describe("a sheet that claims to be huge costs little", () => {
  const most = 5_000;
  const cases: readonly (readonly [string, string, string | number])[] = [
    ["cells in opposite corners", rows(cell("A1"), cell("XFD1048576")), 2],
    ["cells at both ends of a row", rows(cell("A1") + cell("XFD1")), 2],
    ["one cell merged over the sheet", rows(cell("A1")) + merges("A1:XFD1048576"), 1],
    [
      "an empty merged area over the sheet",
      rows(cell("A1") + cell("B1")) + merges("A2:XFD1048576"),
      2,
    ],
    [
      "merged areas that overlap",
      rows(cell("A1") + cell("B1"), cell("A2") + cell("B2")) + merges("A1:B2", "B1:C3", "A2:XFD99"),
      1,
    ],
    [
      "a tall merged area beside a cell far down",
      rows(cell("A1") + cell("B1048576")) + merges("A1:A1048576"),
      "too-much-inside",
    ],
    [
      "a diagonal",
      rows(
        ...range(2_000).map(
          (at) => cell(`${letters(at)}${at + 1}`) + cell(`${letters(at + 1)}${at + 1}`),
        ),
      ),
      4_000,
    ],
    [
      "columns hidden many times",
      `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(50_000)}</cols>${rows(cell("A1"))}`,
      "damaged",
    ],
    [
      "too many merged areas",
      rows(cell("A1")) + merges(...range(40_000).map((at) => `A${at * 2 + 1}:B${at * 2 + 1}`)),
      "too-much-inside",
    ],
    [
      "a row beyond the last",
      `<sheetData><row r="1048577">${cell("A1")}</row></sheetData>`,
      "damaged",
    ],
    ["a place that is none", rows(cell("AAAA1")), "damaged"],
  ];
  test.each(cases)("%s", async (_, xml, expected) => {
    const [found, took] = await outcome(xml);
    expect(found).toBe(expected);
    expect(took).toBeLessThan(most);
  });

  test("a million cells: the beginning is read and said to be no more", async () => {
    const row = (y: number) =>
      `<row>${range(100)
        .map((x) => `<c r="${letters(x)}${y + 1}"><v>1</v></c>`)
        .join("")}</row>`;
    const xml = `<sheetData>${range(6_000).map(row).join("")}</sheetData>`;
    const began = process.cpuUsage();
    const read = await readDocument(fileOf(xml));
    expect(read).toMatchObject({ ok: true, value: { truncated: true } });
    expect(processorMilliseconds(began)).toBeLessThan(8_000);
  });

  test("two hundred thousand empty cells with borders", async () => {
    const styles =
      '<borders><border><left style="thin"/></border></borders><cellXfs><xf borderId="0"/></cellXfs>';
    const row = (y: number) =>
      `<row>${range(50)
        .map((x) => `<c r="${letters(x)}${y + 1}" s="0"/>`)
        .join("")}</row>`;
    const xml = `<sheetData>${range(4_000).map(row).join("")}<row>${cell("A4001")}${cell("B4001")}</row></sheetData>`;
    const began = process.cpuUsage();
    expect(await readXlsx(xlsxFile({ styles, sheets: [{ xml }] }))).toMatchObject({ ok: true });
    expect(processorMilliseconds(began)).toBeLessThan(5_000);
  });
});

describe("time grows with what a file holds, not with its square", () => {
  const million = 1_000_000;
  const numbers = (count: number) => range(count).map(() => '<c s="0"><v>1.5</v></c>');
  const cases: readonly (readonly [string, () => Uint8Array])[] = [
    [
      "rows of one cell between two of a table",
      () => {
        const wide = cell("A1") + cell("B1");
        const tall = range(40_000).map((y) => cell(`A${y + 2}`, "一、"));
        return fileOf(rows(wide, ...tall, wide.replaceAll('1"', '40003"')));
      },
    ],
    [
      "a number format of a million characters",
      () => {
        const format = `<numFmts><numFmt numFmtId="200" formatCode='0"${"件".repeat(million)}"'/></numFmts>`;
        const styles = `${format}<cellXfs><xf numFmtId="200"/></cellXfs>`;
        return xlsxFile({ styles, sheets: [{ xml: rows(...numbers(40_000)) }] });
      },
    ],
    [
      "a blank text of a million characters in every cell",
      () => {
        const cells = range(100_000).map(() => '<c t="s"><v>0</v></c>');
        const strings = [`<t>${" ".repeat(million)}</t>`];
        return xlsxFile({ strings, sheets: [{ xml: rows(cell("A1"), ...cells) }] });
      },
    ],
    [
      "tables side by side in all columns",
      () =>
        fileOf(
          rows(
            ...range(8_000).map(
              (y) =>
                cell(`${letters(y * 2)}${y * 2 + 1}`) + cell(`${letters(y * 2 + 1)}${y * 2 + 1}`),
            ),
          ),
        ),
    ],
    [
      "thousands of sheets that are not there",
      () => {
        const ids = range(100_000);
        const xml = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${ids.map((id) => `<sheet r:id="r${id}"/>`).join("")}</sheets></workbook>`;
        const ties = relationships(ids.map((id) => [`r${id}`, "worksheet", `none${id}.xml`]));
        const parts = { "xl/workbook.xml": xml, "xl/_rels/workbook.xml.rels": ties };
        return xlsxFile({ sheets: [], parts });
      },
    ],
  ];
  test.each(cases)("%s", async (_, file) => {
    const bytes = file();
    const began = process.cpuUsage();
    await readXlsx(bytes);
    expect(processorMilliseconds(began)).toBeLessThan(4_000);
  });

  test("a text longer than a sheet may become is cut, and said to be", async () => {
    const read = await readDocument(fileOf(rows(cell("A1", "文".repeat(million)))));
    expect(read).toMatchObject({ ok: true, value: { truncated: true } });
    if (read.ok) expect(read.value.source.length).toBeLessThan(100_100);
  });
});

describe("what is no workbook is refused", () => {
  const good = sheetOf([["a", 1]]);
  const cases: readonly (readonly [string, Record<string, string>, string])[] = [
    ["no main part", { "_rels/.rels": "<Relationships/>" }, "damaged"],
    ["a main part that is no XML", { "xl/workbook.xml": "workbook" }, "damaged"],
    [
      "a sheet that breaks off",
      { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>" },
      "damaged",
    ],
    [
      "entities of its own",
      { "xl/sharedStrings.xml": '<!DOCTYPE a [<!ENTITY b "b">]><sst>&b;</sst>' },
      "damaged",
    ],
    ["no cells", { "xl/worksheets/sheet1.xml": "<worksheet/>" }, "empty"],
  ];
  test.each(cases)("%s", async (_, parts, kind) => {
    expect(await readXlsx(xlsxFile({ sheets: [{ xml: good }], parts }))).toEqual({
      ok: false,
      error: kind,
    });
  });

  test("bytes changed anywhere: an answer, never an exception", async () => {
    const whole = xlsxFile({
      strings: ["<t>规章</t>"],
      sheets: [{ xml: sheetOf([["一、总体情况"], ["a", 1, 2], ["b", 3, 4]], ["A1:C1"]) }],
    });
    for (let at = 0; at < whole.length; at += 3) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      expect(await readXlsx(bytes)).toHaveProperty("ok");
    }
  });

  test("XML changed anywhere: an answer, never an exception", async () => {
    const xml = sheetOf([["一、总体情况"], ["a", 1.5, 2], ["b", 3, 4]], ["A1:C1", "A2:A3"]);
    const odd = ["", "<", ">", '"', "9", "-", "E", ":", "é"];
    for (let at = 0; at < xml.length; at += 1) {
      const changed = xml.slice(0, at) + odd[at % odd.length] + xml.slice(at + 1 + (at % 3));
      expect(await readXlsx(fileOf(changed))).toHaveProperty("ok");
    }
  });
});

test("more shared strings than any report has are refused at once", async () => {
  const strings = new Array<string>(200_002).fill("");
  expect(await readXlsx(xlsxFile({ sheets: [{ xml: "" }], strings }))).toEqual({
    ok: false,
    error: "too-much-inside",
  });
});
