import { expect, test } from "vitest";
import { guarded, guardedText, guardLength } from "./formula-guard.ts";

test.each([
  ["=1", "'=1"],
  ["＝1", "'＝1"],
  ["﹣1", "'﹣1"],
  [" \u3000@a", "' \u3000@a"],
  ["\u200b=1", "'\u200b=1"],
  ["\u202e+1", "'\u202e+1"],
  ["\t甲", "'\t甲"],
  ["\r甲", "'\r甲"],
  ["'=1", "''=1"],
  ["''＝1", "'''＝1"],
  ["-5", "'-5"],
  ["'甲", "'甲"],
  ["甲=1", "甲=1"],
  ["", ""],
])("%j is written as %j and read back", (text, written) => {
  expect(guardedText(text)).toBe(written);
  expect(written.slice(guardLength(written))).toBe(text);
});

test("a figure is no formula", () => {
  expect(["-5", "+1.5", "-5元", "'-5"].map(guarded)).toEqual(["-5", "+1.5", "'-5元", "''-5"]);
});

test("whatever Unicode takes for = + - or @ in another form is guarded", () => {
  const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (sign) => ["=", "+", "-", "@"].includes(sign.normalize("NFKC")),
  );
  expect(signs).toEqual(expect.arrayContaining(["=", "＝", "﹦", "﹢", "﹣", "﹫"]));
  for (const sign of signs) {
    const text = `${sign}HYPERLINK("http://evil.example")`;
    expect(guarded(text)).toBe(`'${text}`);
    expect(guardLength(guarded(text))).toBe(1);
  }
});
