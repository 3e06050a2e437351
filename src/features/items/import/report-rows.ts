import type { PageOutcome } from "../domain/import/outcome.ts";
import { becauseText, lostWords, outcomeWords } from "../words/import-words.ts";

export const reportHeaders = [
  ...["来源", "标题", "结果", "说明", "没有带入的内容", "旧地址", "新地址", "索引号"],
] as const;

/** A line of the report (导入结果): what became of a page, and what could not be taken, each with its place. */
export function reportRow(outcome: PageOutcome): readonly string[] {
  const { place, title, because, lost, oldPath, itemId, draftId, indexNumber } = outcome;
  const where =
    itemId !== null
      ? `/items/${itemId}/`
      : draftId !== null
        ? `/office/items/draft?id=${draftId}`
        : "";
  return [
    place,
    title,
    outcomeWords[outcome.outcome],
    because.map(becauseText).join("；"),
    lost.map((one) => `${one.place}：${lostWords[one.what]}（${one.quote}）`).join("；"),
    oldPath ?? "",
    where,
    indexNumber ?? "",
  ];
}
