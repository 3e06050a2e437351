import { instantWords } from "#office-ui/shown/instant-words.ts";
import type { DraftAnswer } from "../../api/drafts/draft-answer.ts";
import { isReviewOpen } from "../../domain/urgent.ts";

type Chain = DraftAnswer["chains"][number];

/** What is next of an item, in a sentence. */
export function nextStepWords({ draft, chains }: DraftAnswer): string {
  const [last] = chains;
  switch (draft.state) {
    case "writing":
      return writingWords(draft, last);
    case "signing":
      return `下一步：等${stepAwaited(last) ?? "审核"}。`;
    case "signed":
      return signedWords(draft);
    case "published":
      return isReviewOpen(draft.urgent)
        ? `已经先公开，等${stepAwaited(last) ?? "补审"}。`
        : "已经公开。";
    case "withdrawn":
      return "已经从网站撤下。";
  }
}

function writingWords({ revisedBecause }: DraftAnswer["draft"], last: Chain | undefined): string {
  const back = last?.state === "returned" ? last.signatures.at(-1) : undefined;
  if (back) return `${back.person.name}退回：${back.opinion}`;
  return revisedBecause
    ? `正在修订：${revisedBecause}。网站上的内容不变。`
    : "下一步：写好、处理完右边的问题，点“送审”。";
}

function signedWords({ schedule }: DraftAnswer["draft"]): string {
  return schedule && !schedule.notPublished
    ? `审核通过，${instantWords(schedule.at)} 自动发布（${schedule.by}选定）。`
    : "审核通过，下一步：发布。";
}

function stepAwaited(last: Chain | undefined): string | undefined {
  const signed = new Set(last?.signatures.map(({ place }) => place));
  return last?.steps.find(({ place }) => !signed.has(place))?.name;
}
