import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readDocument } from "#formats/read-document.ts";
import { docxFile, paragraph, row, run, table } from "#tests/support/office/docx-file.ts";
import { relationships } from "#tests/support/office/office-file.ts";
import { sheetOf, xlsxFile } from "#tests/support/office/xlsx-file.ts";
import { cleanFile } from "./clean-file.ts";

async function clean(bytes: Uint8Array, acceptsChanges = true) {
  const cleaned = await cleanFile({ bytes, name: "附件", acceptsChanges });
  if (!cleaned.ok) throw new Error(cleaned.error);
  return { ...cleaned.value, kinds: cleaned.value.findings.map(({ kind }) => kind) };
}

/** What our reader shows of a file, which is what a person sees. */
async function shown(bytes: Uint8Array): Promise<unknown> {
  const read = await readDocument(bytes);
  return read.ok ? read.value.source : read.error;
}

/** All text of a package's parts. */
function inside(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part)}`)
    .join("\n");
}

const mark = (name: string) => `<w:rPr><w:${name} w:id="9" w:author="张三"/></w:rPr>`;
const ins = (content: string) => `<w:ins w:id="1" w:author="张三">${content}</w:ins>`;
const del = (text: string) =>
  `<w:del w:id="2" w:author="张三"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

test("tracked changes are accepted: what the page shows with them accepted stays, word for word", async () => {
  const body =
    `<w:p>${run("同意")}${del("不予甲")}${ins(run("予以"))}${run("公开")}</w:p>` +
    `<w:p><w:pPr>${mark("del")}</w:pPr>${run("前半句，")}</w:p>${paragraph("后半句。", '<w:jc w:val="left"/>')}` +
    `<w:p><w:pPr>${mark("ins")}</w:pPr>${run("新段", '<w:b/><w:rPrChange w:id="3" w:author="李四"><w:rPr/></w:rPrChange>')}</w:p>` +
    table([
      row(["留下", "的行"]),
      row(["删去", "的行"], '<w:del w:id="4" w:author="张三"/>'),
      row(["新的", "行"], '<w:ins w:id="5" w:author="张三"/>'),
    ]) +
    paragraph(`<w:moveFrom w:id="6" w:author="张三">${run("移走")}</w:moveFrom>${run("末段")}`);
  const file = docxFile(body);
  const { bytes, kinds } = await clean(file);
  expect(kinds).toEqual([]);
  expect(await shown(bytes)).toBe(await shown(file));
  expect(await shown(bytes)).toContain("前半句，后半句。");
  expect(inside(bytes)).not.toMatch(/张三|李四|不予甲|删去|移走/);
});

test("without a person's agreement tracked changes stay, and block", async () => {
  const file = withComment(docxFile(`<w:p>${del("旧")}${run("新")}</w:p>`));
  expect((await clean(file, false)).kinds).toEqual(["tracked-change"]);
});

test("comments, properties, macros and data of programs are gone, the text is what it was", async () => {
  const file = withComment(docxFile(paragraph("正文")));
  const { bytes, kinds } = await clean(file);
  expect(kinds).toEqual([]);
  expect(await shown(bytes)).toBe(await shown(file));
  expect(inside(bytes)).not.toMatch(/王五|某某办公室|vba|内部/i);
});

function withComment(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return zipSync({
    ...parts,
    "word/document.xml": strToU8(
      xml.replace("</w:p>", '<w:r><w:commentReference w:id="0"/></w:r></w:p>'),
    ),
    "word/comments.xml": strToU8(
      `<w:comments ${w}><w:comment w:id="0" w:author="王五">${paragraph("内部意见")}</w:comment></w:comments>`,
    ),
    "word/vbaProject.bin": strToU8("Attribute VB_Name"),
    "docProps/core.xml": strToU8("<a><dc:creator>王五</dc:creator></a>"),
    "docProps/app.xml": strToU8("<a><Company>某某办公室</Company></a>"),
    "_rels/.rels": strToU8(
      relationships([
        ["rId1", "officeDocument", "word/document.xml"],
        ["rId2", "core-properties", "docProps/core.xml"],
        ["rId3", "extended-properties", "docProps/app.xml"],
      ]),
    ),
    "word/_rels/document.xml.rels": strToU8(
      relationships([
        ["rId1", "comments", "comments.xml"],
        ["rId2", "vbaProject", "vbaProject.bin"],
      ]),
    ),
  });
}

test("hidden sheets and their texts are gone, formulas keep their values, the shown sheets stay", async () => {
  const file = xlsxFile({
    sheets: [
      {
        name: "公开",
        xml: '<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><f>底稿!A1</f><v>7</v></c></row></sheetData>',
      },
      {
        name: "底稿",
        xml: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>',
        state: "hidden",
      },
    ],
    strings: ["<t>秘密名单</t>", "<t>合计</t>"],
  });
  const { bytes, kinds } = await clean(file);
  expect(kinds).toEqual([]);
  expect(await shown(bytes)).toBe(await shown(file));
  expect(inside(bytes)).not.toMatch(/秘密名单|底稿/);
});

test("hidden rows are not for a program to delete: they stay and block", async () => {
  const rows = '<row r="1" hidden="1"><c r="A1"><v>7</v></c></row>';
  const file = xlsxFile({
    sheets: [
      {
        name: "公开",
        xml: `<sheetData>${rows}<row r="2"><c r="A2"><v>1</v></c></row></sheetData>`,
      },
      { xml: sheetOf([["x"]]), state: "hidden" },
    ],
  });
  expect((await clean(file)).kinds).toEqual(["hidden-rows"]);
});

test("a picture keeps how it looks and which way up it stands, and loses where it was taken", async () => {
  const { bytes, kinds } = await clean(photograph());
  expect(kinds).toEqual([]);
  const text = Buffer.from(bytes).toString("latin1");
  expect(text).not.toMatch(/Camera|secret/);
  expect(text).toContain("SCAN");
  expect(Buffer.from(bytes).readUInt16BE(2 + 28)).toBe(6);
});

/** A JPEG with a place, an orientation, a comment, and bytes behind its end. */
function photograph(): Uint8Array {
  const segment = (marker: number, content: Buffer) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(content.length + 2, 2);
    return Buffer.concat([head, content]);
  };
  const tiff = Buffer.alloc(60);
  tiff.write("II*\0", 0, "latin1");
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(6, 18);
  tiff.writeUInt16LE(0x8825, 22);
  tiff.writeUInt16LE(4, 24);
  tiff.writeUInt32LE(1, 26);
  tiff.writeUInt32LE(40, 30);
  tiff.writeUInt16LE(1, 40);
  const exif = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff, Buffer.from("Camera")]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, exif),
    segment(0xfe, Buffer.from("secret note")),
    segment(0xda, Buffer.from([0, 0])),
    Buffer.from("SCAN\xff\x00\xff\xd0MORE", "latin1"),
    Buffer.from([0xff, 0xd9]),
    Buffer.from("secret picture"),
  ]);
}
