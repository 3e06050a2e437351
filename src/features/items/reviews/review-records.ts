import type { Review, ReviewedStep } from "../data/reviews/list-reviews.ts";
import { reviewOutcomeWords } from "../words/review-words.ts";
import { inChina } from "./in-china.ts";

/** 三审台账 as a sheet, its head first: a row each time that an item was sent round. */
export function reviewRecords(
  reviews: readonly Review[],
): readonly (readonly (string | number | null)[])[] {
  const names = stepNames(reviews);
  return [
    [
      ...["序号", "机关", "标题", "索引号", "送审人", "送审时间"],
      ...names,
      ...["结果", "已说明理由的问题", "发布人", "发布时间", "先发后审", "内容哈希（SHA-256）"],
    ],
    ...reviews.map((one, at) => [
      ...[at + 1, one.agencyName, one.title ?? "（已删除的草稿）", one.indexNumber],
      ...[one.submittedBy, inChina(one.submittedAt)],
      ...names.map((name) => told(one.steps.find(({ step }) => step === name))),
      ...[reviewOutcomeWords[one.outcome], one.answered, one.publishedBy],
      ...[one.publishedAt && inChina(one.publishedAt), one.urgentBecause, one.contentHash],
    ]),
  ];
}

/** Every step that any of them has, in the order in which reviews go. */
const order = ["初审", "复审", "审核", "保密审查", "终审"];

function stepNames(reviews: readonly Review[]): readonly string[] {
  const names = new Set(reviews.flatMap(({ steps }) => steps.map(({ step }) => step)));
  return [...names].sort((one, other) => order.indexOf(one) - order.indexOf(other));
}

function told(step: ReviewedStep | undefined): string | null {
  if (!step) return null;
  const words = stepWords(step);
  return words === "" ? "待审" : words;
}

/** What was done at a step, in a line; empty where nothing was yet. */
export function stepWords({ name, behalfOf, act, opinion, at }: ReviewedStep): string {
  if (name === null || act === null || at === null) return "";
  const who = behalfOf === null ? name : `${name}（代${behalfOf}）`;
  const said = opinion ? `：${opinion}` : "";
  return `${who} ${inChina(at)} ${act === "signed" ? "通过" : "退回"}${said}`;
}
