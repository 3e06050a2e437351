import { type RequestResult, results } from "../case/codes.ts";

/** Letters of the procedure (程序性文书), in its order. */
export const noticeTypes = [
  "receipt",
  "correction",
  "reasons",
  "thirdParty",
  "thirdPartyTold",
  "thirdPartyOverruled",
  "coMaker",
  "otherAgency",
  "fee",
  "extension",
  "delay",
] as const;

export type NoticeType = (typeof noticeTypes)[number];

/** Which letter (文书种类): one of the procedure, or the reply of an outcome. */
export const letterTypes = [...noticeTypes, ...results] as const;

export type LetterType = NoticeType | RequestResult;

export function isReply(type: LetterType): type is RequestResult {
  return (results as readonly string[]).includes(type);
}

/** Letters to somebody who did not ask for the information. */
const toOthers: ReadonlySet<LetterType> = new Set([
  "thirdParty",
  "thirdPartyOverruled",
  "coMaker",
  "otherAgency",
]);

/** Whether it goes to somebody else than the applicant. */
export function isToOthers(type: LetterType): boolean {
  return toOthers.has(type);
}

/** 文号系列: each counts by itself from 1 in every year. */
export const letterSeries = ["reply", "notice", "consultation", "receipt"] as const;

export type LetterSeries = (typeof letterSeries)[number];

export function seriesOf(type: LetterType): LetterSeries {
  if (type === "receipt") return "receipt";
  if (isReply(type)) return "reply";
  return isToOthers(type) ? "consultation" : "notice";
}

/** 信息公开复〔2026〕12号: the agency's mark, the word of the series, year and number. */
export function letterNumber(
  mark: string,
  series: LetterSeries,
  { year, number }: { readonly year: number; readonly number: number },
): string {
  return `${mark}${seriesMarks[series]}〔${year}〕${number}号`;
}

const seriesMarks: Readonly<Record<LetterSeries, string>> = {
  reply: "复",
  notice: "告",
  consultation: "函",
  receipt: "收",
};
