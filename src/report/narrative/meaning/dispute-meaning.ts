import type { CellName } from "#report/form/cell-names.ts";
import { hasWord, isUnqualified, isWord, lastGroup } from "../frames.ts";
import type { Item } from "../tokens.ts";
import { type Asked, eachOrSum, type Found } from "./meaning.ts";
import { isOneKindOfSuit } from "./one-kind.ts";

const units = new Set(["", "件", "起", "宗", "次", "例", "个", "项", "条"]);

/** Subjects of table four, and the cells' beginnings that a column is added to. */
export const disputeTopics: Readonly<Record<string, readonly string[]>> = {
  review: ["review"],
  litigation: ["direct", "afterReview"],
  direct: ["direct"],
  afterReview: ["afterReview"],
};

/** The cells of a subject of table four in one column. */
export function disputeCells(topic: string, column: string): readonly CellName[] {
  return (disputeTopics[topic] ?? []).map((kind): CellName => `t4.${kind}.${column}`);
}

/** What a number of reviews or lawsuits (行政复议、行政诉讼) counts. */
export function disputeMeaning(asked: Asked): Found | undefined {
  const isOneKind = asked.topics.includes("litigation") && isOneKindOfSuit(asked.text, asked.frame);
  return isOneKind ? undefined : unrestricted(asked);
}

function unrestricted({ text, frame, context, topics }: Asked): Found | undefined {
  const { number, near, right } = frame;
  const all = [...near, ...right];
  if (!units.has(number.unit) || !all.some(tells)) return undefined;
  const words = near.some(tells) ? near : all;
  if (!isUnqualified(text, words, tells) || isOtherwiseCounted(words)) return undefined;
  const isOwn = context.isAboutRequests || isOwnDispute([...frame.far, ...all]);
  if (number.value !== 0 && !isOwn) return undefined;
  const results = lastGroup(words, (word) => word.tag === "result").map(({ value }) => value);
  if (results.length === 0 && frame.isAmong && !hasWord(words, "topic")) return undefined;
  const columns = results.length === 0 ? ["total"] : results;
  const lists = topics.flatMap((topic) => columns.map((column) => disputeCells(topic, column)));
  return eachOrSum(lists, number.value === 0 || hasWord(near, "each"));
}

/** Results of requests, kinds of requester, and disputes that were handled rather than brought. */
function isOtherwiseCounted(words: readonly Item[]): boolean {
  if (hasWord(words, "row") || hasWord(words, "column") || hasWord(words, "carrier")) return true;
  const own = behindCause(words);
  return hasWord(own, "act", "settle") || hasWord(own, "act", "handle");
}

function tells(item: Item): boolean {
  if (item.kind !== "word") return false;
  return item.tag === "result" || (item.tag === "topic" && item.value in disputeTopics);
}

/** Reviews of what the agency disclosed, or that it was the respondent of; not those it decides itself. */
function isOwnDispute(words: readonly Item[]): boolean {
  return hasWord(words, "about") || hasWord(words, "filler", "respondent");
}

/** The words behind 引发的: what stands before it is the cause. */
function behindCause(words: readonly Item[]): readonly Item[] {
  const at = words.findLastIndex((item) => isWord(item, "about"));
  return words.slice(at + 1);
}
