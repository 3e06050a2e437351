import { instantWords } from "#office-ui/shown/instant-words.ts";
import type { DraftAnswer } from "../../api/drafts/draft-answer.ts";

/** What is next of an item, in a sentence. */
export function nextStepWords({ draft, chains }: DraftAnswer): string {
  const [last] = chains;
  switch (draft.state) {
    case "writing": {
      const back = last?.state === "returned" ? last.signatures.at(-1) : undefined;
      if (!back && draft.revisedBecause)
        return `正在修订：${draft.revisedBecause}。网站上的内容不变。`;
      return back
        ? `${back.person.name}退回：${back.opinion}`
        : "下一步：写好、处理完右边的问题，点“送审”。";
    }
    case "signing": {
      const signed = new Set(last?.signatures.map(({ place }) => place));
      const step = last?.steps.find(({ place }) => !signed.has(place));
      return `下一步：等${step?.name ?? "审核"}。`;
    }
    case "signed": {
      const { schedule } = draft;
      return schedule && !schedule.notPublished
        ? `审核通过，${instantWords(schedule.at)} 自动发布（${schedule.by}选定）。`
        : "审核通过，下一步：发布。";
    }
    case "published":
      return "已经公开。";
    case "withdrawn":
      return "已经从网站撤下。";
  }
}
