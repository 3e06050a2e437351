import { hasWord, isWord, lastGroup } from "./frames.ts";
import { disputeCells, disputeTopics } from "./meaning/dispute-meaning.ts";
import { decisionTopics, documentColumns } from "./meaning/document-meaning.ts";
import { cells } from "./meaning/meaning.ts";
import { rowsOf } from "./meaning/request-meaning.ts";
import type { Period } from "./periods.ts";
import { topicsIn } from "./read-sentence.ts";
import type { Meaning } from "./stated-figure.ts";
import type { Item, WordItem } from "./tokens.ts";

/** A zero that words state: 未收到, 没有发生, 无. */
export interface StatedZero {
  readonly word: WordItem;
  readonly meanings: readonly Meaning[];
  readonly period: Period;
}

/** A statement is short; what is longer is about something else as well. */
const longest = 40;

/** Every zero that a sentence states in words, where nothing narrows it (逾期, 因…被纠正). */
export function zerosOf(
  items: readonly Item[],
  periods: readonly Period[],
  isAboutRequests: boolean,
): readonly StatedZero[] {
  if (!hasWord(items, "negation")) return [];
  return items.flatMap((word, index): readonly StatedZero[] => {
    const period = periods[index];
    if (!isWord(word, "negation") || !period || period.isRefused || period.isCompared) return [];
    const scope = scopeOf(items, index);
    if (isAboutOthers(items, index)) return [];
    if (word.value === "no-requests") return [{ word, meanings: [cells("t3.new.total")], period }];
    if (!scope) return [];
    const meanings = meaningsOf(
      word.value,
      scope,
      isAboutRequests || hasWord(items, "topic", "requests"),
    );
    return meanings.length > 0 ? [{ word, meanings, period }] : [];
  });
}

/** The words a negation governs: to the end of its clause; none where a number or an unknown word stands there. */
function scopeOf(items: readonly Item[], at: number): readonly Item[] | undefined {
  const scope: Item[] = [];
  for (let index = at + 1; index < items.length; index += 1) {
    const item = items[index];
    if (!item || (item.kind === "mark" && item.mark !== "、")) break;
    if (scope.length > longest || !isPlain(item)) return undefined;
    scope.push(item);
  }
  if (scope.some((item) => item.kind === "word" && item.tag === "topic")) return scope;
  if (hasWord(scope, "act")) return scope;
  // 行政复议、行政诉讼均无: what is negated stands in front.
  const isLast = scope.every((item) => isWord(item, "filler"));
  return isLast ? before(items, at) : scope;
}

function before(items: readonly Item[], at: number): readonly Item[] | undefined {
  const scope: Item[] = [];
  for (let index = at - 1; index >= 0 && scope.length <= longest; index -= 1) {
    const item = items[index];
    if (!item || (item.kind === "mark" && item.mark !== "、" && item.mark !== ":")) break;
    if (!isPlain(item)) return undefined;
    scope.unshift(item);
  }
  return scope;
}

const allowed = new Set([
  "topic",
  "act",
  "row",
  "result",
  "info",
  "about",
  "joint",
  "each",
  "sum",
  "filler",
  "this-year",
  "column",
]);

function isPlain(item: Item): boolean {
  if (item.kind === "mark" || item.kind === "year") return true;
  if (item.kind !== "word" || !allowed.has(item.tag)) return false;
  return item.tag !== "column" || item.value === "person" || item.value === "organisations";
}

/** 下属单位未收到 …: the words in front, back to the comma. */
function isAboutOthers(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index > at - longest; index -= 1) {
    const item = items[index];
    if (item?.kind === "mark" && item.mark !== "、") return false;
    if (isWord(item, "others") || isWord(item, "plan")) return true;
  }
  return false;
}

function meaningsOf(
  negation: string,
  scope: readonly Item[],
  isAboutRequests: boolean,
): readonly Meaning[] {
  const acts = actsOf(negation, scope);
  if (acts.includes("carriedIn")) return only(acts, cells("t3.carriedIn.total"));
  if (acts.includes("carriedOut")) return only(acts, cells("t3.carriedOut.total"));
  const topics = topicsIn(scope);
  const meanings = topics.map((topic) =>
    meaningOf(topic, { acts, scope, negation, isAboutRequests }),
  );
  const certain = meanings.filter((meaning) => meaning !== undefined);
  return certain.length === topics.length ? certain.flat() : [];
}

function only(acts: readonly string[], meaning: Meaning): readonly Meaning[] {
  return acts.length === 1 ? [meaning] : [];
}

const told: Readonly<Record<string, readonly string[]>> = {
  receive: ["receive"],
  issue: ["issue"],
  repeal: ["repeal"],
  collect: ["collect"],
  decide: ["decide"],
};

function actsOf(negation: string, scope: readonly Item[]): readonly string[] {
  const named = scope.flatMap((item) => (isWord(item, "act") ? [item.value] : []));
  return [...new Set([...(told[negation] ?? []), ...named])];
}

interface Negated {
  readonly acts: readonly string[];
  readonly scope: readonly Item[];
  readonly negation: string;
  readonly isAboutRequests: boolean;
}

function meaningOf(topic: string, negated: Negated): readonly Meaning[] | undefined {
  if (topic in disputeTopics) return ofDispute(topic, negated);
  const { acts, scope } = negated;
  if (hasWord(scope, "result") || acts.includes("publish") || acts.includes("publish-own"))
    return undefined;
  if (topic in documentTopics) return ofDocuments(topic, acts);
  if (topic === "requests" || (topic === "ask" && negated.isAboutRequests))
    return ofRequests(negated);
  if (decisionTopics.has(topic)) {
    const isDecided = acts.length === 1 && acts[0] === "decide";
    return isDecided ? [cells(`t2.${topic}.decisions`)] : undefined;
  }
  return isWithin(acts, ["collect"]) ? amounts[topic] : undefined;
}

const documentTopics: Readonly<Record<string, true>> = { normative: true, regulations: true };
const amounts: Readonly<Record<string, readonly Meaning[]>> = {
  processingFee: [{ kind: "other", of: "fees.processing" }],
  adminFees: [cells("t2.fees.amountWan")],
};

function ofDispute(topic: string, { acts, scope }: Negated): readonly Meaning[] | undefined {
  if (!isWithin(acts, ["receive"]) || hasWord(scope, "row")) return undefined;
  const results = lastGroup(scope, (word) => word.tag === "result").map(({ value }) => value);
  const columns = results.length > 0 ? results : ["total"];
  return columns.map((column) => cells(...disputeCells(topic, column)));
}

function ofDocuments(topic: string, acts: readonly string[]): readonly Meaning[] | undefined {
  if (acts.length === 0 || !acts.every((act) => act in documentColumns)) return undefined;
  return acts.map((act) => cells(`t2.${topic}.${documentColumns[act] ?? ""}`));
}

function ofRequests({ acts, scope, negation }: Negated): readonly Meaning[] | undefined {
  const rows = lastGroup(scope, (word) => word.tag === "row");
  if (rows.length > 0) {
    if (acts.length > 0) return undefined;
    return rows.map(({ value }) =>
      cells(...rowsOf(value).map((row) => `t3.${row}.total` as const)),
    );
  }
  const isReceipt =
    negation === "receive" || (negation === "any" && isWithin(acts, ["receive", "receive-new"]));
  return isReceipt && isWithin(acts, ["receive", "receive-new", "handle"])
    ? [cells("t3.new.total")]
    : undefined;
}

function isWithin(acts: readonly string[], allowedActs: readonly string[]): boolean {
  return acts.every((act) => allowedActs.includes(act));
}
