import { expect, test } from "vitest";
import {
  jsonWithoutControls,
  withMarkedControls,
  withoutControls,
  withoutMarks,
} from "./control-characters.ts";

test.each([
  { rule: "a turn of direction", text: "a\u202eb", marked: "a〔U+202E〕b" },
  { rule: "the character nobody can write", text: "\0", marked: "〔U+0000〕" },
  { rule: "a control character behind ASCII", text: "\u0085", marked: "〔U+0085〕" },
  { rule: "a hidden tag", text: "\u{e0041}", marked: "〔U+E0041〕" },
  { rule: "line ends and tabulators", text: "一\r\n\t二", marked: "一\r\n\t二" },
  { rule: "a smiling face of several parts", text: "👨‍👩‍👧", marked: "👨‍👩‍👧" },
])("$rule", ({ text, marked }) => {
  expect(withMarkedControls(text)).toBe(marked);
  expect(withoutMarks(marked)).toBe(text);
  const json = jsonWithoutControls(JSON.stringify({ text }));
  expect(withMarkedControls(json)).toBe(json);
  expect(JSON.parse(json)).toEqual({ text });
  expect(withoutControls(text)).toBe(marked.replace(/〔.*〕/u, ""));
});

test("a mark that names a character that is seen is no mark of ours", () => {
  expect(withoutMarks("〔U+0041〕〔U+FFFFF〕")).toBe("〔U+0041〕〔U+FFFFF〕");
});
