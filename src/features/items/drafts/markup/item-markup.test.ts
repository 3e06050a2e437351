import { expect, test } from "vitest";
import { emptyContent } from "../../domain/draft/item-content.ts";
import type { Block, Paragraph, TextCell } from "../../domain/draft/item-text.ts";
import { itemMarkup } from "./item-markup.ts";
import { textMarkup } from "./text-markup.ts";

const paragraph = (text: string): Paragraph => ({
  type: "paragraph",
  content: [{ type: "text", text }],
});

test("an item is its facts, its title and its text; what is not filled in is left out", () => {
  const content = { ...emptyContent, title: "通知", category: "公告", formedOn: "2026-11-20" };
  const text = { type: "doc", content: [paragraph("各校：")] } as const;
  expect(itemMarkup({ ...content, text }, "县教育局")).toBe(
    '<div class="item"><section aria-label="信息的要素"><dl class="facts">' +
      "<div><dt>发布机构</dt><dd>县教育局</dd></div><div><dt>成文日期</dt><dd>2026-11-20</dd></div>" +
      '<div class="wide-fact"><dt>名称</dt><dd>通知</dd></div>' +
      '<div class="wide-fact"><dt>栏目</dt><dd>公告</dd></div></dl></section>' +
      '<h1 class="item-title">通知</h1><article class="item-text"><p>各校：</p></article></div>',
  );
});

const cell = (type: TextCell["type"], text: string, colspan = 1): TextCell => ({
  type,
  attrs: { colspan, rowspan: 1 },
  content: [paragraph(text)],
});

const shown: readonly (readonly [string, Block, string])[] = [
  [
    "a heading of its level",
    { type: "heading", attrs: { level: 3 }, content: [{ type: "text", text: "一" }] },
    "<h3>一</h3>",
  ],
  [
    "a paragraph at its side",
    { type: "paragraph", attrs: { align: "right" }, content: [{ type: "hardBreak" }] },
    '<p class="align-right"><br></p>',
  ],
  [
    "marks within marks, and no markup of anybody's",
    {
      type: "paragraph",
      content: [
        {
          type: "text",
          text: "<a>",
          marks: [
            { type: "link", attrs: { href: 'https://x.cn/?a="&b' } },
            { type: "bold" },
            { type: "underline" },
          ],
        },
      ],
    },
    '<p><a href="https://x.cn/?a=&quot;&amp;b"><strong><u>&lt;a&gt;</u></strong></a></p>',
  ],
  [
    "lists within lists",
    {
      type: "orderedList",
      content: [
        {
          type: "listItem",
          content: [
            paragraph("一"),
            {
              type: "bulletList",
              content: [{ type: "listItem", content: [paragraph("甲")] }],
            },
          ],
        },
      ],
    },
    "<ol><li><p>一</p><ul><li><p>甲</p></li></ul></li></ol>",
  ],
  [
    "merged cells; a corner in which nothing stands heads nothing",
    {
      type: "table",
      content: [
        {
          type: "tableRow",
          content: [cell("tableHeader", "项", 2), cell("tableHeader", " "), cell("tableCell", "1")],
        },
        { type: "tableRow" },
      ],
    },
    '<section class="item-table" tabindex="0" aria-label="表格"><table><tbody>' +
      '<tr><th colspan="2"><p>项</p></th><td><p> </p></td><td><p>1</p></td></tr><tr></tr></tbody></table></section>',
  ],
  [
    "a picture with what it says",
    { type: "picture", attrs: { number: 2, says: "图“1”" } },
    '<figure><img src="files/2" alt="图“1”"><figcaption>图“1”</figcaption></figure>',
  ],
];

test("characters that change how others are shown are marked", () => {
  expect(textMarkup([paragraph("甲\u202e乙\u0001")])).toBe("<p>甲〔U+202E〕乙〔U+0001〕</p>");
});

test.each(shown)("%s", (_, block, markup) => {
  expect(textMarkup([block])).toBe(markup);
});
