import { describe, expect, test } from "vitest";
import {
  cell,
  docxFile,
  paragraph as p,
  row,
  run,
  table,
} from "#tests/support/office/docx-file.ts";
import { readDocx } from "../../read-docx.ts";

interface Level {
  readonly format?: string;
  readonly text: string;
  readonly start?: number;
  readonly more?: string;
}

const level = ({ format = "decimal", text, start = 1, more = "" }: Level, at: number) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

const definition = (id: number, levels: readonly Level[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.map(level).join("")}</w:abstractNum>`;

const list = (id: number, of: number, more = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

const numbered = (text: string, id = 1, at = 0) =>
  p(run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

const style = (id: string, inside: string, more = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}"${more}>${inside}</w:style>`;

const styled = (text: string, id: string) => p(run(text), `<w:pStyle w:val="${id}"/>`);

const lines = (body: string, numbering: string, styles = "") => {
  const read = readDocx(docxFile(body, { numbering, styles }));
  if (!read.ok) return read.error;
  return read.value.blocks.map((block) => (block.kind === "line" ? block.text : "表"));
};

const headings = definition(0, [
  { format: "chineseCounting", text: "%1、" },
  { format: "chineseCounting", text: "（%2）" },
  { text: "%3.", more: '<w:suff w:val="nothing"/>' },
]);

describe("a paragraph of a list begins with its number", () => {
  test("levels count on, and begin anew below a new number", () => {
    const body = [
      numbered("甲"),
      numbered("子", 1, 1),
      numbered("丑", 1, 1),
      numbered("细", 1, 2),
      numbered("乙"),
      numbered("寅", 1, 1),
    ].join("");
    expect(lines(body, headings + list(1, 0))).toEqual([
      "一、甲",
      "（一）子",
      "（二）丑",
      "1.细",
      "二、乙",
      "（一）寅",
    ]);
  });

  test.each<readonly [string, readonly Level[], string]>([
    ["a space where Word leaves room", [{ text: "第%1条" }], "第1条 总则"],
    ["none behind a bracket", [{ text: "%1)" }], "1)总则"],
    ["none where none is left", [{ text: "%1.", more: '<w:suff w:val="nothing"/>' }], "1.总则"],
    ["another start", [{ text: "%1、", start: 5 }], "5、总则"],
    ["a bullet", [{ format: "bullet", text: "\uf0b7" }], "总则"],
    ["no number", [{ format: "none", text: "" }], "总则"],
    [
      "a format that falls back",
      [{ format: "custom", text: "%1、", more: '<w:numFmt w:val="decimalZero"/>' }],
      "01、总则",
    ],
  ])("%s", (_, levels, text) => {
    expect(lines(numbered("总则"), definition(0, levels) + list(1, 0))).toEqual([text]);
  });

  test("a number and a figure stay two", () => {
    const levels = [{ text: "%1.", more: '<w:suff w:val="nothing"/>' }];
    expect(lines(numbered("5"), definition(0, levels) + list(1, 0))).toEqual(["1. 5"]);
  });

  test("a level above that was not met counts as begun", () => {
    const levels = [{ text: "%1" }, { text: "%1.%2", more: '<w:suff w:val="nothing"/>' }];
    expect(lines(numbered("节", 1, 1), definition(0, levels) + list(1, 0))).toEqual(["1.1节"]);
  });

  test("all numbers decimal on a legal level", () => {
    const levels = [
      { format: "chineseCounting", text: "%1" },
      { text: "%1-%2", more: "<w:isLgl/>" },
    ];
    const body = numbered("章") + numbered("节", 1, 1);
    expect(lines(body, definition(0, levels) + list(1, 0))).toEqual(["一 章", "1-1 节"]);
  });

  test("lists of one definition count on together, one with its own start anew", () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = headings + list(1, 0) + list(2, 0) + list(3, 0, anew);
    const body = [1, 1, 2, 3, 3].map((id) => numbered("项", id)).join("");
    expect(lines(body, numbering)).toEqual(["一、项", "二、项", "三、项", "一、项", "二、项"]);
  });

  test("a list's own level", () => {
    const own = `<w:lvlOverride w:ilvl="0">${level({ format: "upperLetter", text: "%1、" }, 0)}</w:lvlOverride>`;
    expect(lines(numbered("项"), headings + list(1, 0, own))).toEqual(["A、项"]);
  });

  test("a level that never begins anew", () => {
    const levels = [{ text: "%1、" }, { text: "(%2)", more: '<w:lvlRestart w:val="0"/>' }];
    const body = numbered("甲") + numbered("子", 1, 1) + numbered("乙") + numbered("丑", 1, 1);
    expect(lines(body, definition(0, levels) + list(1, 0))).toEqual([
      "1、甲",
      "(1)子",
      "2、乙",
      "(2)丑",
    ]);
  });
});

describe("a style gives a number", () => {
  const numbering = `${definition(0, [
    { format: "chineseCounting", text: "%1、", more: '<w:pStyle w:val="标题1"/>' },
    { format: "chineseCounting", text: "（%2）", more: '<w:pStyle w:val="标题2"/>' },
  ])}${list(1, 0)}`;
  const inList = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
  const styles = [
    style("正文", "", ' w:default="1"'),
    style("标题1", inList),
    style("标题2", `<w:basedOn w:val="标题1"/>${inList}`),
    style("标题1丙", '<w:basedOn w:val="标题1"/>'),
  ].join("");

  test("on the level that names the style", () => {
    const body = styled("甲", "标题1") + styled("子", "标题2") + p("文") + styled("乙", "标题1丙");
    expect(lines(body, numbering, styles)).toEqual(["一、甲", "（一）子", "文", "二、乙"]);
  });

  test("unless the paragraph is in no list", () => {
    const none = '<w:pStyle w:val="标题1"/><w:numPr><w:numId w:val="0"/></w:numPr>';
    expect(lines(p(run("甲"), none), numbering, styles)).toEqual(["甲"]);
  });

  test("a definition that stands in the style of a list", () => {
    const linked = `<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="表"/></w:abstractNum>${list(7, 7)}`;
    const ofList = `<w:style w:type="numbering" w:styleId="表">${inList}</w:style>`;
    expect(lines(numbered("甲", 7), numbering + linked, ofList)).toEqual(["一、甲"]);
  });
});

describe("what is not printed has no number", () => {
  const numbering = headings + list(1, 0);
  const inList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  test.each([
    [
      "a paragraph whose mark is hidden",
      p(run("", "<w:vanish/>"), `${inList}<w:rPr><w:vanish/></w:rPr>`),
    ],
    ["a paragraph whose mark is deleted", p("<w:r/>", `${inList}<w:rPr><w:del/></w:rPr>`)],
    ["a deleted row", table([row([cell(numbered("项"))], "<w:del/>")])],
    ["a list that is not there", p("<w:r/>", '<w:numPr><w:numId w:val="9"/></w:numPr>')],
    ["a list before a change", p("<w:r/>", `<w:pPrChange><w:pPr>${inList}</w:pPr></w:pPrChange>`)],
  ])("%s", (_, before) => {
    expect(lines(before + numbered("甲"), numbering)).toEqual(["一、甲"]);
  });

  test("a long text for a number is cut", () => {
    const long = definition(0, [{ text: "长".repeat(1_000_000) }]) + list(1, 0);
    expect(lines(numbered("项"), long)[0]?.length).toBeLessThan(50);
  });
});
