import { describe, expect, test } from "vitest";
import { docxFile, paragraph as p, table } from "#tests/support/office/docx-file.ts";

import { readDocx } from "../read-docx.ts";

/** A document with a line, what is embedded, and a line; or the reason why it is not read. */
function around(name: string, embedded: string | Uint8Array): unknown {
  const body = `${p("前")}<w:altChunk r:id="x"/>${p("后")}`;
  const read = readDocx(docxFile(body, { embedded: { [name]: embedded } }));
  if (!read.ok) return read.error;
  return read.value.blocks.map((block) =>
    block.kind === "line" ? block.text : block.cells.map(({ text }) => text),
  );
}

const page =
  "<html><body><p>一、总体情况</p><table><tr><td>规章</td><td>3</td></tr></table></body></html>";
const told = ["前", "一、总体情况", ["规章", "3"], "后"];
const gb18030 = Buffer.from(
  "3c68746d6c3e3c626f64793e3c703ed2bbc3c53c2f703e3c2f626f64793e3c2f68746d6c3e",
  "hex",
);

const singleFile = (encoding: string, content: string, type = 'text/html; charset="utf-8"') =>
  [
    "From: <Saved>",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related;\r\n\tboundary="----=_Part"; type="text/html"',
    "",
    "------=_Part",
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${encoding}`,
    "Content-Location: file:///C:/a.htm",
    "",
    content,
    "------=_Part",
    "Content-Type: image/png",
    "Content-Transfer-Encoding: base64",
    "",
    "iVBORw0KGgo=",
    "------=_Part--",
  ].join("\r\n");

function quoted(text: string): string {
  const codes = [...Buffer.from(text)].map((byte) =>
    byte === 61 || byte > 126
      ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
      : String.fromCharCode(byte),
  );
  return codes.map((code, at) => (at % 20 === 19 ? `${code}=\r\n` : code)).join("");
}

describe("a file in the place of text is read there", () => {
  test.each<[string, string, string | Uint8Array, unknown]>([
    ["a web page", "page.html", page, told],
    ["a web page in another encoding", "page.htm", gb18030, ["前", "一门", "后"]],
    [
      "a page with its parts, quoted",
      "page.mht",
      singleFile("quoted-printable", quoted(page)),
      told,
    ],
    [
      "a page with its parts, packed",
      "page.mht",
      singleFile("base64", Buffer.from(page).toString("base64")),
      told,
    ],
    [
      "a page with its parts in another encoding",
      "page.mht",
      singleFile("base64", gb18030.toString("base64"), "text/html; charset=gb2312"),
      ["前", "一门", "后"],
    ],
    ["a text", "text.txt", "第一行\n第二行", ["前", "第一行", "第二行", "后"]],
    [
      "a Word document",
      "inner.docx",
      docxFile(p("中") + table([["规章", "3"]])),
      ["前", "中", ["规章", "3"], "后"],
    ],
    ["nothing", "empty.html", "", ["前", "后"]],
  ])("%s", (_, name, embedded, expected) => {
    expect(around(name, embedded)).toEqual(expected);
  });
});

describe("what is not read is said", () => {
  const bomb = docxFile('<w:altChunk r:id="x"/>', { embedded: { "x.rtf": "{\\rtf1}" } });
  test.each<[string, string, string | Uint8Array, string]>([
    ["rich text", "text.rtf", "{\\rtf1 128}", "embedded"],
    ["an old Word file", "old.doc", Buffer.from("d0cf11e0a1b11ae1", "hex"), "embedded"],
    [
      "a Word document as one XML file",
      "flat.xml",
      '<?xml version="1.0"?><pkg:package/>',
      "embedded",
    ],
    ["no text", "a.bin", Uint8Array.from([0, 1, 2, 0xff, 0xfe, 0, 3]), "embedded"],
    ["a broken Word document", "inner.docx", docxFile(p("中")).subarray(0, 400), "damaged"],
    ["one in which another is not read", "inner.docx", bomb, "embedded"],
  ])("%s", (_, name, embedded, expected) => {
    expect(around(name, embedded)).toBe(expected);
  });

  test("nothing under that name", () => {
    expect(readDocx(docxFile('<w:altChunk r:id="none"/>'))).toEqual({
      ok: false,
      error: "embedded",
    });
  });
});

test("documents in documents have one limit together", () => {
  let inner = docxFile(p("底"));
  for (let depth = 0; depth < 5; depth += 1) {
    inner = docxFile('<w:altChunk r:id="x"/>', { embedded: { "x.docx": inner } });
  }
  expect(readDocx(inner)).toEqual({ ok: false, error: "too-much-inside" });
  const long = docxFile(`<!--${" ".repeat(20_000_000)}-->${p("长")}`);
  const body = '<w:altChunk r:id="x"/>'.repeat(3);
  expect(readDocx(docxFile(body, { embedded: { "x.docx": long } }))).toEqual({
    ok: false,
    error: "too-much-inside",
  });
});

test("a page in a cell is the cell's text", () => {
  const cell = '<w:tc><w:tcPr/><w:altChunk r:id="x"/></w:tc>';
  const read = readDocx(
    docxFile(table([["规章", cell]]), { embedded: { "x.html": "<html><p>3</p></html>" } }),
  );
  expect(read).toMatchObject({ value: { blocks: [{ cells: [{ text: "规章" }, { text: "3" }] }] } });
});
