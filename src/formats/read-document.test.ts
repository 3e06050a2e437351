import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { docxFile, paragraph } from "#tests/support/office/docx-file.ts";
import { readDocument, sizeLimit } from "./read-document.ts";

const bytes = (text: string) => Buffer.from(text, "latin1");

/** An old file with one stream. */
function compound(stream: string): Uint8Array {
  const name = Buffer.from(`${stream}\0`, "utf16le");
  const entry = Buffer.alloc(128);
  name.copy(entry);
  entry[64] = name.length;
  return Buffer.concat([Buffer.from("d0cf11e0a1b11ae1".padEnd(2_048, "0"), "hex"), entry]);
}

/** The directory entry of the stream `EncryptedPackage`. */
const encryptedEntry = [..."EncryptedPackage"]
  .join("\0")
  .padEnd(64, "\0")
  .concat('"', "\0".repeat(63));

describe("a file that cannot be read is refused with the reason", () => {
  const cases: readonly (readonly [string, Uint8Array, object])[] = [
    ["nothing", new Uint8Array(0), { kind: "empty" }],
    ["white space only", Buffer.from(" \r\n\t\u3000\u00a0\ufeff"), { kind: "empty" }],
    ["a byte order mark only", bytes("\xef\xbb\xbf"), { kind: "empty" }],
    ["a mark of UTF-16 only", bytes("\xff\xfe"), { kind: "empty" }],
    ["zeros", new Uint8Array(1_000), { kind: "binary" }],
    ["a program", bytes(`\x7fELF\x02\x01\x01${"\0\x03\x80\xff".repeat(50)}`), { kind: "binary" }],
    ["a broken PDF", bytes("%PDF-1.7\n%\xe2\xe3\xcf\xd3"), { kind: "damaged", format: "pdf" }],
    [
      "a broken docx",
      bytes("PK\x03\x04\x14\0word/document.xml"),
      { kind: "damaged", format: "docx" },
    ],
    [
      "a broken xlsx",
      bytes(`PK\x03\x04${"\0".repeat(200_000)}xl/workbook.xml`),
      { kind: "damaged", format: "xlsx" },
    ],
    ["OFD", bytes("PK\x03\x04\x14\0OFD.xml"), { kind: "unsupported", format: "ofd" }],
    ["another archive", bytes("PK\x03\x04\x14\0a.txt"), { kind: "unsupported", format: "zip" }],
    [
      "Word 97, or WPS, whatever its name",
      compound("WordDocument"),
      { kind: "unsupported", format: "doc" },
    ],
    ["Excel 97", compound("Workbook"), { kind: "unsupported", format: "xls" }],
    ["Excel 95", compound("Book"), { kind: "unsupported", format: "xls" }],
    [
      "another old file",
      bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0"),
      { kind: "unsupported", format: "compound" },
    ],
    [
      "a Word file that stands in an archive as it is",
      zipSync({ "报告.docx": [docxFile("<w:p/>"), { level: 0 }] }),
      { kind: "unsupported", format: "zip" },
    ],
    [
      "such an archive, cut off",
      zipSync({ "a.docx": [docxFile("<w:p/>"), { level: 0 }] }).subarray(0, 900),
      { kind: "unsupported", format: "zip" },
    ],
    [
      "a text of LibreOffice",
      zipSync({
        mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
        "content.xml": strToU8("<a/>"),
      }),
      { kind: "unsupported", format: "opendocument" },
    ],
    [
      "slides",
      zipSync({ "ppt/a.xml": strToU8("<a/>") }),
      { kind: "unsupported", format: "slides" },
    ],
    [
      "a whole OFD",
      zipSync({ "OFD.xml": strToU8("<a/>") }),
      { kind: "unsupported", format: "ofd" },
    ],
    [
      "Word as XML",
      bytes('<?xml version="1.0"?><?mso-application progid="Word.Document"?><a/>'),
      { kind: "unsupported", format: "office-xml" },
    ],
    [
      "an office file under a password",
      bytes(`${"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".padEnd(1_024, "\0")}${encryptedEntry}`),
      { kind: "encrypted", format: "office" },
    ],
    ["RTF", bytes("{\\rtf1\\ansi}"), { kind: "unsupported", format: "rtf" }],
    ["PNG", bytes("\x89PNG\r\n\x1a\n"), { kind: "unsupported", format: "image" }],
    ["JPEG", bytes("\xff\xd8\xff\xe0\0\x10JFIF"), { kind: "unsupported", format: "image" }],
    ["WebP", bytes("RIFF\x10\0\0\0WEBPVP8 "), { kind: "unsupported", format: "image" }],
  ];
  test.each(cases)("%s", async (_, file, error) => {
    expect(await readDocument(file)).toEqual({ ok: false, error });
  });

  test("one byte over the limit, and not at the limit", async () => {
    const file = new Uint8Array(sizeLimit + 1).fill(0x31);
    const size = sizeLimit + 1;
    expect(await readDocument(file)).toEqual({
      ok: false,
      error: { kind: "too-large", limit: sizeLimit, size },
    });
    expect(await readDocument(file.subarray(1))).toMatchObject({ ok: true });
    expect(sizeLimit).toBe(20_971_520);
  });
});

test("an archive may name its parts with backslashes", async () => {
  const parts = Object.entries(unzipSync(docxFile(paragraph("总体情况"))));
  const file = zipSync(
    Object.fromEntries(parts.map(([name, part]) => [name.replaceAll("/", "\\"), part])),
  );
  expect(await readDocument(file)).toMatchObject({ ok: true, value: { source: "总体情况\n" } });
});

describe("the content decides whether a file is a web page", () => {
  const text = "一、总体情况\n".repeat(30);
  const cases: readonly (readonly [string, string, "text/plain" | "text/html"])[] = [
    ["a page", "<!DOCTYPE html><html><body><p>一、总体情况</p></body></html>", "text/html"],
    ["a page after a comment and blanks", "\n <!-- x --> <HTML><BODY>一、总体情况", "text/html"],
    ["a page after many blank lines", `${"\r\n".repeat(3_000)}<html>\n\n\n一`, "text/html"],
    ["XHTML", '<?xml version="1.0"?><html><p>一', "text/html"],
    ["a fragment of paragraphs", "<p>一、总体情况</p>\n<p>二、主动公开</p>", "text/html"],
    [
      "a fragment of a table",
      '<table border="1"><tr><td>规章</td><td>2</td></tr></table>',
      "text/html",
    ],
    [
      "a page whose beginning is lost",
      `ss="a"><div>一</div>\n<div>二</div>\n<table><tr><td>1`,
      "text/html",
    ],
    ["plain text", text, "text/plain"],
    ["a text with leaked tags", `${text}人民政庛/td>\n</td><td>3</td>\n${text}`, "text/plain"],
    ["a title with a less-than sign", `《<榆林市政府信息公开办法>解读》\n${text}`, "text/plain"],
    ["a comparison", `收件 < 10，> 5\n${text}`, "text/plain"],
    ["a text about a tag", `网页中的<p>标签\n${text}`, "text/plain"],
  ];
  test.each(cases)("%s", async (_, content, mediaType) => {
    const read = await readDocument(Buffer.from(content));
    expect(read).toMatchObject({ ok: true, value: { mediaType, source: content } });
  });
});
