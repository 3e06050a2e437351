import type { CellName } from "#report/form/cell-names.ts";
import { hasWord, isUnqualified, isWord } from "../frames.ts";
import type { Item } from "../tokens.ts";
import { type Asked, eachOrSum, type Found, other } from "./meaning.ts";

const documentUnits = new Set(["", "件", "个", "份", "部", "项", "篇", "条"]);
const decisionUnits = new Set(["", "件", "宗", "起", "个", "次", "例"]);

/** Columns of table two by what was done. */
export const documentColumns: Readonly<Record<string, string>> = {
  issue: "issued",
  repeal: "repealed",
  inForce: "inForce",
  made: "made",
  publishedNew: "published",
  publishedTotal: "total",
};

/** What a number of documents (规范性文件, 规章) counts. */
export function documentMeaning({ text, frame, topics }: Asked): Found | undefined {
  const { number, near, right } = frame;
  if (!documentUnits.has(number.unit) || (frame.isAmong && !hasWord(near, "topic")))
    return undefined;
  const all = near.some(tellsDocument) ? near : [...near, ...right];
  if (!isUnqualified(text, all, tellsDocument) || isPublished(all) || isInOneName(all))
    return undefined;
  const done = [...new Set(actsIn(all))];
  const isEach = number.value === 0 || hasWord(near, "each");
  if (done.length === 0 || (done.length > 1 && !isEach)) return undefined;
  const lists = topics.flatMap((topic) =>
    done.map((act): CellName[] => [`t2.${topic}.${documentColumns[act] ?? ""}`]),
  );
  const found = eachOrSum(lists, isEach);
  if (done[0] !== "issue" || found.meanings.length > 1) return found;
  return { ...found, readings: [topics.map((topic): CellName => `t2.${topic}.made`)] };
}

/** 以县政府名义: one of several makers' documents; 以县政府和县政府办名义: those of all. */
function isInOneName(words: readonly Item[]): boolean {
  return hasWord(words, "filler", "in-name") && !hasWord(words, "joint");
}

/** Documents and decisions that were published are not those that were made. */
function isPublished(words: readonly Item[]): boolean {
  return words.some((item) => {
    if (isWord(item, "act"))
      return item.value.startsWith("publish") && !(item.value in documentColumns);
    return isWord(item, "carrier") || isWord(item, "info");
  });
}

function actsIn(words: readonly Item[]): readonly string[] {
  return words.flatMap((item) =>
    isWord(item, "act") && item.value in documentColumns ? [item.value] : [],
  );
}

function tellsDocument(item: Item): boolean {
  if (isWord(item, "act")) return item.value in documentColumns;
  return isWord(item, "topic", "normative") || isWord(item, "topic", "regulations");
}

/** What a number of decisions (行政许可、行政处罚、行政强制) counts: decided, not published. */
export function decisionMeaning({ text, frame, context, topics }: Asked): Found | undefined {
  const { number, near, right } = frame;
  if (!decisionUnits.has(number.unit) || frame.isAmong || context.isPublishing) return undefined;
  const all = [...frame.far, ...near, ...right];
  if (isPublished(all) || hasWord(all, "else") || hasWord(all, "channel")) return undefined;
  const words = hasWord(near, "topic") ? near : [...near, ...right];
  if (!isUnqualified(text, words, tellsDecision)) return undefined;
  const lists = topics.map((topic): CellName[] => [`t2.${topic}.decisions`]);
  return eachOrSum(lists, number.value === 0 || hasWord(near, "each"));
}

export const decisionTopics = new Set(["licensing", "penalty", "coercion"]);

function tellsDecision(item: Item): boolean {
  if (isWord(item, "topic")) return decisionTopics.has(item.value);
  return isWord(item, "act", "decide");
}

/** What an amount of money counts: charges (行政事业性收费) or the processing fee (信息处理费). */
export function moneyMeaning({ text, frame, context, topics }: Asked): Found | undefined {
  const { number, near } = frame;
  const isAmount = number.unit === "元" || (number.unit === "" && number.value === 0);
  if (!isAmount || topics.length !== 1 || frame.isAmong) return undefined;
  const isFee = topics[0] === "processingFee";
  // 发出收费通知的总金额 is what was asked for; 实际收取 is what was collected.
  if (context.isFeeNotice) {
    return isFee && isCollectedLast(near) ? other("fees.processing") : other("money.other");
  }
  if (hasWord([...frame.far, ...near], "narrow")) return other("money.other");
  if (!isUnqualified(text, near, (word) => word.tag === "topic" || word.tag === "act"))
    return undefined;
  if (isFee) return other("fees.processing");
  return { meanings: [{ kind: "cells", cells: ["t2.fees.amountWan"] }] };
}

function isCollectedLast(near: readonly Item[]): boolean {
  const collected = near.findLastIndex((item) => isWord(item, "act", "collect"));
  return collected > near.findLastIndex((item) => isWord(item, "narrow", "fee-notice"));
}

/** 政府集中采购, of the trial edition: how many projects, and for how much. */
export function procurementMeaning({ text, frame }: Asked): Found | undefined {
  const { number, near } = frame;
  const isPlain = isUnqualified(text, near, (word) => word.tag === "topic" || word.tag === "act");
  if (!isPlain || frame.isAmong || frame.right.some(({ kind }) => kind === "gap")) return undefined;
  const column = number.unit === "元" ? "amountYuan" : "count";
  if (column === "count" && !procurementUnits.has(number.unit)) return undefined;
  return { meanings: [{ kind: "cells", cells: [`t2.procurement.${column}`] }] };
}

const procurementUnits = new Set(["个", "项", "次", "宗", "件"]);
