import { isPlace, type NameParts } from "./name-parts.ts";

/** Why two names may be one agency's. */
export type Similarity =
  /** The same words, with or without the region's name in front. */
  | "region"
  /** The same words but for the ending's spelling, a conjunction, or what stands in brackets behind. */
  | "spelling"
  /** The same words, another kind of body: 局 and 委员会, 乡 and 镇. */
  | "body"
  /** One is the other shortened, its characters in order; it may be another kind of body as well. */
  | "abbreviation"
  /** One character apart. */
  | "one-character";

/**
 * Whether two names of one region that are spelt differently may be one agency's. 财政局 and 民政局, 城东街道 and 城西街道
 * are not: a character that tells agencies apart is no slip.
 */
export function similarity(one: NameParts, other: NameParts): Similarity | undefined {
  if (one.local === other.local) return "region";
  if (one.core === other.core) return ofSameCore(one, other);
  if (isShortened(one, other)) return "abbreviation";
  if (one.type !== other.type) return;
  return isSlip(one, other) ? "one-character" : undefined;
}

const bodies = new Set(["bureau", "commission", "office", "hall"]);

/** Bodies that are shortened to one character: 教委, 外办. */
const shortestBodies = new Set(["commission", "office"]);

function ofSameCore(one: NameParts, other: NameParts): Similarity | undefined {
  if (one.type === other.type) return "spelling";
  if (one.core === "") return;
  if (isPlace(one) && isPlace(other)) return "body";
  return areBodies(one, other) ? "body" : undefined;
}

function areBodies(one: NameParts, other: NameParts): boolean {
  return bodies.has(one.type) && bodies.has(other.type);
}

/** 发改局 of 发展和改革局, and 发改委 too: an agency that is renamed often becomes another kind of body. */
function isShortened(one: NameParts, other: NameParts): boolean {
  const [short, long] = one.core.length < other.core.length ? [one, other] : [other, one];
  if (isPlace(short) || short.type === "other") return false;
  if (short.type !== long.type && !areBodies(short, long)) return false;
  const isBeginning = long.core.startsWith(short.core);
  if (short.core.length === 1 && shortestBodies.has(short.type)) return isBeginning;
  if (!isAbbreviation(short.core, long.core)) return false;
  // 教育督导办公室 is an office beside 教育局.
  return short.type === long.type || !isBeginning || long.type !== "office";
}

/** 发改 of 发展改革: the same first character, the others in order. */
function isAbbreviation(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 2 || short.length === long.length || short[0] !== long[0]) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

/** Characters taken for each other in writing: alike in shape or sound. */
const confused = [
  "己已巳",
  "未末",
  "沪泸",
  "晋普",
  "密蜜",
  "扬杨",
  "陵棱菱凌",
  "峰锋烽",
  "桥侨",
  "源塬",
  "圩墟",
  "州洲",
  "傅付",
  "候侯",
  "崖涯",
  "垟洋",
  "埠阜",
  "浦蒲",
  "坪平",
  "梁粱",
  "岗冈",
  "坂阪",
  "嵩蒿",
  "汩汨",
  "赢嬴",
  "戍戌",
  "岚风",
  "堡铺",
  "口囗",
  "峡狭",
];

/** Characters by which agencies and places are told apart. */
const telling = /[东西南北中上下前后左右内外大小新老旧高低一二三四五六七八九十百甲乙丙丁\d]/;

/** In a long name any other character may be a slip; in a short one it may well be another agency. */
const longCore = 5;

function isSlip(one: NameParts, other: NameParts): boolean {
  const pair = differingPair(one.core, other.core);
  if (!pair) return false;
  const [first, second] = pair;
  if (confused.some((group) => group.includes(first) && group.includes(second))) return true;
  if (isPlace(one) || one.core.length < longCore) return false;
  return !telling.test(first) && !telling.test(second);
}

/** The only place at which two texts of one length differ. */
function differingPair(one: string, other: string): readonly [string, string] | undefined {
  if (one.length !== other.length) return;
  let pair: readonly [string, string] | undefined;
  for (let index = 0; index < one.length; index += 1) {
    if (one[index] === other[index]) continue;
    if (pair) return;
    pair = [one.charAt(index), other.charAt(index)];
  }
  return pair;
}
