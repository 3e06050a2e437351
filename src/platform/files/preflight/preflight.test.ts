import { expect, test } from "vitest";
import { docxFile, paragraph, run } from "#tests/support/office/docx-file.ts";
import { pdfFile } from "#tests/support/office/pdf-file.ts";
import { sheetOf, xlsxFile } from "#tests/support/office/xlsx-file.ts";
import { findingWords } from "./finding-words.ts";
import { preflight } from "./preflight.ts";

/** What is found, a line each: kind, where, quote. */
async function found(bytes: Uint8Array, name = "附件"): Promise<readonly string[]> {
  const { findings } = await preflight(bytes, name);
  return findings.map((one) => {
    const { where, quote } = findingWords(one);
    return [one.kind, where, quote].filter((each) => each !== "").join(" | ");
  });
}

const plain = paragraph("关于某某申请的答复附件");

test("a plain Word document has nothing against it", async () => {
  expect(await found(docxFile(plain))).toEqual([]);
});

test("tracked changes are found with their paragraph, their author and what was deleted", async () => {
  const body =
    plain +
    `<w:p><w:r><w:t>同意</w:t></w:r><w:del w:id="1" w:author="张三"><w:r><w:delText>不予</w:delText></w:r></w:del>` +
    `<w:ins w:id="2" w:author="李四">${run("予以")}</w:ins>${run("公开")}</w:p>`;
  expect(await found(docxFile(body))).toEqual([
    "tracked-change | 第 2 段（“同意不予予以公开”） | 删除（张三）：不予",
    "tracked-change | 第 2 段（“同意不予予以公开”） | 插入（李四）：予以",
  ]);
});

test("text that is hidden, white or in a hidden style is found; what is struck out is seen", async () => {
  const styles = '<w:style w:type="character" w:styleId="S"><w:rPr><w:vanish/></w:rPr></w:style>';
  const body =
    paragraph(run("内部意见", "<w:vanish/>")) +
    paragraph(run("白色", '<w:color w:val="FFFFFF"/>')) +
    paragraph(run("样式", '<w:rStyle w:val="S"/>')) +
    paragraph(run("删除线", "<w:strike/>"));
  expect(await found(docxFile(body, { styles }))).toEqual([
    "hidden-text | 第 1 段 | 内部意见",
    "hidden-text | 第 2 段 | 白色",
    "hidden-text | 第 3 段 | 样式",
  ]);
});

test("a file in the place of text is found, which readers show and others open", async () => {
  const embedded = { "chunk.html": "<p>另一个文件</p>" };
  expect(await found(docxFile(plain, { embedded }))).toEqual(["embedded-file | chunk.html"]);
});

test("numbers of cards are told apart from telephones: no number of telephones hides one", async () => {
  const phones = Array.from({ length: 30 }, (_, at) => `138123456${String(at).padStart(2, "0")}`);
  const body = paragraph(phones.join("，")) + paragraph("身份证号110101199003077715");
  const kinds = (await found(docxFile(body))).map((one) => one.split(" | ")[0]);
  expect(kinds.filter((kind) => kind === "personal-number")).toHaveLength(20);
  expect(kinds.filter((kind) => kind === "identity-number")).toHaveLength(1);
});

test("numbers of persons are found masked, in the text and in the file's name", async () => {
  const body = paragraph("联系人李某，电话13812345678。");
  expect(await found(docxFile(body), "13912345678.docx")).toEqual([
    "personal-number | 139****5678",
    "personal-number | 第 1 段（“联系人李某，电话138****5”） | 联系人李某，电话138****5678。",
  ]);
});

test("hidden sheets, rows, columns and cells are found where they are", async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>5</v></c></row>';
  const hidden = '<row r="2" hidden="1"><c r="A2"><v>77</v></c></row><row r="3" hidden="1"/>';
  const odd = '<row r="4"><c r="A4" s="1"><v>9</v></c></row>';
  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode=";;;"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs>';
  const file = xlsxFile({
    sheets: [
      {
        name: "公开",
        xml: `<cols><col min="2" max="2" hidden="1" width="9"/></cols><sheetData>${rows}${hidden}${odd}</sheetData>`,
      },
      { name: "底稿", xml: sheetOf([["秘密"]]), state: "veryHidden" },
    ],
    styles,
    strings: ["<t>删去的话</t>"],
  });
  expect(await found(file)).toEqual([
    "hidden-sheet | 工作表“底稿”",
    "hidden-rows | 工作表“公开”第 2 行 | 77",
    "hidden-columns | 工作表“公开”B 列 | 5",
    "hidden-cell | 工作表“公开”A4 | 9",
    "left-text | 删去的话",
  ]);
});

test("text under a black box of a PDF is found, text beside it is not", async () => {
  const box = "0 0 0 rg 95 690 200 30 re f";
  const texts = [
    { x: 100, y: 140, text: "张某的住址" },
    { x: 100, y: 300, text: "看得见" },
  ];
  expect(await found(pdfFile([{ texts, over: box }]))).toEqual([
    "covered-text | 第 1 页 | 张某的住址",
  ]);
});

test("white and unpainted text of a PDF is found", async () => {
  const white = [{ x: 100, y: 140, text: "白字" }];
  const file = pdfFile([
    { texts: white, content: "1 1 1 rg" },
    {
      texts: [
        { x: 100, y: 140, text: "背后的字", mode: 3 },
        { x: 90, y: 200, text: "看得见的正文" },
      ],
    },
  ]);
  expect(await found(file)).toEqual([
    "covered-text | 第 1 页 | 白字",
    "scan-text | 第 2 页 | 背后的字",
  ]);
});

test("notes on a PDF and what is marked to be blacked out are found", async () => {
  const file = pdfFile([
    {
      texts: [{ x: 100, y: 140, text: "正文" }],
      annotations: [
        { entries: "/Subtype /Text /Contents (secret) /T (Wang)", rect: [10, 10, 30, 30] },
        { entries: "/Subtype /Redact", rect: [100, 690, 200, 720] },
      ],
    },
  ]);
  expect(await found(file)).toEqual([
    "page-note | 第 1 页 | Wang：secret",
    "redaction-mark | 第 1 页",
  ]);
});

test("a text is looked through line by line; what nobody here can examine says so", async () => {
  expect(await found(new TextEncoder().encode("第一行\n手机13812345678\n"))).toEqual([
    "personal-number | 第 2 行 | 第一行 手机138****5678",
  ]);
  expect(await found(new TextEncoder().encode("{\\rtf1 abc}"))).toEqual(["not-examined"]);
  expect(await found(new Uint8Array([0, 1, 2]))).toEqual(["unreadable"]);
});
