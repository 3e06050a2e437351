import type { PrintedBlock, PrintedCell, PrintedDocument } from "#formats/printed-document.ts";
import type { Review } from "../data/reviews/list-reviews.ts";
import { reviewOutcomeWords } from "../words/review-words.ts";
import { inChina } from "./in-china.ts";

interface SheetOf {
  readonly review: Review;
  readonly answers: readonly {
    readonly quote: string;
    readonly reason: string;
    readonly by: string;
  }[];
}

/** 审签单 of one time that an item was sent round: every step, what was answered for, and the hash of what was signed. */
export function reviewSheet({ review, answers }: SheetOf): PrintedDocument {
  return {
    title: "信息发布审签单",
    blocks: [factsOf(review), stepsOf(review), ...answersOf(answers), hashOf(review)],
  };
}

function factsOf(review: Review): PrintedBlock {
  const facts: readonly (readonly [string, string])[] = [
    ["标题", review.title ?? "（已删除的草稿）"],
    ["发布机构", review.agencyName],
    ["送审人", review.submittedBy],
    ["送审时间", inChina(review.submittedAt)],
    ["结果", reviewOutcomeWords[review.outcome]],
    ["索引号", review.indexNumber ?? "未发布"],
    ["发布", publishedWords(review)],
    ...(review.urgentBecause === null ? [] : ([["先发后审", review.urgentBecause]] as const)),
  ];
  return {
    kind: "table",
    name: "基本情况",
    widths: [30, 126],
    headerRows: 0,
    rows: facts.map(([name, value]) => [cell(name, "header"), cell(value, "label")]),
  };
}

function publishedWords({ publishedBy, publishedAt }: Review): string {
  return publishedBy === null || publishedAt === null
    ? "未发布"
    : `${publishedBy} ${inChina(publishedAt)}`;
}

function stepsOf({ steps }: Review): PrintedBlock {
  return {
    kind: "table",
    name: "审签",
    widths: [26, 34, 34, 20, 42],
    headerRows: 1,
    rows: [
      ["环节", "审核人", "时间", "结果", "意见"].map((text) => cell(text, "header")),
      ...steps.map(({ step, name, behalfOf, act, opinion, at }) => [
        cell(step, "group"),
        cell(behalfOf === null ? (name ?? "") : `${name}（代${behalfOf}）`, "label"),
        cell(at === null ? "" : inChina(at), "label"),
        cell(act === null ? "待审" : act === "signed" ? "通过" : "退回", "label"),
        cell(opinion ?? "", "label"),
      ]),
    ],
  };
}

function answersOf(answers: SheetOf["answers"]): readonly PrintedBlock[] {
  if (answers.length === 0)
    return [{ kind: "paragraph", text: "校对和检查没有发现需要说明的问题。" }];
  return [
    { kind: "paragraph", text: `校对和检查发现、已说明理由的 ${answers.length} 处：` },
    ...answers.map(({ quote, reason, by }, at): PrintedBlock => {
      const text = `${at + 1}. “${oneLine(quote)}”：${by}说明：${oneLine(reason)}`;
      return { kind: "paragraph", text };
    }),
  ];
}

/** In groups: a row of 64 signs without a blank has no place where its line can be broken. */
function hashOf({ contentHash }: Review): PrintedBlock {
  const groups = contentHash.match(/.{1,8}/g) ?? [];
  return { kind: "paragraph", text: `送审内容的哈希（SHA-256）：${groups.join(" ")}` };
}

function cell(text: string, role: PrintedCell["role"]): PrintedCell {
  return { text: oneLine(text), role, columnSpan: 1, rowSpan: 1 };
}

/** A printed line holds no line ends. */
function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ");
}
