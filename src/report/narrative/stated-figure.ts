import type { TextPlace } from "#report/text-place.ts";
import type { CellName } from "../form/cell-names.ts";

/** A figure that the prose of a report states, with what it counts. Found only where that is certain. */
export interface StatedFigure {
  /** What it counts. */
  readonly meaning: Meaning;
  /** In single units (件, 条, 个; 元 for money): 49.7万 is 497000. */
  readonly value: number;
  readonly precision: Precision;
  /** The year it speaks of; `null` where the sentence names none: the report's own. */
  readonly year: number | null;
  readonly place: TextPlace;
  /** Other sums of cells that the same words are lawfully used for: 共办理申请 is what was received or what was settled. */
  readonly readings?: readonly (readonly CellName[])[];
  /** Where the total stands that it is a part of: of their readings both have the same. */
  readonly divides?: TextPlace;
}

/**
 * `exact`: as written. `rounded`: written in 万 or 亿 with decimals; the true value lies within `within` of
 * it. `over` (余, 多, 超过), `under` (近, 不到) and `about` (约, 左右) are not exact and are not compared for
 * equality.
 */
export type Precision =
  | { readonly kind: "exact" }
  | { readonly kind: "rounded"; readonly within: number }
  | { readonly kind: "over" | "under" | "about" };

/**
 * What a figure counts. `cells`: the sum of these cells of the tables is the same figure. The others have no
 * cell: they are compared with each other and with their parts.
 */
export type Meaning =
  | { readonly kind: "cells"; readonly cells: readonly CellName[] }
  | { readonly kind: "other"; readonly of: OtherMeaning };

export type OtherMeaning =
  /** 主动公开政府信息, all channels together. */
  | "items.published"
  /** 政府网站, 门户网站 */
  | "items.website"
  | "items.wechat"
  | "items.weibo"
  /** 政务新媒体 together, and other accounts (抖音, 今日头条, 客户端). */
  | "items.newMedia"
  | "items.gazette"
  | "items.board"
  /** 重点领域信息 */
  | "items.keyFields"
  /** 政策解读 */
  | "items.interpretations"
  /** 政务新媒体账号 */
  | "accounts.opened"
  | "accounts.closed"
  | "accounts.total"
  /** 政府信息公开信息处理费, in 元. */
  | "fees.processing"
  /** 收费金额 of 行政事业性收费 is a cell; this is another amount of money. */
  | "money.other"
  /** A count whose subject is clear, but none of the above: 建议提案, 培训, 会议, 阅读量, 网民留言 … */
  | "other";

/** A total and the parts that the text says make it up, in one stretch of text. */
export interface StatedParts {
  readonly total: StatedTotal;
  readonly parts: readonly StatedTotal[];
  /**
   * Whether the text says that the parts are all there are: the last is 其他 or 其余, or the words are
   * 分别为, 包括…和…, 由…组成. `false` (其中 …): the parts may leave something out, but cannot exceed.
   */
  readonly isComplete: boolean;
}

export interface StatedTotal {
  readonly value: number;
  readonly precision: Precision;
  readonly place: TextPlace;
}

/** A percentage and the two figures it is the ratio of: 占比 30%, 同比增长 30%. */
export interface StatedShare {
  readonly kind: "share" | "growth";
  /** In percent, signed for growth (下降 is negative). */
  readonly percent: number;
  /** Decimals written: 30.5% has 1. */
  readonly decimals: number;
  readonly part: StatedTotal;
  readonly whole: StatedTotal;
  readonly place: TextPlace;
}

/** What the prose of a report states in figures. */
export interface Narrative {
  readonly figures: readonly StatedFigure[];
  readonly parts: readonly StatedParts[];
  readonly shares: readonly StatedShare[];
}
