import { unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { asFile, testFiles } from "#tests/support/given-office.ts";
import { type GivenItems, givenItems, wholeContent } from "#tests/support/items/given-items.ts";
import { pngPicture } from "#tests/support/items/pictures.ts";
import { cell, docxFile, paragraph, run, table } from "#tests/support/office/docx-file.ts";
import { officeFile, relationships } from "#tests/support/office/office-file.ts";
import type { DraftFileAnswer } from "../api/files/draft-file-answer.ts";
import type { WordAnswer } from "../api/files/word-answer.ts";

const given = givenDatabase();
const files = testFiles();
let items: GivenItems;

beforeAll(async () => {
  items = await givenItems(given, { files });
});

async function imported(bytes: Uint8Array) {
  const path = await items.draft(wholeContent("导入"));
  const headers = items.sessions.get("author") ?? {};
  const answer = await items.app.request(
    `${path}/word?name=a.docx`,
    asFile("POST", bytes, headers),
  );
  return { path, status: answer.status, body: (await answer.json()) as WordAnswer };
}

const centred = '<w:jc w:val="center"/>';

test("head and foot are proposed, each where one line alone can be it; nothing of the look comes", async () => {
  const { body } = await imported(
    docxFile(
      paragraph("关于招生的通知", centred) +
        paragraph("青政发〔2026〕3号", centred) +
        paragraph(
          run("各学校：", '<w:rFonts w:ascii="仿宋"/><w:color w:val="C00000"/><w:sz w:val="32"/>'),
        ) +
        paragraph(`${run("按")}${run("学区", "<w:b/>")}${run("招生。")}`) +
        paragraph("2026年11月20日", '<w:jc w:val="right"/>'),
    ),
  );
  expect(body.proposals).toEqual({
    title: "关于招生的通知",
    documentNumber: "青政发〔2026〕3号",
    formedOn: "2026-11-20",
  });
  expect(body.told).toEqual([]);
  expect(body.blocks.slice(2, 4)).toEqual([
    { type: "paragraph", content: [{ type: "text", text: "各学校：" }] },
    {
      type: "paragraph",
      content: [
        { type: "text", text: "按" },
        { type: "text", text: "学区", marks: [{ type: "bold" }] },
        { type: "text", text: "招生。" },
      ],
    },
  ]);
});

test("hidden, struck and deleted words, comments and boxes are told with their place and not taken silently", async () => {
  const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph("框里的话")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  const deleted =
    '<w:del w:id="1" w:author="王某"><w:r><w:delText>删去的话</w:delText></w:r></w:del>';
  const { body } = await imported(
    docxFile(
      paragraph(`${run("公开。")}${run("暗语", "<w:vanish/>")}${run("划掉", "<w:strike/>")}`) +
        `<w:p>${run("正文")}${deleted}</w:p><w:p>${run("有框")}${box}</w:p>`,
    ),
  );
  const written = JSON.stringify(body.blocks);
  expect(written).not.toMatch(/暗语|划掉|删去的话/);
  expect(written).toContain("框里的话");
  const told = body.told.map(({ where, says }) => `${where} ${says}`).join("\n");
  expect(told).toMatch(/第 1 段.*隐藏的文字，没有带入：“暗语”/);
  expect(told).toMatch(/第 1 段.*删除线的文字，没有带入：“划掉”/);
  expect(told).toMatch(/第 2 段.*修订痕迹.*王某/);
  expect(told).toMatch(/第 3 段.*文本框/);
});

test("a picture comes in with its words, without notes; white words on a dark head of a table are seen", async () => {
  const blip =
    '<a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="p1"/>';
  const drawing = `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="图" descr="学校大门"/>${blip}</wp:inline></w:drawing></w:r>`;
  const head = cell(
    paragraph(run("序号", '<w:color w:val="FFFFFF"/>')),
    '<w:shd w:val="clear" w:fill="1F3864"/>',
  );
  const plain = docxFile(`<w:p>${drawing}</w:p>${table([[head]])}`);
  const { path, body } = await imported(withPicture(plain, pngPicture(30, 20, "王某")));
  expect(body.blocks).toMatchObject([
    { type: "picture", attrs: { number: 1, says: "学校大门", width: 30, height: 20 } },
    { type: "table", content: [{ content: [{ content: [{ content: [{ text: "序号" }] }] }] }] },
  ]);
  const known = await items.call("author", "GET", `${path}/files`);
  expect(known.body as DraftFileAnswer[]).toMatchObject([{ number: 1, type: "png", findings: [] }]);
});

/** The file with a picture in it to which the relationship `p1` leads. */
function withPicture(file: Uint8Array, picture: Uint8Array): Uint8Array {
  return officeFile({
    ...unzipSync(file),
    "word/media/image1.png": picture,
    "word/_rels/document.xml.rels": relationships([["p1", "image", "media/image1.png"]]),
  });
}

test("what is no Word document, or a broken one, is refused with what to do", async () => {
  const { status, body } = await imported(Buffer.from("%PDF-1.7\n"));
  expect([status, body]).toMatchObject([422, { title: "这里不能上传PDF文件" }]);
  const broken = await imported(officeFile({ "word/document.xml": "<w:document>" }));
  expect([broken.status, broken.body]).toMatchObject([422, { title: "读不了这份 Word 文件" }]);
});
