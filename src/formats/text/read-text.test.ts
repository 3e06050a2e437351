import { describe, expect, test } from "vitest";
import { limits } from "#formats/limits.ts";
import { readText } from "./read-text.ts";

describe("a text file gives its lines, each with its place", () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ["empty lines are lines", "甲\n\n乙\n", ["甲", "", "乙"]],
    ["CRLF is one line end", "甲\r\n乙\r\n\r\n丙", ["甲", "乙", "", "丙"]],
    ["CR alone", "甲\r乙", ["甲", "乙"]],
    [
      "U+2028, U+2029, U+0085 and form feed",
      "甲\u2028乙\u2029丙\u0085丁\f戊",
      ["甲", "乙", "丙", "丁", "戊"],
    ],
    ["white space is kept", "  2 |\t\u3000|  \n", ["  2 |\t\u3000|  "]],
    ["no line end at the end", "规章 | 1", ["规章 | 1"]],
  ];
  test.each(cases)("%s", (_, source, lines) => {
    const read = readText(source);
    expect(read.map((line) => line.text)).toEqual(lines);
    for (const { text, start } of read) expect(source.slice(start, start + text.length)).toBe(text);
  });

  test("beyond the limit the rest is one line", () => {
    const source = "1\n".repeat(limits.blocks + 10);
    const read = readText(source);
    expect(read).toHaveLength(limits.blocks);
    expect(read.at(-1)?.text).toBe("1\n".repeat(11));
  });
});
