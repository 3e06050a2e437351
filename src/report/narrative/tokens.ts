import type { Precision } from "./stated-figure.ts";

/**
 * What the prose of a sentence is cut into. Offsets are into the `Prose` text. Words, marks and gaps, which are nearly all
 * of it, have the same fields in the same order: reading objects of six layouts in one loop cost a tenth of all the time.
 */
export type Item = NumberItem | PercentItem | YearItem | WordItem | MarkItem | GapItem;

/** A count or an amount. `isUnsure`: part of a range, of broken digits, or an estimate without a value. */
export interface NumberItem {
  readonly kind: "number";
  readonly start: number;
  /** End of the digits with 万 or 亿, before the unit. */
  readonly end: number;
  readonly value: number;
  readonly precision: Precision;
  /** `""`: none is written. */
  readonly unit: string;
  readonly isUnsure: boolean;
}

export interface PercentItem {
  readonly kind: "percent";
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly decimals: number;
}

/** 2023年; `isSpan`: several years, or some of the year's months (1-6月, 3月). */
export interface YearItem {
  readonly kind: "year";
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly span: "year" | "years" | "months";
}

/** A word of the vocabulary; what it is (`tag`) and which one (`value`). */
export interface WordItem {
  readonly kind: "word";
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
  readonly value: string;
  readonly mark: undefined;
}

export interface MarkItem {
  readonly kind: "mark";
  readonly start: number;
  readonly end: number;
  readonly tag: undefined;
  readonly value: undefined;
  readonly mark: "、" | "," | ";" | ":" | "(" | ")";
}

/** Words outside the vocabulary. */
export interface GapItem {
  readonly kind: "gap";
  readonly start: number;
  /** Grows while its characters are read. */
  end: number;
  readonly tag: undefined;
  readonly value: undefined;
  readonly mark: undefined;
}

export type Tag =
  /** What is spoken of: requests, review, normative … */
  | "topic"
  /** What was done: receive, settle, issue, publish … */
  | "act"
  /** A result of requests, by its row in table three, or a group of rows. */
  | "row"
  /** A kind of requester, by its column in table three. */
  | "column"
  /** A result of a dispute, by its column in table four. */
  | "result"
  /** Where something was published: website, wechat … */
  | "carrier"
  /** 信息, 政府信息 */
  | "info"
  /** How a request came: 网上, 信函 */
  | "channel"
  /** A subject that is none of the report's own figures: 提案, 培训 */
  | "else"
  /** Makes a figure part of its subject only: 逾期, 原创 */
  | "narrow"
  /** A difference or a comparison, not a count: 增加, 较上年 */
  | "delta"
  | "compare"
  | "plan"
  | "average"
  | "cumulative"
  /** 截至目前 */
  | "now"
  | "part-period"
  /** Other agencies' doings: 下属单位, 各镇街 */
  | "others"
  | "negation"
  /** What a dispute is about or came of: 因政府信息公开…引起的 */
  | "about"
  | "joint"
  | "each"
  | "among"
  | "including"
  | "respectively"
  | "rest"
  | "sum"
  | "this-year"
  | "last-year"
  | "filler";

/** Words that mean the same, parted by blanks. Where a word stands in two lists, the earlier list counts. */
export interface WordList {
  readonly tag: Tag;
  readonly value: string;
  readonly words: string;
}

export type Vocabulary = readonly WordList[];
