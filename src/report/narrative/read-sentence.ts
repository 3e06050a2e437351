import { type Frame, frameHasWord, hasWord, isWord, lastGroup } from "./frames.ts";
import { behindBrackets, dividedBehind, sumOfBoth, withCarriedIn } from "./meaning/carried-in.ts";
import { disputeMeaning, disputeTopics } from "./meaning/dispute-meaning.ts";
import {
  decisionMeaning,
  decisionTopics,
  documentMeaning,
  moneyMeaning,
  procurementMeaning,
} from "./meaning/document-meaning.ts";
import { inTurn } from "./meaning/in-turn.ts";
import { type Asked, type Context, cells, type Found, other } from "./meaning/meaning.ts";
import { withoutAreas } from "./meaning/of-an-area.ts";
import { isOfOneSubject } from "./meaning/one-kind.ts";
import { carriersIn, publicationMeaning } from "./meaning/publication-meaning.ts";
import { requestMeaning, totalRowsOf } from "./meaning/request-meaning.ts";
import { statedAgain } from "./meaning/stated-again.ts";
import type { Meaning } from "./stated-figure.ts";
import type { Item, NumberItem, Tag, WordItem } from "./tokens.ts";

/** A number with what it was found to count; `found` is absent where that is not certain. */
export interface Understood {
  readonly frame: Frame;
  readonly found: Found | undefined;
  /** Said of other agencies: no figure of the report, but a rival of its own. */
  readonly isOfOthers?: boolean;
}

/** What all sentences of a paragraph share. */
export interface Setting {
  readonly text: string;
  readonly reportYear: number | null;
  /** Subjects of the paragraph so far. */
  readonly topics: readonly string[];
  readonly isAboutRequests: boolean;
  /** `requests` in section three. */
  readonly sectionTopics: readonly string[];
}

/** Each number of a sentence in order, with what it counts; the subject carries on over commas. */
export function readSentence(frames: readonly Frame[], setting: Setting): readonly Understood[] {
  let context: Context = {
    topics: setting.topics,
    isAboutRequests: setting.isAboutRequests,
    rows: [],
    otherRows: [],
    carriers: [],
    isPublishing: false,
    isAboutAccounts: false,
    isFeeNotice: false,
    isOfOneSubject: false,
    sectionTopics: setting.sectionTopics,
  };
  const understood: Understood[] = [];
  for (const frame of inTurn(frames)) {
    context = behindBrackets(context, frame);
    const topics = topicsOf(frame, context);
    const isOfOne = context.isOfOneSubject || isOfOneSubject(setting.text, frame);
    const publishing = publishingOf(frame, context, topics);
    context = { ...context, ...publishing, isOfOneSubject: isOfOne };
    const asked = { text: setting.text, frame, context, topics, reportYear: setting.reportYear };
    const stated = isRefused(asked) ? undefined : meaningOf(asked);
    const found = sumOfBoth(frame, understood) ?? stated;
    const again = found ? undefined : statedAgain(frame, understood.at(-1), setting.reportYear);
    const isElsewhere = frameHasWord(frame, "others");
    understood.push(again ?? { frame, found, isOfOthers: isElsewhere });
    context = isElsewhere
      ? { ...context, topics, rows: [] }
      : {
          ...after(context, topics, { found, number: frame.number }),
          ...dividedBehind(context, { frame, found }),
        };
  }
  return withoutAreas(setting.text, withCarriedIn(understood));
}

/** The subjects named in the clause before the number, else behind it, else those spoken of so far. */
function topicsOf({ near, far, right }: Frame, context: Context): readonly string[] {
  const before = topicsIn(near);
  if (before.length > 0) return before;
  if (hasWord(near, "info") && hasWord(near, "act", "publish")) return [];
  const behind = near.some(tellsItself) ? [] : topicsIn(right);
  if (behind.length > 0) return behind;
  const earlier = topicsIn(far);
  if (earlier.length > 0) return earlier;
  return context.topics.length > 0 ? context.topics : impliedTopics(near, context);
}

/** The subject that what was done can have alone. */
function impliedTopics(near: readonly Item[], context: Context): readonly string[] {
  if (hasWord(near, "narrow", "fee-notice")) return ["processingFee"];
  if (hasWord(near, "act", "receive-new") || hasWord(near, "act", "settle")) {
    return context.sectionTopics;
  }
  const isResult = context.isAboutRequests && hasWord(near, "row");
  return isResult || near.some(isCarry) ? ["requests"] : [];
}

export function topicsIn(items: readonly Item[]): readonly string[] {
  const group = lastGroup(items, isTopic);
  const [first] = group;
  if (first === undefined) return [];
  return group.length === 1 ? [first.value] : [...new Set(group.map(({ value }) => value))];
}

function isTopic({ tag }: WordItem): boolean {
  return tag === "topic" || tag === "else";
}

/** 上年结转, 结转下年度: said of requests alone. */
function isCarry(item: Item): boolean {
  return isWord(item, "act") && item.value.startsWith("carr");
}

function tellsItself(item: Item): boolean {
  return isWord(item, "row") || isWord(item, "result");
}

function publishingOf(
  { near, far, isAmong }: Frame,
  context: Context,
  topics: readonly string[],
): Pick<Context, "carriers" | "isPublishing" | "isFeeNotice"> {
  const words = far.length === 0 ? near : [...far, ...near];
  const named = carriersIn(words);
  const carriers = named.length > 0 ? named : context.carriers;
  const publishes =
    context.isPublishing ||
    hasWord(words, "act", "publish") ||
    hasWord(words, "act", "publish-own");
  const isFeeNotice = context.isFeeNotice || hasWord(words, "narrow", "fee-notice");
  const isRequests = topics.some((topic) => topic === "requests" || topic === "ask") && !isAmong;
  return {
    carriers,
    isFeeNotice,
    isPublishing: publishes && !isRequests,
  };
}

interface Told {
  readonly found: Found | undefined;
  readonly number: NumberItem;
}

function after(context: Context, topics: readonly string[], { found, number }: Told): Context {
  const [rows = [], ...otherRows] = found ? totalRowsOf(found) : [];
  const [meaning] = found?.meanings ?? [];
  const isAccounts = meaning?.kind === "other" && meaning.of.startsWith("accounts.");
  return {
    ...context,
    topics,
    isAboutRequests:
      context.isAboutRequests || topics.includes("requests") || isOfRequests(meaning),
    isAboutAccounts: isAccounts || (context.isAboutAccounts && !found),
    ...(rows.length > 0 && { rows, otherRows, total: number }),
  };
}

/** Whether a meaning stands in table three or four. */
function isOfRequests(meaning: Meaning | undefined): boolean {
  return meaning?.kind === "cells" && meaning.cells.some((name) => /^t[34]/.test(name));
}

/** Words that make a number none of the report's figures, wherever its subject. */
const refusing: ReadonlySet<Tag> = new Set([
  "delta",
  "plan",
  "average",
  "part-period",
  "cumulative",
]);
/** The same of the words in front of it. */
const refusingBefore: ReadonlySet<Tag> = new Set([...refusing, "negation", "compare"]);

function isRefused({ frame, topics }: Asked): boolean {
  const { number, near, right, period } = frame;
  if (number.isUnsure || period.isRefused || period.isCompared) return true;
  if (number.unit === "" && !isBareFigure(frame)) return true;
  // 由 10 件增加到 12 件: the first is of some time before.
  if (hasWord(right, "filler", "to-new") && period.year === null) return true;
  if (hasAny(near, refusingBefore) || hasAny(right, refusing)) return true;
  if (isCumulative(frame, topics)) return true;
  return period.isNow && !isOfNow(frame, topics);
}

/** 累计 that may reach back over the years: up to some day, or of documents in a sentence without a year. */
function isCumulative({ far, near, period }: Frame, topics: readonly string[]): boolean {
  if (!hasWord([...far, ...near], "sum", "cumulative")) return false;
  return period.isUntil || (isOfDocuments(topics) && (period.isNow || period.year === null));
}

function isOfDocuments(topics: readonly string[]): boolean {
  return topics.some((topic) => documentTopics.has(topic));
}

function hasAny(items: readonly Item[], tags: ReadonlySet<Tag>): boolean {
  for (const item of items) if (item.kind === "word" && tags.has(item.tag)) return true;
  return false;
}

/** A number without a unit counts only where it says so: 申请数量为 12. */
function isBareFigure({ number, near, right }: Frame): boolean {
  const last = near.at(-1);
  if (!last || right.length > 0 || last.end !== number.start) return false;
  if (last.kind === "mark") return last.mark === ":";
  return last.kind === "word" && bareAfter.has(last.tag);
}

const bareAfter: ReadonlySet<string> = new Set(["each", "sum", "filler"]);

function isOfNow(frame: Frame, topics: readonly string[]): boolean {
  if (frameHasWord(frame, "act", "inForce") || frameHasWord(frame, "act", "have")) return true;
  if (topics.includes("accounts")) return true;
  return hasWord(frame.near, "sum") && !isOfDocuments(topics);
}

const requestTopics = new Set(["requests", "ask"]);
const allDisputes = new Set(Object.keys(disputeTopics));
const procurement = new Set(["procurement"]);
const publicationTopics = new Set(["keyFields", "interpretations", "accounts"]);
const documentTopics = new Set(["normative", "regulations"]);
const moneyTopics = new Set(["adminFees", "processingFee"]);

/** By its subject; where several are named together, all have to be of one kind. */
function meaningOf(asked: Asked): Found | undefined {
  const { topics, frame } = asked;
  const own = ownMeaning(asked);
  if (own) return own;
  const isKnown = known.some((topic) => frameHasWord(frame, "topic", topic));
  if (isKnown || asked.context.topics.includes("procurement")) return undefined;
  const isElse =
    topics.includes("else") && (hasWord(frame.near, "else") || hasWord(frame.right, "else"));
  return isElse && frame.number.unit !== "" ? other("other") : undefined;
}

/** Subjects with a meaning of their own: 重点领域信息 is no other matter, however it is put. */
const known = ["procurement", "keyFields"] as const;

function ownMeaning(asked: Asked): Found | undefined {
  const { topics, frame } = asked;
  const all = (of: { has(topic: string): boolean }): boolean =>
    topics.length > 0 && topics.every((topic) => of.has(topic));
  if (all(requestTopics)) return ofRequests(asked);
  if (all(allDisputes)) return disputeMeaning(asked);
  if (all(documentTopics)) return documentMeaning(asked);
  if (all(decisionTopics)) return decisionMeaning(asked);
  if (all(moneyTopics)) return moneyMeaning(asked);
  if (all(procurement)) return procurementMeaning(asked);
  if (topics.length === 0 || all(publicationTopics)) return publicationMeaning(asked);
  return frame.number.value === 0 ? zeroOfAll(asked) : undefined;
}

/** 申请 alone is a disclosure request only where the sentence or paragraph is about these. */
function ofRequests(asked: Asked): Found | undefined {
  const { topics, context } = asked;
  if (context.isOfOneSubject) return undefined;
  const { near, right } = asked.frame;
  const isAboutThem = topics.includes("requests") || context.isAboutRequests;
  if (!isAboutThem && !near.some(isReceipt) && !right.some(isReceipt)) return undefined;
  const found = requestMeaning(asked);
  if (found || !hasWord(near, "carrier")) return found;
  return hasWord(near, "topic") ? undefined : publicationMeaning(asked);
}

function isReceipt(item: Item): boolean {
  return isWord(item, "act", "receive") || isWord(item, "act", "receive-new") || isCarry(item);
}

/** 申请、行政复议、行政诉讼均为 0 */
function zeroOfAll({ topics }: Asked): Found | undefined {
  const meanings = topics.map((topic) => {
    if (topic === "requests" || topic === "ask") return cells("t3.new.total");
    const named = disputeTopics[topic];
    return named && cells(...named.map((kind) => `t4.${kind}.total` as const));
  });
  const certain = meanings.filter((meaning) => meaning !== undefined);
  return certain.length === topics.length ? { meanings: certain } : undefined;
}
