import { expect, test } from "vitest";
import { checkContent } from "./check-content.ts";
import { emptyContent, type ItemContent } from "./item-content.ts";
import { maskedContent } from "./masked-content.ts";

const text = (...lines: readonly string[]): ItemContent["text"] => ({
  type: "doc",
  content: lines.map((one) => ({ type: "paragraph", content: [{ type: "text", text: one }] })),
});
const whole: ItemContent = {
  ...emptyContent,
  title: "招生办法",
  category: "通知公告",
  formedOn: "2026-11-20",
  summary: "公布招生办法。",
  text: text("各校按学区招生。"),
};
const found = (content: ItemContent) =>
  checkContent(content).map(({ kind, asks, quote }) => [kind, asks, quote]);

test("an item in which nothing is missing has nothing against it", () => {
  expect(found(whole)).toEqual([]);
});

test("the catalogue's four facts and the text must be there, and why something stays closed", () => {
  expect(found({ ...emptyContent, attribute: "withheld" }).map(([, , field]) => field)).toEqual([
    "title",
    "category",
    "formedOn",
    "summary",
    "attributeBecause",
    "text",
  ]);
});

test("the number of an identity card must go; a telephone may stay with a reason", () => {
  const written = text("联系人电话13812345678，身份证号110101199003077715。", "13812345678");
  expect(found({ ...whole, text: written })).toEqual([
    ["personal-number", "answer", "138****5678"],
    ["personal-number", "mend", "11*************715"],
  ]);
});

test("a number in a table, a list or the summary is found too", () => {
  const cell = {
    type: "tableCell",
    attrs: { colspan: 1, rowspan: 1 },
    content: text("110101199003077715").content,
  };
  const table = { type: "table", content: [{ type: "tableRow", content: [cell] }] };
  const written = { type: "doc", content: [table] } as ItemContent["text"];
  expect(found({ ...whole, text: written })).toHaveLength(1);
  expect(found({ ...whole, summary: "110101199003077715" })).toHaveLength(1);
});

test("a passport's number must go as a card's; the name of a file is looked through as a name", () => {
  const written = text("持护照E12345678");
  expect(found({ ...whole, text: written })).toEqual([["personal-number", "mend", "E1*****78"]]);
  const name = "李某_110101199003077715.docx";
  const attachments = [{ number: 1, name, type: "docx", size: 9 }];
  expect(found({ ...whole, attachments })).toEqual([
    ["personal-number", "mend", "11*************715"],
  ]);
  const masked = maskedContent({ ...whole, attachments });
  expect(masked.attachments[0]?.name).toBe("李某_11*************715.docx");
  expect(found(masked)).toEqual([]);
});

test("no field that the public reads is passed over", () => {
  const fields = [
    "title",
    "subtitle",
    "category",
    "topic",
    "genre",
    "documentNumber",
    "keywords",
    "summary",
  ];
  for (const field of fields) {
    const content = { ...emptyContent, [field]: "张某110101199003077715" };
    const kinds = checkContent(content).map(({ kind }) => kind);
    expect(kinds, field).toContain("personal-number");
  }
});
