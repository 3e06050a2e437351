import { describe, expect, test } from "vitest";
import { doubt } from "#kernel/unread-marks.ts";
import { cell, docxFile, paragraph as p, run as r, row } from "#tests/support/office/docx-file.ts";
import { readDocx } from "./read-docx.ts";

const style = (id: string, type: string, properties: string, basedOn = "") =>
  `<w:style w:type="${type}" w:styleId="${id}">${basedOn && `<w:basedOn w:val="${basedOn}"/>`}${properties}</w:style>`;
const rPr = (properties: string) => `<w:rPr>${properties}</w:rPr>`;
const white = '<w:color w:val="FFFFFF"/>';
const shade = (fill: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
const tiny = '<w:sz w:val="2"/>';
const raised = '<w:vertAlign w:val="superscript"/>';

interface Given {
  /** Runs, or a whole cell. */
  readonly content: string;
  readonly paragraph?: string;
  readonly table?: string;
  readonly row?: string;
  readonly styles?: string;
}

/** The text of a cell beside its row's label. */
function cellOf(given: Given): string {
  const inside = given.content.startsWith("<w:tc>")
    ? given.content
    : cell(p(given.content, given.paragraph ?? ""));
  const written = row(["行政许可", inside], given.row ?? "");
  const file = docxFile(`<w:tbl><w:tblPr>${given.table ?? ""}</w:tblPr>${written}</w:tbl>`, {
    styles: given.styles ?? "",
  });
  const read = readDocx(file);
  if (!read.ok) return read.error;
  const [block] = read.value.blocks;
  return block?.kind === "table" ? (block.cells[1]?.text ?? "none") : "no table";
}

const named = (id: string) => `<w:rStyle w:val="${id}"/>`;
const inStyle = (id: string) => `<w:pStyle w:val="${id}"/>`;

describe("what is struck out is no part of a figure", () => {
  const styles = [
    style("划", "character", rPr("<w:strike/>")),
    style("再划", "character", "", "划"),
    style("双划", "character", rPr("<w:dstrike/>")),
    style("不划", "character", rPr('<w:strike w:val="0"/>'), "划"),
    style("划段", "paragraph", rPr("<w:strike/>")),
    style("划表", "table", rPr("<w:strike/>")),
    style("划头", "table", `<w:tblStylePr w:type="firstRow">${rPr("<w:strike/>")}</w:tblStylePr>`),
    style("双头", "table", `<w:tblStylePr w:type="firstRow">${rPr("<w:dstrike/>")}</w:tblStylePr>`),
  ].join("");
  const old = (properties: string) => r("118", properties) + r("128");
  test.each<[string, Given, string]>([
    ["by a line", { content: old("<w:strike/>") }, `${doubt}128`],
    ["by two lines", { content: old("<w:dstrike/>") }, `${doubt}128`],
    ["by a style", { content: old(named("划")) }, `${doubt}128`],
    ["by a style of two lines", { content: old(named("双划")) }, `${doubt}128`],
    ["by a style based on it", { content: old(named("再划")) }, `${doubt}128`],
    ["not by a style based on it that says so", { content: old(named("不划")) }, "118128"],
    ["by the paragraph's style", { content: r("128"), paragraph: inStyle("划段") }, doubt],
    [
      "not against the paragraph's style",
      { content: r("128", '<w:strike w:val="0"/>'), paragraph: inStyle("划段") },
      "128",
    ],
    [
      "by two styles: programs do not agree",
      { content: r("128", named("划")), paragraph: inStyle("划段") },
      `128${doubt}`,
    ],
    ["by the table's style", { content: r("128"), table: '<w:tblStyle w:val="划表"/>' }, doubt],
    [
      "by a part of the table's style: perhaps",
      { content: r("128"), table: '<w:tblStyle w:val="划头"/>' },
      `128${doubt}`,
    ],
    [
      "by two lines of such a part: perhaps",
      { content: r("128"), table: '<w:tblStyle w:val="双头"/>' },
      `128${doubt}`,
    ],
    ["words too: the cell is not empty", { content: r("无许可", "<w:strike/>") }, doubt],
    ["blanks are nothing", { content: r(" ", "<w:strike/>") }, ""],
  ])("%s", (_, given, expected) => {
    expect(cellOf({ styles, ...given })).toBe(expected);
  });

  test("by the document's defaults", () => {
    const defaults = `<w:docDefaults><w:rPrDefault>${rPr("<w:strike/>")}</w:rPrDefault></w:docDefaults>`;
    expect(cellOf({ content: r("128"), styles: defaults })).toBe(doubt);
  });
});

describe("what is raised is no part of a figure", () => {
  const styles = style("注", "character", rPr(raised)) + style("注段", "paragraph", rPr(raised));
  test.each<[string, Given, string]>([
    ["a mark", { content: r("15") + r("2", raised) }, `15${doubt}`],
    ["a mark alone", { content: r("2", raised) }, doubt],
    ["by a style", { content: r("15") + r("2", named("注")) }, `15${doubt}`],
    ["by the paragraph's style", { content: r("2"), paragraph: inStyle("注段") }, doubt],
    ["set higher: apart", { content: r("15") + r("2", '<w:position w:val="10"/>') }, "15 2"],
    ["all of it set higher", { content: r("152", '<w:position w:val="10"/>') }, "152"],
    ["a word", { content: r("15") + r("注", raised) }, "15 注"],
    ["not raised", { content: r("15") + r("2", '<w:vertAlign w:val="baseline"/>') }, "152"],
  ])("%s", (_, given, expected) => {
    expect(cellOf({ styles, ...given })).toBe(expected);
  });
});

describe("what nobody sees is no part of a figure", () => {
  const styles = [
    style("白", "character", rPr(white)),
    style("小", "character", rPr(tiny)),
    style("窄", "character", rPr('<w:w w:val="1"/>')),
    style("暗段", "paragraph", `<w:pPr>${shade("1F3864")}</w:pPr>${rPr(white)}`),
    style("白段", "paragraph", rPr(white)),
    style("平", "paragraph", '<w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr>'),
    style(
      "深头",
      "table",
      `<w:tblStylePr w:type="firstRow">${rPr(white)}<w:tcPr>${shade("1F3864")}</w:tcPr></w:tblStylePr>`,
    ),
  ].join("");
  const beside = (properties: string) => r("7", properties) + r("128");
  const on = (fill: string, content: string) => cell(p(content), shade(fill));
  test.each<[string, Given, string]>([
    ["white", { content: beside(white) }, `${doubt}128`],
    ["nearly white", { content: beside('<w:color w:val="FEFEFE"/>') }, `${doubt}128`],
    ["grey is seen", { content: beside('<w:color w:val="808080"/>') }, "7128"],
    ["white by a style", { content: beside(named("白")) }, `${doubt}128`],
    ["white on dark shading is seen", { content: on("1F3864", beside(white)) }, "7128"],
    [
      "black on black shading",
      { content: on("000000", r("7", '<w:color w:val="000000"/>')) },
      doubt,
    ],
    [
      "any colour on its own",
      { content: on("C00000", r("7", '<w:color w:val="C00000"/>')) },
      doubt,
    ],
    ["the ground's own colour is seen", { content: on("000000", r("7")) }, "7"],
    ["white on its own shading is seen", { content: r("7", white + shade("000000")) }, "7"],
    ["white on a marker is seen", { content: r("7", `${white}<w:highlight w:val="blue"/>`) }, "7"],
    [
      "under a black marker: perhaps",
      { content: r("7", '<w:highlight w:val="black"/>') },
      `7${doubt}`,
    ],
    [
      "white on a dark paragraph's style is seen",
      { content: r("7"), paragraph: inStyle("暗段") },
      "7",
    ],
    ["white by the paragraph's style", { content: r("7"), paragraph: inStyle("白段") }, doubt],
    [
      "white where the table's style paints some cells: perhaps",
      { content: r("7", white), table: '<w:tblStyle w:val="深头"/>' },
      `7${doubt}`,
    ],
    ["black in such a table", { content: r("7"), table: '<w:tblStyle w:val="深头"/>' }, "7"],
    ["one point high", { content: beside(tiny) }, `${doubt}128`],
    ["two points high", { content: beside('<w:sz w:val="4"/>') }, `${doubt}128`],
    ["one point high by a style", { content: beside(named("小")) }, `${doubt}128`],
    ["three points: perhaps", { content: r("7", '<w:sz w:val="6"/>') }, `7${doubt}`],
    ["without width by a style", { content: beside(named("窄")) }, `${doubt}128`],
    [
      "characters over each other: perhaps",
      { content: r("78", '<w:spacing w:val="-200"/>') },
      `78${doubt}`,
    ],
    ["a line without height", { content: r("7"), paragraph: inStyle("平") }, doubt],
    [
      "a row without height",
      { content: r("7"), row: '<w:trHeight w:val="10" w:hRule="exact"/>' },
      doubt,
    ],
    ["in no colour", { content: r("7", "<w14:textFill><w14:noFill/></w14:textFill>") }, doubt],
    [
      "a picture of a font in the place of a digit",
      { content: r("7", '<w:rFonts w:ascii="Wingdings"/>') },
      `7${doubt}`,
    ],
  ])("%s", (_, given, expected) => {
    expect(cellOf({ styles, ...given })).toBe(expected);
  });

  test("what is hidden is not printed, and leaves no doubt", () => {
    const hidden = style("隐", "character", rPr("<w:vanish/>"));
    expect(cellOf({ content: beside(named("隐")), styles: hidden })).toBe("128");
  });

  test("white text in a drawn box may stand on a dark ground", () => {
    const box = `<w:r><w:drawing><w:txbxContent>${p(r("规章", white))}</w:txbxContent></w:drawing></w:r>`;
    const read = readDocx(docxFile(p(box)));
    expect(read).toMatchObject({ ok: true, value: { blocks: [{ text: "规章" }] } });
  });
});

describe("a figure may be seen otherwise than it is written", () => {
  const crossed = (border: string, text = "128") =>
    cell(p(text), `<w:tcBorders><w:top w:val="single"/>${border}</w:tcBorders>`);
  test.each<[string, string, string]>([
    ["its cell is crossed", crossed('<w:tl2br w:val="single" w:sz="4"/>'), `128${doubt}`],
    ["crossed the other way", crossed('<w:tr2bl w:val="single"/>'), `128${doubt}`],
    ["crossed by nothing", crossed('<w:tl2br w:val="nil"/>'), "128"],
    ["an empty cell is crossed", crossed('<w:tl2br w:val="single"/>', ""), ""],
    ["turned round", `<w:bdo w:val="rtl">${r("821")}</w:bdo>`, `821${doubt}`],
    [
      "put in where text is turned round",
      `<w:bdo w:val="rtl"><w:ins>${r("821")}</w:ins></w:bdo>`,
      `821${doubt}`,
    ],
    ["behind what is turned round", `<w:bdo w:val="rtl">${r("局")}</w:bdo>${r("128")}`, "局128"],
    ["said to run as it does", `<w:bdo w:val="ltr">${r("128")}</w:bdo>`, "128"],
    [
      "one of two in a conflict",
      `<w14:conflictDel>${r("118")}</w14:conflictDel>${r("128")}`,
      "128",
    ],
    ["the other of two", `<w14:conflictIns>${r("128")}</w14:conflictIns>`, "128"],
  ])("%s", (_, content, expected) => {
    expect(cellOf({ content })).toBe(expected);
  });
});
