import { type Frame, hasWord, isAgency, isWord } from "../frames.ts";
import type { Item, Tag } from "../tokens.ts";

/** Words that make what stands beside them a kind of request. */
const kinds = new Set(["领域", "方面", "类", "涉及", "关于", "有关"]);
/** A subject of requests, where an agency's name would stand. */
const subjects =
  /资源|国土|征地|拆迁|宅基地|住房|住建|房屋|教育|医疗|环保|环境|农业|农村|交通|规划|社保|民政|公安|城建|系统|渠道|板块/;
/** How a line of figures is announced: 具体如下, 从数据看. */
const announced = /[况据看下]$|统计$/;

/**
 * Whether a number counts the requests of one subject or way in only: 在征地领域，收到…; 自然资源新收…; 网络渠道，新收…;
 * 12 件涉及….
 */
export function isOfOneSubject(text: string, { near, far, right }: Frame): boolean {
  if (right.some((item) => isKind(text, item))) return true;
  return isLedBySubject(text, near) || isOneKindClause(text, far);
}

/** Whether a subject stands before the words that tell what is counted. */
function isLedBySubject(text: string, near: readonly Item[]): boolean {
  const told = near.findIndex((item) => isWord(item, "act") || isWord(item, "topic"));
  for (let index = 0; index < told; index += 1) {
    const item = near[index];
    if (item?.kind !== "gap" || !subjects.test(text.slice(item.start, item.end))) continue;
    const next = index + 1 < told ? near[index + 1] : undefined;
    if (!isAgency(text, item, next)) return true;
  }
  return false;
}

function isKind(text: string, item: Item): boolean {
  return isWord(item, "narrow") && kinds.has(text.slice(item.start, item.end));
}

const telling: ReadonlySet<Tag> = new Set(["topic", "act", "row", "column", "about", "info"]);

function tells(item: Item): boolean {
  return item.kind === "word" && telling.has(item.tag);
}

/** Whether the clause before the number's own names a subject or a way in, and not the requests themselves. */
function isOneKindClause(text: string, far: readonly Item[]): boolean {
  const end = far.at(-1);
  if (end?.kind !== "mark") return false;
  const from = far.slice(0, -1).findLastIndex(({ kind }) => kind === "mark");
  const clause = far.slice(from + 1, -1);
  if (clause.some(tells)) return false;
  if (clause.some((item) => isKind(text, item) || isWord(item, "rest"))) return true;
  if (hasWord(clause, "channel") && clause.length <= longestChannel) return true;
  const [begin] = clause;
  if (end.mark !== ":" || !begin || !clause.some(({ kind }) => kind === "gap")) return false;
  return !announced.test(text.slice(begin.start, end.start));
}

const longestChannel = 4;

const oneKind =
  /直接|径[行直]|[未不]经|经过?(?:行政)?复议|先(?:行政)?复议|复议(?:决定|机关|后|再|前置|维持|结果)/;

/** Whether lawsuits of one kind only are counted, brought at once or after a review, in words that are no name of the kind. */
export function isOneKindOfSuit(text: string, { near, far, number }: Frame): boolean {
  const begin = far[0] ?? near[0];
  return begin !== undefined && oneKind.test(text.slice(begin.start, number.start));
}
