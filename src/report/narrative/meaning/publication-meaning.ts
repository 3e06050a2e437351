import { hasWord, isUnqualified, isWord } from "../frames.ts";
import type { OtherMeaning } from "../stated-figure.ts";
import type { Item } from "../tokens.ts";
import { type Asked, type Found, other } from "./meaning.ts";

const itemUnits = new Set([
  "条",
  "条次",
  "件",
  "篇",
  "项",
  "份",
  "则",
  "个",
  "件次",
  "篇次",
  "项次",
  "次",
  "期",
]);
const accountUnits = new Set(["个", "家"]);

const byCarrier: Readonly<Record<string, OtherMeaning>> = {
  website: "items.website",
  wechat: "items.wechat",
  weibo: "items.weibo",
  newMedia: "items.newMedia",
  gazette: "items.gazette",
  board: "items.board",
};

/** What a number of published items, interpretations or accounts counts. */
export function publicationMeaning(asked: Asked): Found | undefined {
  const { frame, topics } = asked;
  const topic = topics[0];
  if (topic === "keyFields" || topic === "interpretations") return byObject(asked, topic);
  const accounts = accountMeaning(asked);
  if (accounts) return accounts;
  if (topic === "accounts" || !itemUnits.has(frame.number.unit)) return undefined;
  return itemMeaning(asked);
}

function byObject(
  { text, frame }: Asked,
  topic: "keyFields" | "interpretations",
): Found | undefined {
  if (!itemUnits.has(frame.number.unit)) return undefined;
  const words = hasWord(frame.near, "topic", topic) ? frame.near : [...frame.near, ...frame.right];
  if (!isUnqualified(text, words, (word) => word.tag === "act" || word.tag === "topic"))
    return undefined;
  if (hasWord(frame.right, "narrow") || hasWord(words, "rest")) return undefined;
  return other(topic === "keyFields" ? "items.keyFields" : "items.interpretations");
}

function accountMeaning({ text, frame, context }: Asked): Found | undefined {
  const { number, near, right } = frame;
  if (!accountUnits.has(number.unit)) return undefined;
  const all = [...frame.far, ...near, ...right];
  const isNamed = context.isAboutAccounts || all.some(isAccount);
  if (!isNamed || frame.isAmong) return undefined;
  if (hasWord(near, "act", "close")) return other("accounts.closed");
  if (!isUnqualified(text, near, (word) => word.tag === "act" || isAccount(word))) return undefined;
  if (hasWord(near, "act", "open")) return other("accounts.opened");
  if (hasWord(near, "act", "have")) return other("accounts.total");
  const isSum = hasWord(near, "sum") && !hasWord(all, "act", "set-up");
  return isSum ? other("accounts.total") : undefined;
}

function isAccount(item: Item): boolean {
  return (
    isWord(item, "topic", "accounts") ||
    isWord(item, "carrier", "newMedia") ||
    isWord(item, "carrier", "wechat")
  );
}

function itemMeaning({ text, frame, context }: Asked): Found | undefined {
  const { near, far, right } = frame;
  const words = [...near, ...right.filter(tells)];
  if (!near.some(tells) || isOfElse(words, right) || !isUnqualified(text, words, tells))
    return undefined;
  const isOwn = hasWord(words, "act", "publish-own");
  if (!isOwn && !hasWord(words, "act", "publish") && !context.isPublishing) return undefined;
  const carriers = carriersIn([...near, ...right]);
  const all = carriers.length > 0 ? carriers : carriersIn(far);
  if (all.length > 0) return onCarriers(all, isOwn || hasWord(words, "info"));
  if (context.carriers.length > 0 || frame.isAmong) return undefined;
  return isOwn || isOurs(text, words) ? other("items.published") : undefined;
}

/** 公开信息 120 条 is ours; 某系统录入信息 120 条 may be anyone's. */
function isOurs(text: string, words: readonly Item[]): boolean {
  return hasWord(words, "info") && isUnqualified(text, words, (word) => word.tag === "info");
}

/** Whether the words show that something else is counted than all that was published. */
function isOfElse(words: readonly Item[], right: readonly Item[]): boolean {
  if (hasWord(words, "else") || hasWord(right, "else") || hasWord(right, "narrow")) return true;
  return hasGap(right) || hasWord(words, "rest") || hasWord(words, "act", "receive");
}

function tells(item: Item): boolean {
  if (item.kind !== "word") return false;
  return (
    item.tag === "carrier" ||
    item.tag === "info" ||
    (item.tag === "act" && item.value.startsWith("publish"))
  );
}

function hasGap(items: readonly Item[]): boolean {
  return items.some(({ kind }) => kind === "gap");
}

export function carriersIn(items: readonly Item[]): readonly string[] {
  if (!hasWord(items, "carrier")) return [];
  return [...new Set(items.flatMap((item) => (isWord(item, "carrier") ? [item.value] : [])))];
}

/** On one carrier, or, where several or all are named, together. */
function onCarriers(carriers: readonly string[], isInfo: boolean): Found | undefined {
  if (carriers.includes("outside")) return undefined;
  if (carriers.includes("many")) return isInfo ? other("items.published") : undefined;
  const [only] = carriers;
  const meaning = only === undefined ? undefined : byCarrier[only];
  return carriers.length === 1 && meaning ? other(meaning) : undefined;
}
