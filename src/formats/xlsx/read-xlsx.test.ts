import { describe, expect, test } from "vitest";
import { sheetOf, type WorkbookGiven, xlsxFile } from "#tests/support/office/xlsx-file.ts";
import type { ExtractedBlock } from "../extracted.ts";
import { readXlsx } from "./read-xlsx.ts";

async function blocksOf(given: WorkbookGiven): Promise<readonly ExtractedBlock[]> {
  const read = await readXlsx(xlsxFile(given));
  if (!read.ok) throw new Error(read.error);
  return read.value.blocks;
}

/** Lines as text; tables as rows of texts, `text rows×columns` where merged, nothing in covered places. */
function shown(blocks: readonly ExtractedBlock[]): unknown[] {
  return blocks.map((block) => {
    if (block.kind === "line") return block.text;
    const rows: string[][] = [];
    const cells = [...block.cells].sort((a, b) => a.row - b.row || a.column - b.column);
    for (const { row, text, rowSpan, columnSpan } of cells) {
      rows[row] ??= [];
      rows[row].push(rowSpan * columnSpan === 1 ? text : `${text} ${rowSpan}×${columnSpan}`);
    }
    return rows;
  });
}

const sheet = (xml: string): WorkbookGiven => ({ sheets: [{ xml }] });
const cellsIn = (...cells: string[]) => `<sheetData><row r="1">${cells.join("")}</row></sheetData>`;

/** The texts of the first row's cells, in a row of at least two. */
async function textsOf(given: WorkbookGiven): Promise<unknown> {
  return shown(await blocksOf(given))[0];
}

describe("a cell's text is what is seen in it", () => {
  const strings = [
    "<t>规章</t>",
    "<r><rPr><b/></rPr><t>行政</t></r><r><t>许可</t></r>",
    '<t>表</t><rPh sb="0" eb="1"><t>ヒョウ</t></rPh>',
    "<t>一_x000D_\n二&amp;</t>",
    '<r><t>12</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>',
    "<r><rPr><strike/></rPr><t>3</t></r><r><t>4</t></r>",
  ];
  const cases: readonly (readonly [string, string, string])[] = [
    ["a shared string", '<c t="s"><v>0</v></c>', "规章"],
    ["runs are joined", '<c t="s"><v>1</v></c>', "行政许可"],
    ["reading aids are left out", '<c t="s"><v>2</v></c>', "表"],
    ["line ends and entities", '<c t="s"><v>3</v></c>', "一\n二&"],
    ["a raised mark is no digit of the number", '<c t="s"><v>4</v></c>', "12\ufffd"],
    ["a struck digit is no digit of it", '<c t="s"><v>5</v></c>', "\ufffd4"],
    ["an inline string", '<c t="inlineStr"><is><r><t>内</t></r><r><t>联</t></r></is></c>', "内联"],
    ["a number", "<c><v>1113</v></c>", "1113"],
    ["a number with an exponent", "<c><v>1.23E+3</v></c>", "1230"],
    ["a very small number", "<c><v>1.5E-7</v></c>", "0.00000015"],
    ["noise behind the fifteenth digit", "<c><v>0.30000000000000004</v></c>", "0.3"],
    ["noise below a whole number", "<c><v>28.999999999999996</v></c>", "29"],
    ["minus zero", "<c><v>-0</v></c>", "0"],
    ["the kept value of a formula", "<c><f>SUM(A1:A3)</f><v>6</v></c>", "6"],
    ["the kept text of a formula", '<c t="str"><f>A1</f><v>六</v></c>', "六"],
    ["a formula that was never reckoned is no number", "<c><f>1+1</f></c>", "=1+1"],
    ["yes", '<c t="b"><v>1</v></c>', "TRUE"],
    ["an error", '<c t="e"><f>A0</f><v>#REF!</v></c>', "#REF!"],
    ["a string that does not exist", '<c t="s"><v>99</v></c>', ""],
  ];
  test.each(cases)("%s", async (_, cell, text) => {
    const given = {
      strings,
      sheets: [{ xml: cellsIn(cell, "<c><v>0</v></c>", "<c><v>7</v></c>") }],
    };
    const row = text === "" ? ["0", "7"] : [text, "0", "7"];
    expect(await textsOf(given)).toEqual([row]);
  });
});

describe("a number is shown as its format shows it", () => {
  const formats = [
    "General",
    "0.00",
    "#,##0",
    "0%",
    "yyyy-mm-dd",
    'yyyy"年"m"月"d"日"',
    "hh:mm",
    "yyyy/m/d h:mm",
    '0"件"',
    '0!.0,"万"',
    "#,##0,",
    "0;-0;;@",
    "#",
    "#,###",
    '?"件"',
    "#.0",
    "0;0",
    "0;[Red]0",
    "0;[Red]-0",
    "0_);(0)",
    ";;;",
    '"无"',
    "[White]0",
    "0;-0;[White]0",
    '#,##0;-#,##0;"-"',
    "[Red]0",
    "[>100]0;0.0",
    "[h]:mm",
    "[$¥-804]#,##0",
    "_ * #,##0_ ;_ * -#,##0_ ",
    "[$-804]yyyy-mm-dd;@",
    "00-00",
    "0",
    "#,##0.0",
    "0.0E+0",
    "# ?/?",
  ];
  const styles = (code: string) =>
    `<numFmts><numFmt numFmtId="200" formatCode="${code.replaceAll('"', "&quot;").replaceAll(">", "&gt;")}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs>`;
  const cases: readonly (readonly [string, number, string])[] = [
    ["General", 2.5, "2.5"],
    ["0.00", 2.125, "2.125（数字格式 0.00）"],
    ["0.00", 2.25, "2.25"],
    ["0", 12.6, "12.6（数字格式 0）"],
    ["#,##0.0", 1999.5, "1999.5"],
    ["0.0E+0", 1234, "1234（数字格式 0.0E+0）"],
    ["# ?/?", 0.5, "0.5（数字格式 # ?/?）"],
    ["#,##0", 1234567, "1234567"],
    ["0%", 0.5, "50%"],
    ["0%", 0.29, "29%"],
    ["yyyy-mm-dd", 45322, "2024-01-31"],
    ["yyyy-mm-dd", 59, "1900-02-28"],
    ["yyyy-mm-dd", 61, "1900-03-01"],
    ['yyyy"年"m"月"d"日"', 45322, "2024-01-31"],
    ["[$-804]yyyy-mm-dd;@", 45322, "2024-01-31"],
    ["hh:mm", 0.5, "12:00:00"],
    ["yyyy/m/d h:mm", 45322.75, "2024-01-31 18:00:00"],
    ["yyyy-mm-dd", 99999999, "99999999"],
    ['0"件"', 12, "12件"],
    ['0!.0,"万"', 123456, '123456（数字格式 0!.0,"万"）'],
    ["#,##0,", 5000, "5000（数字格式 #,##0,）"],
    ["[>100]0;0.0", 5, "5（数字格式 [>100]0;0.0）"],
    ["00-00", 1234, "1234"],
    ["0;-0;;@", 3, "3"],
    ['#,##0;-#,##0;"-"', 0, "0"],
    ["0;-0;;@", 0, "\ufffd"],
    ["#", 0, "\ufffd"],
    ["#,###", 0, "\ufffd"],
    ["#,###", 5, "5"],
    ['?"件"', 0, "\ufffd"],
    ["#.0", 0, "0"],
    ["0;0", -5, "-5（数字格式 0;0）"],
    ["0;[Red]0", -5, "-5（数字格式 0;[Red]0）"],
    ["0;[Red]-0", -5, "-5"],
    ["0_);(0)", -5, "-5"],
    ["[Red]0", -5, "-5"],
    [";;;", 0, "\ufffd"],
    ['"无"', 0, "无"],
    ["[White]0", 5, "\ufffd"],
    ["0;-0;[White]0", 0, "\ufffd"],
    ['#,##0;-#,##0;"-"', -8, "-8"],
    ["[Red]0", 3, "3"],
    ["[h]:mm", 1.5, "1.5"],
    ["[$¥-804]#,##0", 12, "¥12"],
    ["_ * #,##0_ ;_ * -#,##0_ ", 12, "12"],
  ];
  test.each(cases)("%s of %s", async (format, value, text) => {
    expect(formats).toContain(format);
    const xml = cellsIn(`<c s="1"><v>${value}</v></c>`, "<c><v>0</v></c>", "<c><v>7</v></c>");
    expect(await textsOf({ styles: styles(format), sheets: [{ xml }] })).toEqual([
      [text, "0", "7"],
    ]);
  });
  test("a format without digits hides a number", async () => {
    const xml = sheetOf([
      ["a", "b", "c"],
      ["d", null, "e"],
    ]).replace('<c r="C2"', '<c r="B2" s="1"><v>5</v></c><c r="C2"');
    expect(await textsOf({ styles: styles(";;;"), sheets: [{ xml }] })).toEqual([
      ["a", "b", "c"],
      ["d", "\ufffd", "e"],
    ]);
  });
  test.each([
    [14, "2024-01-31"],
    [9, "4532200%"],
    [31, "2024-01-31"],
    [58, "2024-01-31"],
    [21, "00:00:00"],
    [49, "45322"],
  ])("built-in format %i", async (id, text) => {
    const styles = `<cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs>`;
    const xml = cellsIn('<c s="1"><v>45322</v></c>', "<c><v>0</v></c>");
    expect(await textsOf({ styles, sheets: [{ xml }] })).toEqual([[text, "0"]]);
  });
  test("days may count from 1904", async () => {
    const xml = cellsIn('<c s="1"><v>43860</v></c>', "<c><v>0</v></c>");
    const given = { styles: styles("yyyy-mm-dd"), date1904: true, sheets: [{ xml }] };
    expect(await textsOf(given)).toEqual([["2024-01-31", "0"]]);
  });
});

describe("merged, empty and hidden cells", () => {
  test("a merged area is one cell, what it covers is left out", async () => {
    const xml = sheetOf(
      [
        ["a", "b", 1],
        ["x", "c", 2],
        ["d", "y", 3],
      ],
      ["A1:A2", "A3:B3"],
    );
    expect(shown(await blocksOf(sheet(xml)))).toEqual([
      [
        ["a 2×1", "b", "1"],
        ["c", "2"],
        ["d 1×2", "3"],
      ],
    ]);
  });
  test("a place without a cell is an empty cell of the table", async () => {
    const xml = sheetOf([
      ["a", "b", "c"],
      ["d", null, 1],
      ["e", 2],
    ]);
    expect(shown(await blocksOf(sheet(xml)))).toEqual([
      [
        ["a", "b", "c"],
        ["d", "", "1"],
        ["e", "2", ""],
      ],
    ]);
  });
  test("a column in which nothing begins is none", async () => {
    const xml = sheetOf(
      [
        ["a", null, "b"],
        ["c", null, "d"],
      ],
      ["A1:B1", "A2:B2"],
    );
    expect(shown(await blocksOf(sheet(xml)))).toEqual([
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ]);
  });
  test("hidden rows and columns are not seen", async () => {
    const xml = sheetOf([
      ["a", "x", "b"],
      ["y", "y", "y"],
      ["c", "x", "d"],
    ])
      .replace('<row r="2">', '<row r="2" hidden="1">')
      .replace(
        "<sheetData>",
        '<cols><col min="2" max="2" width="0" hidden="1"/></cols><sheetData>',
      );
    expect(shown(await blocksOf(sheet(xml)))).toEqual([
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ]);
  });
  test("a merged area loses its hidden rows, not its text", async () => {
    const xml = sheetOf(
      [
        ["a", "x"],
        ["y", "b"],
        ["y", "c"],
      ],
      ["A1:A3"],
    ).replace('<row r="1">', '<row r="1" ht="0">');
    expect(shown(await blocksOf(sheet(xml)))).toEqual([[["a 2×1", "b"], ["c"]]]);
  });
  test("hidden sheets are not seen; the others follow one another", async () => {
    const [one, two, three] = ["甲", "乙", "丙"].map((text) => sheetOf([[text]]));
    const sheets = [
      { xml: one ?? "" },
      { xml: two ?? "", state: "hidden" as const },
      { xml: sheetOf([["丁"]]), state: "veryHidden" as const },
      { xml: three ?? "" },
    ];
    expect(shown(await blocksOf({ sheets }))).toEqual(["甲", "丙"]);
  });
  test("cells without places follow one another", async () => {
    const xml =
      "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row></sheetData>";
    expect(shown(await blocksOf(sheet(xml)))).toEqual([
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ]);
  });
});

describe("a sheet is cut into lines and tables", () => {
  const bordered =
    '<borders><border/><border><left style="thin"/></border></borders><cellXfs><xf borderId="0"/><xf borderId="1"/></cellXfs>';
  const withBorders = (xml: string, ...places: string[]) =>
    places.reduce(
      (text, place) =>
        text.includes(`r="${place}"`) ? text.replace(`r="${place}"`, `r="${place}" s="1"`) : text,
      xml,
    );

  test("rows of one cell above and below a table are lines", async () => {
    const xml = sheetOf(
      [["标题", null, null], ["一、总体情况"], ["a", 1, 2], ["b", 3, 4], ["说明"]],
      ["A1:C1"],
    );
    expect(shown(await blocksOf(sheet(xml)))).toEqual([
      "标题",
      "一、总体情况",
      [
        ["a", "1", "2"],
        ["b", "3", "4"],
      ],
      "说明",
    ]);
  });
  test("an empty row ends a table", async () => {
    const xml = sheetOf([["a", 1], [], ["b", 2]]);
    expect(shown(await blocksOf(sheet(xml)))).toEqual([[["a", "1"]], [["b", "2"]]]);
  });
  test("one column of prose is lines", async () => {
    expect(shown(await blocksOf(sheet(sheetOf([["甲"], ["乙"], [], ["丙"]]))))).toEqual([
      "甲",
      "乙",
      "丙",
    ]);
  });
  test("without borders: a row of one cell inside a table belongs to it", async () => {
    const xml = sheetOf([["a", 1, 2], ["第二十条第（五）项"], ["b", 3, 4]], ["A2:C2"]);
    expect(shown(await blocksOf(sheet(xml)))).toEqual([
      [["a", "1", "2"], ["第二十条第（五）项 1×3"], ["b", "3", "4"]],
    ]);
  });
  test.each(["三、收到和处理情况", "这".repeat(41)])(
    "without borders: a heading or prose between two tables is a line: %s",
    async (text) => {
      const xml = sheetOf([["a", 1, 2], [text], ["b", 3, 4]], ["A2:C2"]);
      expect(shown(await blocksOf(sheet(xml)))).toEqual([
        [["a", "1", "2"]],
        text,
        [["b", "3", "4"]],
      ]);
    },
  );
  test("without borders: a heading of one cell between tables of different widths is a line", async () => {
    const xml = sheetOf([["a", 1, 2], ["三、收到和处理情况"], ["b", 3, 4, 5]]);
    expect(shown(await blocksOf(sheet(xml)))).toEqual([
      [["a", "1", "2", ""]],
      "三、收到和处理情况",
      [["b", "3", "4", "5"]],
    ]);
  });
  test("a column that is empty in a table stays where another of the sheet has it", async () => {
    const xml = sheetOf([["a", "b", "c", "d"], [], ["e", null, 1, 2]]);
    expect(shown(await blocksOf(sheet(xml)))).toEqual([
      [["a", "b", "c", "d"]],
      [["e", "", "1", "2"]],
    ]);
  });
  test("without borders: a numbered row label with empty figures belongs to the table", async () => {
    const xml = sheetOf([["a", "b", 1, 2], ["二、上年结转"], ["c", "d", 3, 4]], ["A2:B2"]);
    expect(shown(await blocksOf(sheet(xml)))).toEqual([
      [
        ["a", "b", "1", "2"],
        ["二、上年结转 1×2", "", ""],
        ["c", "d", "3", "4"],
      ],
    ]);
  });
  test("without borders: so does one above other rows with empty figures", async () => {
    const empty = [
      ["c", "d"],
      ["e", "f"],
      ["g", "h"],
    ];
    const xml = sheetOf(
      [["a", "b", 1, 2], ["二、上年结转"], ...empty, ["i", "j", 3, 4]],
      ["A2:B2"],
    );
    expect(shown(await blocksOf(sheet(xml)))).toEqual([
      [
        ["a", "b", "1", "2"],
        ["二、上年结转 1×2", "", ""],
        ...empty.map((row) => [...row, "", ""]),
        ["i", "j", "3", "4"],
      ],
    ]);
  });
  test("without borders: a heading merged over the narrower table below it is a line", async () => {
    const rows = [["a", "b", 1, 2], ["三、收到"], ["c", "d"], ["四、复议"], ["e", "f", 3, 4]];
    expect(shown(await blocksOf(sheet(sheetOf(rows, ["A2:B2", "A4:D4"]))))).toEqual([
      [["a", "b", "1", "2"]],
      "三、收到",
      [["c", "d", "", ""]],
      "四、复议",
      [["e", "f", "3", "4"]],
    ]);
  });
  test("with borders: a row of one cell belongs to the table if it has them", async () => {
    const rows = sheetOf(
      [["第二十条第（一）项"], ["a", 1, 2], ["三、标题"], ["b", 3, 4]],
      ["A1:C1", "A3:C3"],
    );
    const xml = withBorders(rows, "A1", "A2", "B2", "C2", "A4", "B4", "C4");
    expect(shown(await blocksOf({ styles: bordered, sheets: [{ xml }] }))).toEqual([
      [["第二十条第（一）项 1×3"], ["a", "1", "2"]],
      "三、标题",
      [["b", "3", "4"]],
    ]);
  });
  test("with borders: a row of empty cells is a row of the table", async () => {
    const xml = sheetOf([["a", "b"]]).replace(
      "</row>",
      '</row><row r="2"><c r="A2" s="1"/><c r="B2" s="1"/></row>',
    );
    expect(shown(await blocksOf({ styles: bordered, sheets: [{ xml }] }))).toEqual([
      [
        ["a", "b"],
        ["", ""],
      ],
    ]);
  });
});
