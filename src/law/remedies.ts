import type { LocalDate } from "#kernel/local-date.ts";
import { type Statutory, valueOn } from "#kernel/statutory.ts";

/** 复议前置: whether a refusal under articles 14 to 16 goes to reconsideration before it goes to court. */
export const reconsiderationFirst: Statutory<boolean> = {
  cites: "《中华人民共和国行政复议法》第二十三条第一款第四项",
  versions: [
    { from: "1999-10-01", value: false },
    { from: "2024-01-01", value: true }, // the 2023 revision came into force
  ],
};

/** 申请行政复议的期限, in days from the day on which the act became known. */
export const reconsiderationPeriod: Statutory<number> = {
  cites: "《中华人民共和国行政复议法》第二十条第一款",
  versions: [{ from: "1999-10-01", value: 60 }],
};

/** 直接起诉的期限, in months from the day on which the act became known. */
export const suitPeriod: Statutory<number> = {
  cites: "《中华人民共和国行政诉讼法》第四十六条第一款",
  versions: [
    { from: "1990-10-01", value: 3 },
    { from: "2015-05-01", value: 6 }, // the 2014 revision came into force
  ],
};

/** 不服复议决定起诉的期限, in days from receipt of the decision, or from the day on which its term ran out. */
export const suitAfterReconsideration: Statutory<number> = {
  cites: "《中华人民共和国行政诉讼法》第四十五条、《中华人民共和国行政复议法》第三十四条",
  versions: [{ from: "1990-10-01", value: 15 }],
};

/** The way that who is not content with a reply has (救济途径). */
export type Remedy =
  /** 先申请行政复议, then court. */
  | {
      readonly road: "reconsideration-first";
      readonly days: number;
      /** Of the suit against the decision. */
      readonly suitDays: number;
    }
  /** 行政复议 or 行政诉讼, as one likes. */
  | { readonly road: "either"; readonly days: number; readonly suitMonths: number };

/**
 * The remedy of a reply by its day. `isWithheld`: some of what was asked for is withheld under articles 14 to 16 of the
 * regulation (法释〔2025〕8号第一条第二项), a part of it too.
 */
export function remedyOfReply(day: LocalDate, isWithheld: boolean): Remedy {
  const days = valueOn(reconsiderationPeriod, day) ?? 60;
  if (isWithheld && valueOn(reconsiderationFirst, day) === true) {
    const suitDays = valueOn(suitAfterReconsideration, day) ?? 15;
    return { road: "reconsideration-first", days, suitDays };
  }
  return { road: "either", days, suitMonths: valueOn(suitPeriod, day) ?? 6 };
}
