import { describe, expect, test } from "vitest";
import { doubt } from "#kernel/unread-marks.ts";
import { xlsxFile } from "#tests/support/office/xlsx-file.ts";
import { readXlsx } from "./read-xlsx.ts";

const label = '<c t="inlineStr"><is><t>行政许可</t></is></c>';
const words = (text: string) => `<c s="1" t="inlineStr"><is><t>${text}</t></is></c>`;
const figure = '<c s="1"><v>128</v></c>';

interface Given {
  readonly font?: string;
  readonly fill?: string;
  readonly format?: string;
  readonly xf?: string;
  readonly border?: string;
  readonly dxf?: string;
  readonly before?: string;
  readonly after?: string;
  readonly cell?: string;
  readonly strings?: readonly string[];
}

/** The text of a cell in a style of its own, beside its row's label. */
async function cellOf(given: Given): Promise<string | undefined> {
  const {
    font = "",
    fill = "",
    format = "General",
    xf = "",
    dxf = "",
    before = "",
    after = "",
  } = given;
  const styles = [
    `<numFmts><numFmt numFmtId="200" formatCode="${format}"/></numFmts>`,
    `<fonts><font/><font>${font}</font></fonts>`,
    `<fills><fill><patternFill patternType="none"/></fill><fill>${fill}</fill></fills>`,
    `<borders><border/>${given.border ?? ""}</borders>`,
    `<cellXfs><xf/><xf numFmtId="200" fontId="1" fillId="1" borderId="1">${xf}</xf></cellXfs>`,
    `<dxfs><dxf>${dxf}</dxf></dxfs>`,
  ].join("");
  const xml = `${before}<sheetData><row>${label}${given.cell ?? figure}</row></sheetData>${after}`;
  const strings = given.strings ?? [];
  const read = await readXlsx(xlsxFile({ styles, strings, sheets: [{ xml }] }));
  if (!read.ok) return read.error;
  const [block] = read.value.blocks;
  return block?.kind === "table" ? block.cells[1]?.text : block?.text;
}

const solid = (colour: string) =>
  `<patternFill patternType="solid"><fgColor ${colour}/></patternFill>`;
const strike = "<strike/>";
const crossed = (way: string) =>
  `<border ${way}="1"><left style="thin"/><diagonal style="thin"/></border>`;
const hiding = '<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>';
const whiteFont = '<color rgb="FFFFFFFF"/>';

describe("a cell's font decides whether its figure is seen", () => {
  test.each<[string, Given, string]>([
    ["plain", {}, "128"],
    ["struck out", { font: strike }, doubt],
    ["not struck out", { font: '<strike val="0"/>' }, "128"],
    ["a text struck out", { font: strike, cell: words("128") }, doubt],
    ["words struck out: the cell is not empty", { font: strike, cell: words("无") }, doubt],
    ["prose struck out", { font: strike, cell: words("无".repeat(50)) }, "行政许可"],
    ["raised", { font: '<vertAlign val="superscript"/>' }, doubt],
    ["white", { font: whiteFont }, doubt],
    ["white of the theme", { font: '<color theme="0"/>' }, doubt],
    ["white by number", { font: '<color indexed="9"/>' }, doubt],
    ["black lightened to white", { font: '<color theme="1" tint="0.99"/>' }, doubt],
    ["red", { font: '<color rgb="FFFF0000"/>' }, "128"],
    ["the theme's dark text", { font: '<color theme="1"/>' }, "128"],
    ["white on a dark fill", { font: whiteFont, fill: solid('rgb="FF203864"') }, "128"],
    ["white on a colour of the theme", { font: whiteFont, fill: solid('theme="4"') }, "128"],
    ["black on black", { fill: solid('rgb="FF000000"') }, doubt],
    [
      "a colour of the theme on the same",
      { font: '<color theme="4"/>', fill: solid('theme="4"') },
      doubt,
    ],
    [
      "white on a shade that is not reckoned: perhaps",
      { font: whiteFont, fill: "<gradientFill/>" },
      `128${doubt}`,
    ],
    ["one point high", { font: '<sz val="1"/>' }, doubt],
    ["three points: perhaps", { font: '<sz val="3"/>' }, `128${doubt}`],
    ["repeated over its cell", { xf: '<alignment horizontal="fill"/>' }, `128${doubt}`],
    ["crossed by a line from corner to corner", { border: crossed("diagonalDown") }, `128${doubt}`],
    ["by the other line", { border: crossed("diagonalUp"), cell: words("128") }, `128${doubt}`],
    [
      "an empty one is crossed, and nothing is told of it",
      { border: crossed("diagonalUp"), cell: '<c s="1"/><c><v>7</v></c>' },
      "",
    ],
    ["a line that is not drawn", { border: '<border diagonalUp="1"><diagonal/></border>' }, "128"],
    ["a line that runs nowhere", { border: '<border><diagonal style="thin"/></border>' }, "128"],
    ["a zero in a sheet that shows none", { before: hiding, cell: '<c s="1"><v>0</v></c>' }, doubt],
    ["another figure in it", { before: hiding }, "128"],
    ["a format that shows no figure", { format: ";;;" }, doubt],
    ["a format that shows no text", { format: ";;;", cell: words("128") }, doubt],
    ["a format that shows texts", { format: ";;;@", cell: words("128") }, "128"],
  ])("%s", async (_, given, expected) => {
    expect(await cellOf(given)).toBe(expected);
  });
});

describe("runs have fonts of their own", () => {
  const run = (text: string, font = "") => `<r>${font && `<rPr>${font}</rPr>`}<t>${text}</t></r>`;
  const shared = (...runs: string[]) => ({
    cell: '<c s="1" t="s"><v>0</v></c>',
    strings: [runs.join("")],
  });
  test.each<[string, Given, string]>([
    ["one struck out", shared(run("118", strike), run("128")), `${doubt}128`],
    ["one white", shared(run("7", whiteFont), run("128")), `${doubt}128`],
    [
      "one white on a dark fill",
      { ...shared(run("7", whiteFont), run("128", whiteFont)), fill: solid('rgb="FF203864"') },
      "7128",
    ],
    ["one tiny", shared(run("7", '<sz val="1"/>'), run("128")), `${doubt}128`],
    ["one raised", shared(run("128"), run("1", '<vertAlign val="superscript"/>')), `128${doubt}`],
    [
      "one in the cell's font",
      { ...shared(run("118", "<b/>"), run("128", strike), run("5")), font: strike },
      `118${doubt}${doubt}`,
    ],
    [
      "all in one format that shows none",
      { ...shared(run("118", strike), run("128")), format: ";;;" },
      doubt + doubt,
    ],
  ])("%s", async (_, given, expected) => {
    expect(await cellOf(given)).toBe(expected);
  });
});

describe("a rule may hide what a cell shows", () => {
  const rule = (attributes: string, inside = "", areas = "B1") =>
    `<conditionalFormatting sqref="${areas}"><cfRule dxfId="0" ${attributes}>${inside}</cfRule></conditionalFormatting>`;
  const is = (operator: string, ...formulas: string[]) =>
    rule(
      `type="cellIs" operator="${operator}"`,
      formulas.map((one) => `<formula>${one}</formula>`).join(""),
    );
  const whiteRule = `<font>${whiteFont}</font>`;
  test.each<[string, Given, string]>([
    ["one that holds", { dxf: whiteRule, after: is("equal", "128") }, doubt],
    ["one that does not hold", { dxf: whiteRule, after: is("equal", "0") }, "128"],
    ["between", { dxf: whiteRule, after: is("between", "100", "200") }, doubt],
    ["not between", { dxf: whiteRule, after: is("notBetween", "100", "200") }, "128"],
    ["not between, and below", { dxf: whiteRule, after: is("notBetween", "200", "300") }, doubt],
    ["not between, and above", { dxf: whiteRule, after: is("notBetween", "10", "20") }, doubt],
    ["one with a formula: perhaps", { dxf: whiteRule, after: is("equal", "$A$9") }, `128${doubt}`],
    ["any other: perhaps", { dxf: whiteRule, after: rule('type="expression"') }, `128${doubt}`],
    [
      "struck out by a rule",
      { dxf: "<font><strike/></font>", after: is("lessThan", "200") },
      doubt,
    ],
    [
      "hidden by its format",
      { dxf: '<numFmt numFmtId="9" formatCode=";;;"/>', after: is("lessThan", "200") },
      doubt,
    ],
    [
      "another colour",
      { dxf: '<font><color rgb="FFFF0000"/></font>', after: is("equal", "128") },
      "128",
    ],
    [
      "a fill of the font's colour",
      {
        dxf: '<fill><patternFill><bgColor rgb="FF000000"/></patternFill></fill>',
        after: is("equal", "128"),
      },
      doubt,
    ],
    ["elsewhere", { dxf: whiteRule, after: rule('type="expression"', "", "C1:D9 E5") }, "128"],
    [
      "a bar in the figure's place",
      {
        after: `<conditionalFormatting sqref="A1:B9"><cfRule type="dataBar"><dataBar showValue="0"/></cfRule></conditionalFormatting>`,
      },
      `128${doubt}`,
    ],
    [
      "a bar beside it",
      {
        after: `<conditionalFormatting sqref="B1"><cfRule type="dataBar"><dataBar/></cfRule></conditionalFormatting>`,
      },
      "128",
    ],
  ])("%s", async (_, given, expected) => {
    expect(await cellOf(given)).toBe(expected);
  });
});

test("rows and columns as good as without height and width are not seen", async () => {
  const xml =
    '<cols><col min="3" max="3" width="0.1"/></cols><sheetData>' +
    `<row>${label}<c><v>1</v></c><c><v>9</v></c></row>` +
    `<row ht="0.75">${label}<c><v>8</v></c></row><row>${label}<c><v>2</v></c></row></sheetData>`;
  const read = await readXlsx(xlsxFile({ sheets: [{ xml }] }));
  const texts = read.ok && read.value.blocks[0]?.kind === "table" ? read.value.blocks[0].cells : [];
  expect(texts.map(({ text }) => text)).toEqual(["行政许可", "1", "行政许可", "2"]);
});
