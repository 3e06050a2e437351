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
    const read = readText(source).blocks.filter((block) => block.kind === "line");
    expect(read.map((line) => line.text)).toEqual(lines);
    for (const { text, start } of read) expect(source.slice(start, start + text.length)).toBe(text);
  });

  test("what is far longer than a report is read as far as the limits go, and said to go on", () => {
    const manyLines = readText("1\n".repeat(limits.blocks + 10));
    expect(manyLines.blocks).toHaveLength(limits.blocks);
    expect(manyLines.truncated).toBe(true);
    const longLine = readText("1".repeat(limits.characters + 1));
    expect(longLine.blocks).toMatchObject([{ text: "1".repeat(limits.characters), start: 0 }]);
    expect(longLine.truncated).toBe(true);
    expect(readText("1".repeat(limits.characters)).truncated).toBeUndefined();
  });
});
