/** What stands in a value's place: a number, a sign for "nothing", or something that is neither. */
export type Figure =
  | { readonly kind: "number"; readonly value: number; readonly unit: Unit }
  /** `/`, `-`, `—`, 无, 空: the cell is there and holds no figure. */
  | { readonly kind: "mark" }
  /** Digits without white space that cannot be one number: 000, 007. */
  | { readonly kind: "glued"; readonly digits: string }
  | { readonly kind: "approximate" }
  | { readonly kind: "odd" };

/**
 * 万元 and 元 change an amount, a bare 万 is ten thousand things or 万元 as the column says; 件, 条 and
 * the like are only words. `unclear`: another unit of money.
 */
export type Unit = "none" | "yuan" | "wanYuan" | "wan" | "unclear";

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
  if (!mayBeginFigure(word.charCodeAt(0))) return undefined;
  if (shortNumber.test(word)) return { kind: "number", value: Number(word), unit: "none" };
  if (signed.test(word)) return { kind: "odd" };
  if (footnote.test(word)) return /^[\d０-９]/.test(word) ? { kind: "odd" } : undefined;
  const plain = ascii.test(word) ? word : word.normalize("NFKC").replaceAll("−", "-");
  if (marks.test(plain)) return mark;
  return plain.length > 32 || !/\d/.test(plain) ? undefined : withDigits(plain);
}

function withDigits(plain: string): Figure | undefined {
  if (glued.test(plain)) return { kind: "glued", digits: plain };
  const parts = number.exec(plain);
  if (parts) return numberOf(parts);
  if (date.test(plain)) return undefined;
  if (approximate.test(plain)) return { kind: "approximate" };
  return /^[\d+-][\d.,+-]*$/.test(plain) && /\d$/.test(plain) ? { kind: "odd" } : undefined;
}

/** A sign in place of a lost blank, of what is no text, or of a doubt (U+FFFC, U+FFFD), alone or beside a number. */
const signed =
  /^(?:[?？\ufffc\ufffd]|[?？\ufffc\ufffd]{1,2}[+-]?\d[\d.,]*[?？\ufffc\ufffd]{0,2}|[+-]?\d[\d.,]*[?？\ufffc\ufffd]{1,2})$/;
const date = /^\d{4}[-.]\d{1,2}[-.]\d{1,2}$/;
/** Marks that NFKC would turn into digits behind the number: 15①, 15². */
const footnote =
  /[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2150-\u218f\u2460-\u24ff\u2776-\u2793\u3220-\u33ff]/;
const ascii = /^[\x20-\x7e]+$/;
/** Most figures of most pages. */
const shortNumber = /^[1-9]\d{0,8}$/;
const beginnings: ReadonlySet<number> = new Set(
  Array.from("+/\\|—–―─－−＋／＼﹣﹨近约超逾增减無无空-?？\ufffc\ufffd", (character) =>
    character.charCodeAt(0),
  ),
);

/** Whether a word that begins with this UTF-16 unit can be a figure: most words are told apart by it. */
export function mayBeginFigure(code: number): boolean {
  if (code < 0x80) return (code >= 48 && code <= 57) || beginnings.has(code);
  return (code >= 0xff10 && code <= 0xff19) || beginnings.has(code);
}

function numberOf([
  ,
  sign = "",
  whole = "",
  fraction = "",
  scale = "",
  unit = "",
]: RegExpExecArray): Figure {
  const negative = sign === "-" || sign.startsWith("减");
  const value = decimal(negative, whole.replaceAll(",", ""), fraction);
  return { kind: "number", value, unit: unitOf(scale, unit) };
}

function unitOf(scale: string, unit: string): Unit {
  if (scale === "亿") return "unclear";
  if (scale === "万") return unit === "元" ? "wanYuan" : "wan";
  return unit === "元" ? "yuan" : "none";
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
