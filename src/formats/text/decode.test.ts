import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decode } from "./decode.ts";
import type { Encoding } from "./encoding.ts";

const report =
  "西柳镇人民政府2023年政府信息公开工作年度报告\n一、总体情况\n（一）主动公开政府信息977条。\n规章 | 2 | 0 | 7 |\n";
const encodeGb18030 = (text: string): Uint8Array => iconv.encode(text, "gb18030");
const encodeUtf16 = (text: string, order: "little" | "big"): Uint8Array =>
  iconv.encode(text, order === "little" ? "utf-16le" : "utf-16be");
const utf8 = Buffer.from(report);
const gb = encodeGb18030(report);
const mark = (...bytes: number[]) => Uint8Array.from(bytes);
const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

describe("text is decoded in the encoding its bytes show, without the byte order mark", () => {
  const cases: readonly (readonly [string, Uint8Array, Encoding, string])[] = [
    ["UTF-8", utf8, "utf-8", report],
    ["UTF-8 with mark", join(mark(0xef, 0xbb, 0xbf), utf8), "utf-8", report],
    ["plain ASCII", Buffer.from("1 | 2\n"), "utf-8", "1 | 2\n"],
    ["GB18030", gb, "gb18030", report],
    ["GBK beyond GB2312", encodeGb18030(`${report}朱镕基、堃`), "gb18030", `${report}朱镕基、堃`],
    ["GB18030 in four bytes", encodeGb18030(`${report}㐁`), "gb18030", `${report}㐁`],
    ["a word of GB18030 that is valid UTF-8", mark(0xc1, 0xaa, 0xcd, 0xa8), "gb18030", "联通"],
    [
      "UTF-16LE with mark",
      join(mark(0xff, 0xfe), encodeUtf16(report, "little")),
      "utf-16le",
      report,
    ],
    ["UTF-16BE with mark", join(mark(0xfe, 0xff), encodeUtf16(report, "big")), "utf-16be", report],
    ["UTF-16LE", encodeUtf16(report, "little"), "utf-16le", report],
    ["UTF-16BE", encodeUtf16(report, "big"), "utf-16be", report],
    [
      "UTF-16LE without any ASCII",
      encodeUtf16("主动公开政府信息情况", "little"),
      "utf-16le",
      "主动公开政府信息情况",
    ],
    ["a page in UTF-16BE", encodeUtf16("<p>公开</p>", "big"), "utf-16be", "<p>公开</p>"],
  ];
  test.each(cases)("%s", (_, bytes, encoding, text) => {
    expect(decode(bytes)).toEqual({ encoding, text });
  });
});

describe("what a page declares does not decide", () => {
  test("GB18030 declared as UTF-8", () => {
    const page = '<meta charset="utf-8"><p>主动公开政府信息情况</p>';
    expect(decode(encodeGb18030(page))).toEqual({ encoding: "gb18030", text: page });
  });
  test("UTF-8 declared as GB2312", () => {
    const page = '<meta charset="gb2312"><p>主动公开政府信息情况</p>';
    expect(decode(Buffer.from(page))).toEqual({ encoding: "utf-8", text: page });
  });
});

describe("damage changes characters, not the encoding", () => {
  test("every single byte of UTF-8 may be lost", () => {
    for (let at = 0; at < utf8.length; at += 1) {
      const decoded = decode(join(utf8.subarray(0, at), utf8.subarray(at + 1)));
      expect(decoded?.encoding).toBe("utf-8");
      expect(decoded?.text).toContain(at < 60 ? "规章 | 2 | 0 | 7 |" : "2023年政府信息公开");
    }
  });
  test("every single byte of GB18030 may be lost", () => {
    for (let at = 0; at < gb.length; at += 1) {
      expect(decode(join(gb.subarray(0, at), gb.subarray(at + 1)))?.encoding).toBe("gb18030");
    }
  });
  test.each([
    ["utf-8", utf8],
    ["gb18030", gb],
    ["utf-16le", join(mark(0xff, 0xfe), encodeUtf16(report, "little"))],
    ["utf-16le", encodeUtf16(report, "little")],
    ["utf-16be", encodeUtf16(report, "big")],
  ] as const)("a text in %s may be cut anywhere", (encoding, bytes) => {
    for (let length = 16; length < bytes.length; length += 1) {
      const decoded = decode(bytes.subarray(0, length));
      expect(decoded?.encoding).toBe(encoding);
      expect(report.startsWith(decoded?.text.replace(/.?\ufffd*$/su, "") ?? "-")).toBe(true);
    }
  });
  test("one lost character of many is U+FFFD", () => {
    const damaged = join(utf8.subarray(0, 1), utf8.subarray(2));
    expect(decode(damaged)?.text).toMatch(/^\ufffd+柳镇/u);
  });
});

describe("bytes that are no text are refused", () => {
  const random = Uint8Array.from({ length: 4_000 }, (_, at) => (at * at * 31 + at * 7919) >> 3);
  test.each([
    ["zeros", new Uint8Array(100)],
    ["noise", random],
    ["noise with the mark of UTF-16", join(mark(0xff, 0xfe), random)],
    ["control characters", Uint8Array.from({ length: 100 }, () => 1)],
    ["a compressed file", join(mark(0x1f, 0x8b, 8, 0), random)],
  ])("%s", (_, bytes) => {
    expect(decode(bytes)).toBeUndefined();
  });
});

test.each([1, 2, 3])(
  "bytes may begin at any place of their memory: %i behind a multiple of four",
  (offset) => {
    const text = "青岚县2024年政府信息公开工作年度报告";
    const memory = Buffer.alloc(200);
    const length = memory.write(text, offset);
    const decoded = decode(memory.subarray(offset, offset + length));
    expect(decoded).toMatchObject({ text, encoding: "utf-8" });
  },
);
