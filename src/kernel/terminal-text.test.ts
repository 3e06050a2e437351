import { expect, test } from "vitest";
import { terminalLine, terminalText } from "./terminal-text.ts";

test.each([
  { rule: "plain words and lines stay", text: "甲\t1\n乙\n", is: "甲\t1\n乙\n" },
  { rule: "an escape sequence is a mark", text: "\u001b[31m红", is: "\\u001b[31m红" },
  { rule: "so is the short form of it", text: "\u009b2J", is: "\\u009b2J" },
  { rule: "a return would overwrite the line", text: "甲\r乙", is: "甲\\u000d乙" },
  { rule: "directions are not turned", text: "a\u202etxt.exe", is: "a\\u202etxt.exe" },
  {
    rule: "nor by marks, isolates and separators that are not seen",
    text: "\u061c\u200e\u200f\u2028\u2029\u202a\u2066\u2069",
    is: "\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a\\u2066\\u2069",
  },
  { rule: "other scripts stay", text: "ᠮᠣᠩ 𠮷 é", is: "ᠮᠣᠩ 𠮷 é" },
])("$rule", ({ text, is }) => {
  expect(terminalText(text)).toBe(is);
});

test("in a line there are no lines, and JSON means the same", () => {
  expect(terminalLine("a\nb")).toBe("a\\u000ab");
  const names = { name: "a\u202e\u009b\u001b\ufeff" };
  expect(JSON.parse(terminalText(JSON.stringify(names)))).toEqual(names);
});
