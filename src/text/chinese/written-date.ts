import { type LocalDate, parseLocalDate } from "#kernel/local-date.ts";

/** A day that a text names and nothing else. */
export interface WrittenDate {
  /** `undefined`: a day that no calendar has, 2024年2月30日. */
  readonly day: LocalDate | undefined;
  /** 2024年1月25日 or 二〇二四年一月二十五日; else 2024-01-25, as web pages print the day they were put up. */
  readonly isInWords: boolean;
}

/** The day that a text is, in any of the ways reports write it; `undefined` where it is anything else. */
export function writtenDate(text: string): WrittenDate | undefined {
  const plain = text.normalize("NFKC").replace(blanks, "");
  if (plain.length < shortest || plain.length > longest) return;
  const found = inWords.exec(plain) ?? inNumbers.exec(plain);
  if (!found) return;
  const [, year = "", month = "", day = ""] = found;
  const iso = `${yearDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`;
  return { day: parseLocalDate(iso), isInWords: plain.includes("年") };
}

/** A day as a report writes it: 2024年1月5日. */
export function dateWords(day: LocalDate): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}

const yearInWords =
  "(?:20\\s?[0-9]\\s?[0-9]|[二2][〇○◯零0oOＯ][〇○◯零0oOＯ一二三四五六七八九\\d]{2})";
const monthInWords = "\\s*年\\s*(?:\\d{1,2}|[一二三四五六七八九十元]{1,3})\\s*月";
const dayInMonth =
  "\\s*(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,4})(?:[-—~至、,]\\d{1,2})?\\s*[日号]";

/** A date in words anywhere in a text, its day perhaps left out: 2024年1月25日, 二〇二四年一月. May run over line ends. */
export const dateInWords = new RegExp(`${yearInWords}${monthInWords}(?:${dayInMonth})?`, "g");

/** The same of a whole day: 2024年1月25日, 2024年1月5-6日. */
export const dayInWords = new RegExp(`${yearInWords}${monthInWords}${dayInMonth}`, "g");

/** The text with each year in front of its 年 as four digits: ２０２２年, 2022 年, 二〇二二年. */
export function withYearsInDigits(text: string): string {
  return text
    .replace(fullWidthDigits, (digits) => digits.normalize("NFKC"))
    .replace(chineseYear, (year) => yearDigits(year.trimEnd()))
    .replace(blankBehindYear, "$1");
}

const fullWidthDigits = /[０-９]+/g;
const chineseYear = /[二2][〇○◯零0oOＯ][〇○◯零0oOＯ一二三四五六七八九\d]{2}\s*(?=年)/g;
const blankBehindYear = /(20\d\d)\s+(?=年)/g;

const blanks = /[\s\u200b\ufeff]+/g;
const shortest = 8;
const longest = 14;
const year = "([二2][〇○◯零0oO][〇○◯零0oO一二三四五六七八九\\d]{2}|20\\d{2})";
const month = "(\\d{1,2}|[一二三四五六七八九十元]{1,2})";
const day = "(\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})";
const inWords = new RegExp(`^\\(?${year}年${month}月${day}[日号]\\)?[.。]?$`);
const inNumbers = /^(20\d{2})[-./](\d{1,2})[-./](\d{1,2})$/;

const units = "〇一二三四五六七八九";

/** 二〇二四 in digits. */
export function yearDigits(text: string): string {
  return Array.from(text, (sign) => {
    const at = units.indexOf(sign);
    return at >= 0 ? at : /\d/.test(sign) ? sign : 0;
  })
    .join("")
    .replace(/^0/, "2");
}

/** 25, 二十五, 廿五, 元 as two digits. */
function twoDigits(text: string): string {
  if (/^\d+$/.test(text)) return text.padStart(2, "0");
  const plain = text.replace("元", "一").replace("廿", "二十").replace("卅", "三十");
  const [tens, ones] = plain.includes("十") ? plain.split("十") : ["〇", plain];
  const value =
    10 * (tens === "" ? 1 : units.indexOf(tens ?? "")) + Math.max(0, units.indexOf(ones || "〇"));
  return String(value).padStart(2, "0");
}
