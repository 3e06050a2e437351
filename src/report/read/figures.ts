/** What stands in a value's place: a number, a sign for "nothing", or something that is neither. */
export type Figure =
  | { readonly kind: "number"; readonly value: number; readonly unit: Unit }
  /** `/`, `-`, `—`, 无, 空: the cell is there and holds no figure. */
  | { readonly kind: "mark" }
  /** Digits without white space that cannot be one number: 000, 007. */
  | { readonly kind: "glued"; readonly digits: string }
  | { readonly kind: "approximate" }
  | { readonly kind: "odd" };

/** 万元 and 元 change an amount; 件, 条 and the like are only words. */
export type Unit = "none" | "yuan" | "wanYuan";

const zero: Figure = { kind: "number", value: 0, unit: "none" };
const mark: Figure = { kind: "mark" };
const glued = /^0\d+$/;
const number =
  /^(\+|-|增加?|减少?)?(\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(\d{1,9}))?(万|亿)?(元|件|条|宗|起|例|份|项|个|次)?$/;
const approximate =
  /^[近约超逾]?[\d.,]+[余多][万千百]?[\u4e00-\u9fff]{0,2}$|^[近约超逾][\d.,]+[万千百]?[\u4e00-\u9fff]{0,2}$/;
const marks = /^(?:[/\\|—–―─－-]{1,6}|无|空|空白)$/;

/** Reads one word as a figure; `undefined` when it is text. Full-width forms and the minus sign U+2212 count. */
export function figureOf(word: string): Figure | undefined {
  if (word === "0") return zero;
  if (!mayBegin.test(word)) return undefined;
  const plain = ascii.test(word) ? word : word.normalize("NFKC").replaceAll("−", "-");
  if (marks.test(plain)) return mark;
  if (plain.length > 32 || !/\d/.test(plain)) return undefined;
  if (glued.test(plain)) return { kind: "glued", digits: plain };
  const parts = number.exec(plain);
  if (parts) return numberOf(parts);
  if (date.test(plain)) return undefined;
  if (approximate.test(plain)) return { kind: "approximate" };
  return /^[\d.,+-]+$/.test(plain) && /^[\d+-]/.test(plain) && /\d$/.test(plain)
    ? { kind: "odd" }
    : undefined;
}

const date = /^\d{4}[-.]\d{1,2}[-.]\d{1,2}$/;
const ascii = /^[\x20-\x7e]+$/;
const mayBegin = /^[\d+/\\|—–―─－−＋０-９近约超逾增减無无空-]/;

function numberOf([
  ,
  sign = "",
  whole = "",
  fraction = "",
  scale = "",
  unit = "",
]: RegExpExecArray): Figure {
  const negative = sign === "-" || sign.startsWith("减");
  const shift = { 万: 4, 亿: 8, "": 0 }[scale] ?? 0;
  const digits = whole.replaceAll(",", "");
  if (unit === "元" && shift === 4) {
    return { kind: "number", value: decimal(negative, digits, fraction), unit: "wanYuan" };
  }
  const value = decimal(negative, ...shifted(digits, fraction, shift));
  return { kind: "number", value, unit: unit === "元" ? "yuan" : "none" };
}

/** Moves the decimal point right in the text itself, so that no binary fraction arises on the way. */
function shifted(whole: string, fraction: string, places: number): [string, string] {
  const moved = fraction.padEnd(places, "0");
  return [whole + moved.slice(0, places), moved.slice(places)];
}

function decimal(negative: boolean, whole: string, fraction: string): number {
  const value = Number(fraction === "" ? whole : `${whole}.${fraction}`);
  return negative && value !== 0 ? -value : value;
}

/** An amount moved by four places, 万元 to 元 (`4`) or 元 to 万元 (`-4`), without a binary fraction in between. */
export function movePoint(value: number, places: 4 | -4): number {
  const moved = Number(`${value}e${places}`);
  return Number.isNaN(moved) ? value * 10 ** places : moved;
}
