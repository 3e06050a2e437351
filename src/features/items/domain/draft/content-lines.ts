import type { ItemContent } from "./item-content.ts";
import { linesOfText } from "./lines-of-text.ts";

/** What a page shows of an item besides its text, as the page calls it. */
const shown = [
  ["标题", "title"],
  ["副标题", "subtitle"],
  ["文号", "documentNumber"],
  ["成文日期", "formedOn"],
  ["主题分类", "topic"],
  ["栏目", "category"],
  ["体裁", "genre"],
  ["主题词", "keywords"],
  ["内容概述", "summary"],
] as const;

/** What the public reads of an item, a line each: what versions are compared by. */
export function contentLines(content: ItemContent): readonly string[] {
  const facts = shown.flatMap(([name, field]) =>
    content[field] === "" ? [] : [`${name}：${content[field]}`],
  );
  return [...facts, ...linesOfText(content.text).filter((line) => line.trim() !== "")];
}
