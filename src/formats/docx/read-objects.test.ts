import { describe, expect, test } from "vitest";
import { doubt, unreadObject } from "#kernel/unread-marks.ts";
import { docxFile, paragraph as p, run as r, table } from "#tests/support/office/docx-file.ts";
import { readDocx } from "./read-docx.ts";

const cellOf = (content: string): string => {
  const read = readDocx(docxFile(table([["行政许可", p(content)]])));
  if (!read.ok) return read.error;
  const [block] = read.value.blocks;
  return block?.kind === "table" ? (block.cells[1]?.text ?? "none") : "no table";
};

const run = (content: string) => `<w:r>${content}</w:r>`;
const inline = (content: string) => `<wp:inline>${content}</wp:inline>`;
const anchor = (content: string) => `<wp:anchor>${content}</wp:anchor>`;
const box = (text: string) =>
  `<wps:wsp><wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx></wps:wsp>`;
const drawing = (content: string) => `<w:drawing>${content}</w:drawing>`;
const math = (content: string) => `<m:oMath>${content}</m:oMath>`;
const digits = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;

describe("something drawn in a cell is told, and never taken for nothing", () => {
  test.each([
    ["a picture", run(drawing(inline("<pic:pic/>"))), unreadObject],
    [
      "a picture beside a figure",
      r("128") + run(drawing(inline("<pic:pic/>"))),
      `128${unreadObject}`,
    ],
    ["a picture beside 无", r("无") + run(drawing(inline("<pic:pic/>"))), `无${unreadObject}`],
    ["a picture beside words", r("由县局办理") + run(drawing(anchor("<pic:pic/>"))), "由县局办理"],
    [
      "a picture in the old way",
      run("<w:pict><v:shape><v:imagedata/></v:shape></w:pict>"),
      unreadObject,
    ],
    ["the day of printing", run("<w:dayLong/>"), unreadObject],
    ["a page's number", r("128") + run("<w:pgNum/>"), `128${unreadObject}`],
    ["ink", run('<w:contentPart r:id="r9"/>'), unreadObject],
    ["ink in its paragraph", '<w:contentPart r:id="r9"/>', unreadObject],
    ["an embedded object", run("<w:object><v:shape/></w:object>"), unreadObject],
    ["a shape without text", run(drawing(anchor("<wps:wsp/>"))), unreadObject],
    [
      "a picture that is hidden",
      `<w:r><w:rPr><w:vanish/></w:rPr>${drawing(inline("<pic:pic/>"))}</w:r>`,
      "",
    ],
    ["text in a box in its line", run(drawing(inline(box("128")))), "128"],
    ["text in a box placed on the page", run(drawing(anchor(box("128")))), `128${unreadObject}`],
    [
      "text in a box beside a picture",
      run(drawing(inline(`${box("128")}<pic:pic/>`))),
      `128${unreadObject}`,
    ],
    [
      "drawn letters",
      run('<w:pict><v:shape><v:textpath string="128"/></v:shape></w:pict>'),
      `128${unreadObject}`,
    ],
  ])("%s", (_, content, expected) => {
    expect(cellOf(content)).toBe(expected);
  });
});

describe("an equation is read where it is a row of characters", () => {
  test.each([
    ["a number", math(digits("128")), "128"],
    ["in two pieces", math(digits("12") + digits("8")), "128"],
    ["in a paragraph of its own", `<m:oMathPara>${math(digits("128"))}</m:oMathPara>`, "128"],
    [
      "a fraction",
      math(`<m:f><m:num>${digits("12")}</m:num><m:den>${digits("8")}</m:den></m:f>`),
      unreadObject,
    ],
    [
      "a power",
      math(`<m:sSup><m:e>${digits("12")}</m:e><m:sup>${digits("8")}</m:sup></m:sSup>`),
      unreadObject,
    ],
    [
      "beside a figure",
      r("5") + math(`<m:rad><m:e>${digits("8")}</m:e></m:rad>`),
      `5${unreadObject}`,
    ],
    [
      "struck out",
      math("<m:r><w:rPr><w:strike/></w:rPr><m:t>118</m:t></m:r>") + r("128"),
      `${doubt}128`,
    ],
  ])("%s", (_, content, expected) => {
    expect(cellOf(content)).toBe(expected);
  });
});

describe("a form shows what is filled in", () => {
  const field = (inside: string, result = "") =>
    run(`<w:fldChar w:fldCharType="begin">${inside}</w:fldChar>`) +
    (result && run('<w:fldChar w:fldCharType="separate"/>') + result) +
    run('<w:fldChar w:fldCharType="end"/>');
  const list = (chosen: string, ...entries: string[]) =>
    `<w:ffData><w:ddList>${chosen}${entries.map((entry) => `<w:listEntry w:val="${entry}"/>`).join("")}</w:ddList></w:ffData>`;
  const code = (text: string, result = "") =>
    run('<w:fldChar w:fldCharType="begin"/>') +
    run(`<w:instrText>${text}</w:instrText>`) +
    (result && run('<w:fldChar w:fldCharType="separate"/>') + result) +
    run('<w:fldChar w:fldCharType="end"/>');
  const control = (properties: string, content: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  test.each([
    ["a text", field("<w:ffData><w:textInput/></w:ffData>", r("128")), "128"],
    ["a text that is not filled in", field("<w:ffData><w:textInput/></w:ffData>"), ""],
    ["a chosen entry", field(list('<w:result w:val="1"/>', "0", "128")), "128"],
    ["the entry chosen at first", field(list('<w:default w:val="1"/>', "0", "128")), "128"],
    ["the first entry", field(list("", "128", "0")), "128"],
    [
      "a box to tick",
      field('<w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData>'),
      unreadObject,
    ],
    ["a result", code("=SUM(LEFT)", r("128")), "128"],
    ["a formula nobody has reckoned", code("=SUM(LEFT)"), unreadObject],
    ["signs put together", code(" EQ \\o\\ac(○,1)"), unreadObject],
    ["an entry of an index shows nothing", r("128") + code('XE "许可"'), "128"],
    ["a control", control("<w:text/>", r("128")), "128"],
    ["a control's hint", control("<w:showingPlcHdr/>", r("单击此处输入文字")), ""],
    ["a control's hint with a figure", control("<w:showingPlcHdr/>", r("0")), doubt],
    ["a hint that is none", control('<w:showingPlcHdr w:val="0"/>', r("128")), "128"],
  ])("%s", (_, content, expected) => {
    expect(cellOf(content)).toBe(expected);
  });
});

describe("of alternatives the first that programs understand is read", () => {
  const known = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
  const choice = (namespace: string, content: string) =>
    `<mc:Choice xmlns:n="${namespace}" Requires="n">${content}</mc:Choice>`;
  const both = (...alternatives: string[]) =>
    run(`<mc:AlternateContent>${alternatives.join("")}</mc:AlternateContent>`);
  const other = "<mc:Fallback><w:t>8</w:t></mc:Fallback>";
  test.each([
    ["one that is known", both(choice(known, run("<w:t>128</w:t>")), other), "128"],
    [
      "one that nobody knows",
      both(
        choice("urn:x", run("<w:t>5</w:t>")),
        `<mc:Fallback>${run("<w:t>128</w:t>")}</mc:Fallback>`,
      ),
      "128",
    ],
    [
      "the second of two",
      both(choice("urn:x", run("<w:t>5</w:t>")), choice(known, run("<w:t>128</w:t>")), other),
      "128",
    ],
  ])("%s", (_, content, expected) => {
    expect(cellOf(content)).toBe(expected);
  });
});
