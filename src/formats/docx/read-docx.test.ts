import { describe, expect, test } from "vitest";
import type { ExtractedBlock } from "#formats/extracted.ts";
import { docxFile, paragraph as p, run as r, table } from "#tests/support/office/docx-file.ts";
import { officeFile, relationships } from "#tests/support/office/office-file.ts";
import { readDocx } from "./read-docx.ts";

const blocksOf = (file: Uint8Array): readonly ExtractedBlock[] | string => {
  const read = readDocx(file);
  return read.ok ? read.value.blocks : read.error;
};

/** The lines of a body; a table is the word 表. */
const lines = (body: string, parts = {}) => {
  const blocks = blocksOf(docxFile(body, parts));
  if (typeof blocks === "string") return blocks;
  return blocks.map((block) => (block.kind === "line" ? block.text : "表"));
};

const w = (name: string, content = "") => `<w:${name}>${content}</w:${name}>`;
const change = 'w:id="1" w:author="甲" w:date="2025-01-01T00:00:00Z"';
const vanish = "<w:vanish/>";

describe("a paragraph is a line of what its runs print", () => {
  test.each([
    ["runs", p(r("年度") + r("报告")), ["年度报告"]],
    ["without text", p("") + w("p") + p(" \u3000"), "empty"],
    ["a tab", p(`${r("一")}<w:r><w:tab/></w:r>${r("二")}`), ["一\t二"]],
    ["tab stops are none", p(r("一"), '<w:tabs><w:tab w:val="left"/></w:tabs>'), ["一"]],
    ["a line end", p(`${r("一")}<w:r><w:br/></w:r>${r("二")}<w:r><w:cr/></w:r>`), ["一\n二"]],
    ["a hyphen", p("<w:r><w:noBreakHyphen/><w:t>5</w:t></w:r>"), ["-5"]],
    ["a hyphen that is not there", p(`${r("报")}<w:r><w:softHyphen/></w:r>${r("告")}`), ["报告"]],
    ["a symbol", p('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'), ["\uf0fc"]],
    ["space at the ends of a piece that does not keep it", p("<w:r><w:t> 1 </w:t></w:r>"), ["1"]],
    ["space inside", p(r("1 ") + r(" 2")), ["1  2"]],
    ["entities", p("&lt;规定&gt;&#12295;"), ["<规定>〇"]],
    [
      "a note's mark",
      p(`${r("25")}<w:r><w:footnoteReference w:id="2"/></w:r>${r("件")}`),
      ["25件"],
    ],
    [
      "a raised figure, as notes are marked by hand: apart from what it stands behind",
      p(r("25") + r("2", '<w:vertAlign w:val="superscript"/>')),
      ["25 2"],
    ],
    [
      "a lowered one",
      p(r("25") + r("2", '<w:vertAlign w:val="subscript"/>') + r("件")),
      ["25 2 件"],
    ],
    ["one that is neither", p(r("25") + r("2", '<w:vertAlign w:val="baseline"/>')), ["252"]],
    ["a figure struck out: a doubt", p(r("12", "<w:strike/>") + r("3")), ["\ufffd3"]],
    ["words struck out", p(r("规章", "<w:strike/>") + r("3")), ["3"]],
    ["set higher", p(r("25") + r("2", '<w:position w:val="8"/>')), ["25 2"]],
    ["a little higher", p(r("25") + r("2", '<w:position w:val="2"/>')), ["252"]],
    [
      "a figure in white: a doubt",
      p(r("7", '<w:color w:val="FFFFFF"/>') + r("138")),
      ["\ufffd138"],
    ],
    ["words in white", p(r("规章", '<w:color w:val="ffffff"/>') + r("3")), ["3"]],
    ["not struck out", p(r("12", '<w:strike w:val="0"/>')), ["12"]],
    [
      "a comment's mark",
      p(`<w:commentRangeStart w:id="1"/>${r("25")}<w:r><w:commentReference w:id="1"/></w:r>`),
      ["25"],
    ],
    [
      "ruby: the base alone",
      p(
        `<w:r><w:ruby><w:rubyPr/>${w("rt", r("bào"))}${w("rubyBase", r("报"))}</w:ruby></w:r>${r("告")}`,
      ),
      ["报告"],
    ],
    ["a link", p(`<w:hyperlink>${r("网址")}</w:hyperlink>`), ["网址"]],
    ["a smart tag", p(`<w:smartTag><w:smartTagPr/>${r("3")}</w:smartTag>`), ["3"]],
    [
      "a content control",
      `<w:sdt><w:sdtPr><w:alias w:val="名"/></w:sdtPr><w:sdtContent>${p("内容")}</w:sdtContent></w:sdt>`,
      ["内容"],
    ],
  ])("%s", (_, body, expected) => {
    expect(lines(body)).toEqual(expected);
  });
});

describe("of a field only the result is printed", () => {
  const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
  test.each([
    [
      "a result",
      p(mark("begin") + code("=SUM(A1)") + mark("separate") + r("8") + mark("end") + r("件")),
      ["8件"],
    ],
    ["no result", p(mark("begin") + code("PAGE") + mark("end") + r("页")), ["页"]],
    [
      "a field in an instruction",
      p(
        mark("begin") +
          code("IF") +
          (mark("begin") + mark("separate") + r("1") + mark("end")) +
          (mark("separate") + r("是") + mark("end")),
      ),
      ["是"],
    ],
    [
      "over paragraphs",
      p(mark("begin") + mark("separate") + r("1")) + p(r("2") + mark("end")),
      ["1", "2"],
    ],
    ["without an end", p(mark("begin") + code("PAGE") + r("1")) + p("二"), ["二"]],
    ["a simple one", p(`<w:fldSimple w:instr="DATE">${r("2025")}</w:fldSimple>`), ["2025"]],
  ])("%s", (_, body, expected) => {
    expect(lines(body)).toEqual(expected);
  });
});

describe("hidden text is not printed, and styles count", () => {
  const style = (id: string, type: string, inside: string) =>
    `<w:style w:type="${type}" w:styleId="${id}">${inside}</w:style>`;
  const styles = [
    style("暗", "character", w("rPr", vanish)),
    style("更暗", "character", '<w:basedOn w:val="暗"/>'),
    style("暗段", "paragraph", w("rPr", vanish)),
    style("注", "character", w("rPr", '<w:vertAlign w:val="superscript"/>')),
    style("圈", "paragraph", '<w:basedOn w:val="圈"/>'),
  ].join("");
  test.each([
    ["a run", p(r("一") + r("二", vanish) + r("三")), ["一三"]],
    ["a run that says it is not", p(r("一", '<w:vanish w:val="0"/>')), ["一"]],
    ["by a style", p(r("一") + r("二", '<w:rStyle w:val="暗"/>')), ["一"]],
    ["by a style below", p(r("一") + r("二", '<w:rStyle w:val="更暗"/>')), ["一"]],
    ["by the paragraph's style", p(r("一"), '<w:pStyle w:val="暗段"/>'), "empty"],
    [
      "shown against the style",
      p(r("一", '<w:vanish w:val="false"/>'), '<w:pStyle w:val="暗段"/>'),
      ["一"],
    ],
    ["raised by a style", p(r("15") + r("2", '<w:rStyle w:val="注"/>')), ["15 2"]],
    ["a style based on itself", p(r("一"), '<w:pStyle w:val="圈"/>'), ["一"]],
    ["a paragraph's mark", p(r("一"), w("rPr", vanish)) + p("二"), ["一二"]],
    [
      "before a change",
      p(r("一", `<w:rPrChange ${change}>${w("rPr", vanish)}</w:rPrChange>`)),
      ["一"],
    ],
  ])("%s", (_, body, expected) => {
    expect(lines(body, { styles })).toEqual(expected);
  });
});

describe("tracked changes are accepted", () => {
  const del = (text: string) =>
    `<w:del ${change}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  const ins = (text: string) => `<w:ins ${change}>${r(text)}</w:ins>`;
  const deletedMark = w("rPr", `<w:del ${change}/>`);
  test.each([
    ["deleted and inserted", p(r("收") + del("12") + ins("21") + r("件")), ["收21件"]],
    ["deleted text that calls itself text", p(`<w:del ${change}>${r("12")}</w:del>`), "empty"],
    ["inserted and deleted", p(`<w:ins ${change}>${del("9")}</w:ins>${r("1")}`), ["1"]],
    [
      "moved",
      p(`<w:moveFrom ${change}>${r("一")}</w:moveFrom>`) +
        p(`<w:moveTo ${change}>${r("一")}</w:moveTo>`),
      ["一"],
    ],
    ["a deleted paragraph's mark", p(r("一"), deletedMark) + p("二") + p("三"), ["一二", "三"]],
    ["a paragraph wholly deleted", p(del("一"), deletedMark) + p("二"), ["二"]],
    [
      "a deleted mark in front of a table",
      p(r("一"), deletedMark) + table([["1", "2"]]),
      ["一", "表"],
    ],
    ["a deleted mark at the end", p(r("一"), deletedMark), ["一"]],
    ["an inserted mark", p(r("一"), w("rPr", `<w:ins ${change}/>`)) + p("二"), ["一", "二"]],
  ])("%s", (_, body, expected) => {
    expect(lines(body)).toEqual(expected);
  });
});

describe("a text box stands behind its paragraph, once", () => {
  const box = (text: string) => `<w:txbxContent>${text}</w:txbxContent>`;
  const both = (inside: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(inside)}</w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:textbox>${box(inside)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  test.each([
    ["in both of two ways", p(r("前") + both(p("框")) + r("后")) + p("下"), ["前后", "框", "下"]],
    [
      "in the old way alone",
      p(`<w:r><w:pict><v:textbox>${box(p("框"))}</v:textbox></w:pict></w:r>`),
      ["框"],
    ],
    [
      "in the second way alone",
      p(
        `<w:r><mc:AlternateContent><mc:Fallback>${box(p("框"))}</mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      ["框"],
    ],
    ["a box in a box", p(both(p(r("外") + both(p("内"))))), ["外", "内"]],
    ["a table in a box", p(both(table([["1", "2"]]))), ["表"]],
    [
      "a run goes on hidden behind it",
      p(`${r("前")}<w:r><w:rPr>${vanish}</w:rPr>${w("pict", box(p("框")))}<w:t>暗</w:t></w:r>`),
      ["前", "框"],
    ],
  ])("%s", (_, body, expected) => {
    expect(lines(body)).toEqual(expected);
  });
});

describe("only the main part is read", () => {
  const document = (
    inside: string,
    namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  ) => `<x:document xmlns:x="${namespace}"><x:body>${inside}</x:body></x:document>`;
  const plain = "<x:p><x:r><x:t>正文</x:t></x:r></x:p>";
  const main = (target: string) => relationships([["r", "officeDocument", target]]);
  const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  test.each([
    [
      "under another name",
      { "_rels/.rels": main("word/document2.xml"), "word/document2.xml": document(plain) },
      "正文",
    ],
    ["without relationships", { "word/document.xml": document(plain) }, "正文"],
    ["a strict file", { "word/document.xml": document(plain, strict) }, "正文"],
    [
      "beside a header and notes",
      {
        "word/document.xml": document(plain),
        "word/header1.xml": "<w:p>页眉",
        "word/footnotes.xml": "",
      },
      "正文",
    ],
  ])("%s", (_, parts, text) => {
    expect(blocksOf(officeFile(parts))).toEqual([{ kind: "line", text }]);
  });

  test.each([
    ["no main part", { "word/styles.xml": "<a/>" }, "damaged"],
    ["a relationship to nothing", { "_rels/.rels": main("word/x.xml") }, "damaged"],
    ["another kind of part", { "word/document.xml": "<worksheet/>" }, "damaged"],
    ["no body", { "word/document.xml": document("").replaceAll("x:body", "x:other") }, "damaged"],
    ["an unknown namespace", { "word/document.xml": document(plain, "urn:x") }, "damaged"],
    [
      "broken relationships",
      { "_rels/.rels": "<a>", "word/document.xml": document(plain) },
      "damaged",
    ],
    [
      "a paragraph in a paragraph",
      { "word/document.xml": document(`<x:p>${plain}</x:p>`) },
      "damaged",
    ],
    [
      "a cell outside a table",
      { "word/document.xml": document(`<x:tc>${plain}</x:tc>`) },
      "damaged",
    ],
    [
      "a row in a row",
      { "word/document.xml": document("<x:tbl><x:tr><x:tr/></x:tr></x:tbl>") },
      "damaged",
    ],
    ["nothing in it", { "word/document.xml": document("") }, "empty"],
  ])("%s", (_, parts, error) => {
    expect(blocksOf(officeFile(parts))).toBe(error);
  });

  test("a part that belongs to the text and is broken", () => {
    expect(lines(p("一"), { styles: "<w:style>" })).toBe("damaged");
    expect(lines(p("一"), { numbering: "<w:num>" })).toBe("damaged");
  });

  test("pictures alone are a page of pictures", () => {
    const read = readDocx(docxFile(p("<w:r><w:drawing/></w:r>")));
    expect(read).toEqual({ ok: true, value: { blocks: [], imagePages: [1] } });
  });
});
