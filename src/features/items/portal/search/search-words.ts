import type { ItemsShown } from "./load-items.ts";

/** 共 1,234 条; 约 21 万条 where they were not counted. */
export function totalWords({ total, isAbout }: Pick<ItemsShown, "total" | "isAbout">): string {
  if (!isAbout) return `共 ${total.toLocaleString("zh-CN")} 条`;
  const many = total >= 10_000 ? `${Number((total / 10_000).toPrecision(2))} 万` : String(total);
  return `约 ${many} 条`;
}

/** What stands above those that were found. */
export function foundWords(found: Pick<ItemsShown, "total" | "isAbout" | "near">): string {
  if (found.isAbout) {
    return `${totalWords(found)}，最近发布的在前。条数很多，没有逐条计数；多写一个词，或选机关、年份，可以缩小范围。`;
  }
  if (found.near === "sign") {
    return `没有与所写完全相符的信息。下面 ${found.total} 条的标题最接近，可能有一个字写得不一样。`;
  }
  if (found.near === "word") {
    return `没有信息同时符合所有的词。下面 ${found.total} 条只缺其中一个词。`;
  }
  if (found.near === "some") {
    return `没有信息同时符合所有的词。下面 ${totalWords(found).replace("共 ", "")}只符合其中几个词。`;
  }
  return `${totalWords(found)}，文号和标题相符的在前。`;
}
