import { expect, test } from "vitest";
import { lineBounds } from "./cell-lines.ts";

test.each([
  { rule: "no text takes one line", text: "", room: 4, least: 1, most: 1 },
  { rule: "what fits takes one line", text: "结果维持", room: 4, least: 1, most: 1 },
  {
    rule: "Han characters are counted exactly",
    text: "社会公益组织",
    room: 2.8,
    least: 3,
    most: 3,
  },
  {
    rule: "a column narrower than a character has one a line",
    text: "办理",
    room: 0.5,
    least: 2,
    most: 2,
  },
  { rule: "digits are narrow", text: "12345", room: 3, least: 1, most: 1 },
  {
    rule: "punctuation may push a character over",
    text: "一二、三四",
    room: 2.5,
    least: 2,
    most: 3,
  },
  {
    rule: "a Latin word may be pushed over whole",
    text: "一二三abcdef",
    room: 5,
    least: 1,
    most: 4,
  },
])("$rule", ({ text, room, least, most }) => {
  expect(lineBounds(text, room)).toEqual({ least, most });
});
