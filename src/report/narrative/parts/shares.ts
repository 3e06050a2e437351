import type { Item, NumberItem, PercentItem } from "../tokens.ts";
import type { PartsFound } from "./part-sums.ts";

/** A percentage and the part and whole it relates, as they stand in the prose. */
export interface ShareFound {
  readonly percent: PercentItem;
  readonly part: NumberItem;
  readonly whole: NumberItem;
}

/** A percentage by which a figure grew or fell; `sign` is -1 for 下降. */
export interface GrowthFound {
  readonly percent: PercentItem;
  readonly figure: NumberItem;
  /** Last year's figure, where the same words give it: 较上年的 200 件. */
  readonly base: NumberItem | undefined;
  readonly sign: 1 | -1;
}

/** Each percentage with the number directly before it, and the words between the two. */
interface Pair {
  readonly percent: PercentItem;
  readonly number: NumberItem;
  /** The number before that one. */
  readonly earlier: NumberItem | undefined;
  readonly between: string;
}

const longest = 30;

function pairsOf(text: string, items: readonly Item[]): readonly Pair[] {
  if (!items.some(isPercent)) return [];
  const pairs: Pair[] = [];
  let last: NumberItem | undefined;
  let earlier: NumberItem | undefined;
  let isDelta = false;
  for (const item of items) {
    // 较上年增加 2 件，增长 20%: the figure that grew stands before the difference.
    if (item.kind === "word") isDelta = item.tag === "delta";
    if (item.kind === "number" && !isDelta) [earlier, last] = [last, item];
    if (item.kind !== "percent" || !last || item.start - last.end > longest) continue;
    pairs.push({ percent: item, number: last, earlier, between: text.slice(last.end, item.start) });
  }
  return pairs;
}

function isPercent(item: Item): boolean {
  return item.kind === "percent";
}

/** 占总数的 30%, 占比 30%: of the whole that the number before it is a part of. */
const ofWhole =
  /^[余多]?(?:人次|条次|件次|[件条个次份项篇期人元家起宗])[,、(]?占(?:全部|全年|总|申请|信息|公开|政府|收到|受理|本年度?|依|主动|发布|件|数|量|条|的)*(?:比例?)?(?:为|达到?)?$/;

/** Percentages of a part in its whole, where one whole alone is stated for the part. */
export function sharesOf(
  text: string,
  items: readonly Item[],
  parts: readonly PartsFound[],
): readonly ShareFound[] {
  return pairsOf(text, items).flatMap(({ percent, number, between }): ShareFound[] => {
    if (!ofWhole.test(between)) return [];
    const wholes = parts.filter((each) => each.parts.includes(number)).map(({ total }) => total);
    const isDivided = parts.some(
      ({ total }) =>
        total === number ||
        wholes.some((whole) => parts.some((each) => each.parts.includes(whole)) && whole !== total),
    );
    const [whole] = wholes;
    return whole && wholes.length === 1 && !isDivided ? [{ percent, part: number, whole }] : [];
  });
}

const toLastYear =
  /^[余多]?(?:人次|条次|件次|[件条个次份项篇期人元家起宗])[,、(]?(?:同比|(?:较|比|与|同)(?:上年度?|去年|上一年度?|20\d\d年)(?:同期)?(?:相比)?)(?:(?:增加|减少|增长|下降)了?\d+[件条个篇项],(?:同比)?)?(增长|增加|上升|提高|提升|下降|减少|降低)了?$/;

/** 件较上年的 200 件增长: between the figure and the percentage stands last year's. */
const fromBase = /^[件条个篇项][,、(]?(?:较|比|与)(?:上年度?|去年|上一年度?|20\d\d年)(?:同期)?的$/;
/** 条增加到 2023 年的: between last year's figure and this year's. */
const fromTo = /^[件条个篇项](?:增加|上升|增长|提高|下降|减少)[到至](?:20\d\d年|今年|本年)?的?$/;
const changed = /^[件条个篇项](?:相比)?[,]?(增长|增加|上升|提高|提升|下降|减少|降低)了?$/;

/** Percentages by which a number changed against the year before. */
export function growthsIn(text: string, items: readonly Item[]): readonly GrowthFound[] {
  return pairsOf(text, items).flatMap(({ percent, number, earlier, between }): GrowthFound[] => {
    const change = toLastYear.exec(between)?.[1];
    if (change !== undefined)
      return [{ percent, figure: number, base: undefined, sign: signOf(change) }];
    const since = changed.exec(between)?.[1];
    if (since === undefined || !earlier || number.start - earlier.end > longest) return [];
    const words = text.slice(earlier.end, number.start);
    const sign = signOf(since);
    if (fromBase.test(words)) return [{ percent, figure: earlier, base: number, sign }];
    return fromTo.test(words) ? [{ percent, figure: number, base: earlier, sign }] : [];
  });
}

function signOf(change: string): 1 | -1 {
  return falls.has(change) ? -1 : 1;
}

const falls = new Set(["下降", "减少", "降低"]);
