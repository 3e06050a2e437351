import { expect, test } from "vitest";
import type { ItemText, TextCell } from "./item-text.ts";
import { tablesOfText } from "./tables-of-text.ts";

const cell = (text: string, colspan = 1, rowspan = 1): TextCell => ({
  type: "tableCell",
  attrs: { colspan, rowspan },
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

test("cells stand where they begin, and what they cover is empty", () => {
  const text: ItemText = {
    type: "doc",
    content: [
      { type: "paragraph" },
      {
        type: "table",
        content: [
          { type: "tableRow", content: [cell("单位", 1, 2), cell("件数", 2)] },
          { type: "tableRow", content: [cell("一月"), cell("二月")] },
          { type: "tableRow", content: [cell("甲"), cell("1"), cell("2")] },
        ],
      },
    ],
  };
  expect(tablesOfText(text)).toEqual([
    [
      ["单位", "件数", ""],
      ["", "一月", "二月"],
      ["甲", "1", "2"],
    ],
  ]);
});
