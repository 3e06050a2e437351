import type { Quoted } from "./quoted.ts";

/** 机关代字、年份、序号, whatever signs stand around the year: 青政发[2024]3号, 国办函〔2019〕第061号. */
const numbers =
  /([\u4e00-\u9fff]{1,10}?(?:发|办|函|字|令|规|通|复|议|公|呈|电|请|报|批|告|建|综|法))\s*([〔[［(（【﹝〖{])\s*(\d{4}|\d{2})\s*([〕\]］)）】﹞〗}])\s*(第?)\s*(0*)(\d{1,5})\s*号/g;

/** Words that lead to a number and are none of it: 依据青政发, 和青教发. */
const leading =
  /^.*(?:根据|依据|按照|遵照|依照|参照|执行|关于|以及|和|及|与|按|据|由|见|将|对)(?=.)/;

/** 发文字号 not as the standard of official documents has them (GB/T 9704): six-cornered brackets, four digits of the year, no 第, no leading 0. */
export function wrongDocumentNumbers(text: string): readonly Quoted[] {
  return [...text.matchAll(numbers)].flatMap((found) => {
    const [whole, before = "", opening, year = "", closing, ordinal, zeros, serial = ""] = found;
    const code = before.replace(leading, "");
    const quote = whole.slice(before.length - code.length);
    const isRight =
      opening === "〔" && closing === "〕" && year.length === 4 && ordinal === "" && zeros === "";
    if (isRight && !/\s/.test(quote)) return [];
    if (year.length !== 4) return [{ quote }];
    return [{ quote, suggestion: `${code}〔${year}〕${serial}号` }];
  });
}
