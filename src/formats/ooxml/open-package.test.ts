import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { archiveBomb } from "#tests/support/office/archive-bomb.ts";
import { officeFile, relationships } from "#tests/support/office/office-file.ts";
import { openPackage } from "./open-package.ts";

const text = (part: string, file: Uint8Array) => {
  const opened = openPackage(file);
  if (!opened.ok) return opened.error;
  const read = opened.value.part(part);
  return read.ok ? read.value : read.error;
};

const utf16 = (content: string) => Buffer.from(`\ufeff${content}`, "utf16le");

describe("a part is text", () => {
  const commented = Buffer.concat([officeFile({ "a.xml": "1" }), Buffer.from("PK\x05\x06 ")]);
  commented.writeUInt16LE(5, commented.length - 7);
  const stored = zipSync({ "a.xml": Buffer.from("<a>年</a>") }, { level: 0 });
  test.each([
    ["packed", officeFile({ "a.xml": "<a>年</a>" }), "<a>年</a>"],
    ["stored", stored, "<a>年</a>"],
    ["UTF-8 with a mark", officeFile({ "a.xml": "\ufeff<a/>" }), "<a/>"],
    ["UTF-16 little endian", officeFile({ "a.xml": utf16("<a>年</a>") }), "<a>年</a>"],
    ["UTF-16 big endian", officeFile({ "a.xml": utf16("<a>年</a>").swap16() }), "<a>年</a>"],
    ["UTF-16 without a mark", officeFile({ "a.xml": utf16("<a>年</a>").subarray(2) }), "<a>年</a>"],
    ["a name in another case", officeFile({ "A.XML": "<a/>" }), "<a/>"],
    ["behind other bytes", Buffer.concat([Buffer.alloc(9), officeFile({ "a.xml": "1" })]), "1"],
    ["before a comment", commented, "1"],
    ["not there", officeFile({ "b.xml": "<a/>" }), undefined],
    ["empty", officeFile({ "a.xml": "" }), ""],
  ])("%s", (_, file, content) => {
    expect(text("/a.xml", file)).toBe(content);
  });
});

describe("a file that is not whole is damaged", () => {
  const whole = officeFile({ "a.xml": `<a>${"年度报告12345".repeat(30)}</a>` });
  const changed = (at: number, byte: number) => {
    const copy = Uint8Array.from(whole);
    copy[at] = byte;
    return copy;
  };
  const directory = Buffer.from(whole).indexOf("PK\x01\x02");
  test.each([
    ["nothing", new Uint8Array(0)],
    ["text", Buffer.from("年度报告")],
    ["cut off", whole.subarray(0, whole.length - 30)],
    ["without its beginning", whole.subarray(20)],
    ["a bad directory", changed(directory, 0)],
    ["another packing", changed(directory + 10, 9)],
    ["a local header elsewhere", changed(directory + 42, 3)],
    ["a wrong size", changed(directory + 24, 1)],
    ["a wrong check sum", changed(directory + 16, whole[directory + 16] === 0 ? 1 : 0)],
    ["a byte changed inside", changed(45, (whole[45] ?? 0) ^ 0x10)],
    ["bytes that are no text", officeFile({ "a.xml": Buffer.from([0x3c, 0xff, 0xfe]) })],
    ["two parts of one name", officeFile({ "a.xml": "<a/>", "A.xml": "<b/>" })],
  ])("%s", (_, file) => {
    expect(text("a.xml", file)).toBe("damaged");
  });

  test("any byte changed, or cut off anywhere, gives the same text or no text", () => {
    const content = text("a.xml", whole);
    for (let at = 0; at < whole.length; at += 1) {
      for (const byte of [0, 0xff, (whole[at] ?? 0) ^ 1]) {
        const read = text("a.xml", changed(at, byte));
        if (read !== content)
          expect(read).toBeOneOf(["damaged", "encrypted", "too-much-inside", undefined]);
      }
      expect(text("a.xml", whole.subarray(0, at))).toBe("damaged");
    }
  });
});

describe("a file that unpacks to too much is refused", () => {
  test.each([
    ["a gigabyte of zeros", 1_024 * 1024 * 1024],
    ["a gigabyte that says it is small", 100],
  ])("%s", (_, declared) => {
    const bomb = archiveBomb("a.xml", 1_024, declared);
    expect(bomb.length).toBeLessThan(2_000_000);
    const before = process.memoryUsage().rss;
    expect(text("a.xml", bomb)).toBe("too-much-inside");
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  test("many parts together", () => {
    const opened = openPackage(officeFile({ "a.xml": new Uint8Array(20_000_000) }));
    if (!opened.ok) return expect.unreachable();
    expect(opened.value.part("a.xml").ok).toBe(true);
    expect(opened.value.part("a.xml").ok).toBe(true);
    expect(opened.value.part("a.xml")).toEqual({ ok: false, error: "too-much-inside" });
  });

  test("more entries than any office file has", () => {
    const names = Array.from({ length: 5_001 }, (_, index) => [`${index}.xml`, "<a/>"]);
    expect(text("a.xml", officeFile(Object.fromEntries(names)))).toBe("too-much-inside");
  });

  test("what is not asked for is not unpacked", () => {
    const file = officeFile({ "a.xml": "<a/>", "b.png": new Uint8Array(50_000_000) });
    expect(text("a.xml", file)).toBe("<a/>");
  });
});

describe("an office file under a password is encrypted", () => {
  const entry = Buffer.alloc(128);
  entry.write("EncryptedPackage", "utf16le");
  entry[64] = 34;
  const signature = Buffer.from("d0cf11e0a1b11ae1", "hex");
  const compound = (at: number) =>
    Buffer.concat([signature, Buffer.alloc(at - 8), entry, Buffer.alloc(640)]);
  test.each([
    ["the stream that office files have", compound(1_024), "encrypted"],
    ["its name in a text", compound(1_030), "damaged"],
    ["another compound file", Buffer.concat([signature, Buffer.alloc(2_048)]), "damaged"],
  ])("%s", (_, file, error) => {
    expect(openPackage(file)).toEqual({ ok: false, error });
  });

  test("an encrypted entry of the archive", () => {
    const file = Buffer.from(officeFile({ "a.xml": "<a/>" }));
    file[file.indexOf("PK\x01\x02") + 8] = 1;
    expect(text("a.xml", file)).toBe("encrypted");
  });
});

describe("relationships lead from part to part", () => {
  const file = officeFile({
    "_rels/.rels": relationships([["r1", "officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relationships([
      ["r1", "styles", "styles.xml"],
      ["r2", "numbering", "/word/n.xml"],
      ["r3", "image", "../media/1.png"],
      ["r4", "up", "../../../../etc/passwd"],
    ]).replace(
      "</Relationships>",
      '<Relationship Id="r5" Type="x/hyperlink" Target="http://a" TargetMode="External"/></Relationships>',
    ),
  });
  const of = (part: string) => {
    const opened = openPackage(file);
    const read = opened.ok ? opened.value.relationships(part) : opened;
    return read.ok ? read.value.map(({ id, kind, target }) => [id, kind, target]) : read.error;
  };
  test("of the package", () => {
    expect(of("")).toEqual([["r1", "officeDocument", "word/document.xml"]]);
  });
  test("of a part: relative, absolute, never out of the package", () => {
    expect(of("/word/document.xml")).toEqual([
      ["r1", "styles", "word/styles.xml"],
      ["r2", "numbering", "word/n.xml"],
      ["r3", "image", "media/1.png"],
      ["r4", "up", "etc/passwd"],
    ]);
  });
  test("of a part without any", () => {
    expect(of("word/styles.xml")).toEqual([]);
  });
});
