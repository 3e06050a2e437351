import type { FindingCounts, FindingKind, Unchecked } from "./finding-kind.ts";
import { type Indicator, indicators, scale, withoutServices } from "./indicators.ts";
import type { Points } from "./points.ts";

/** 否决, 有扣分, 没有发现, 未检 (nothing is known of it). */
export type IndicatorState = "veto" | "deducted" | "found" | "clean" | "unchecked";

/** How an indicator came out. */
export interface IndicatorResult {
  readonly indicator: Indicator;
  readonly state: IndicatorState;
  readonly count: number;
  /** Points taken off, or added. */
  readonly points: number;
  /** Why it was not checked, in Chinese. */
  readonly because: string;
}

export interface Bonus {
  readonly name: string;
  readonly points: number;
}

/** What the score is reckoned of. */
export interface Scored {
  readonly counts: FindingCounts;
  readonly points: Points;
  /** Kinds of which nothing is known, and why: their indicator is 未检, and costs nothing. */
  readonly unchecked: Unchecked;
  readonly hasServices: boolean;
  readonly bonus: readonly Bonus[];
}

export interface Score {
  readonly results: readonly IndicatorResult[];
  /** 不合格: a veto, or fewer than 60 points. */
  readonly isPassed: boolean;
  readonly vetoes: readonly string[];
  /** `null` where a veto stands: the rest is not scored. */
  readonly total: number | null;
  readonly deducted: number;
  /** Counted only above 80 points. */
  readonly added: number;
}

/**
 * The score of a site (得分): any veto fails it and nothing else is scored; else 100 points less what faults cost, each indicator at
 * most its own; below 60 it fails, above 80 the bonus is added. Who has no services for the public is scored on 75, times 4/3.
 */
export function scoreOf(scored: Scored): Score {
  const results = indicators.map((indicator) => resultOf(indicator, scored));
  const vetoes = results
    .filter(({ state, indicator }) => state === "veto" && indicator.of === "site")
    .map(({ indicator }) => indicator.name);
  const deducted = sumOf(results.map(({ points }) => points));
  const full = scored.hasServices ? scale.deductions : withoutServices;
  const left = Math.max(0, full - deducted) * (scored.hasServices ? 1 : 4 / 3);
  const told = Math.min(scale.bonus, sumOf(scored.bonus.map(({ points }) => points)));
  const added = vetoes.length === 0 && left > scale.bonusAbove ? told : 0;
  return {
    results: results.map((result) =>
      result.indicator.part === "bonus" ? bonusResult(result, added, scored.bonus.length) : result,
    ),
    isPassed: vetoes.length === 0 && left >= scale.failsBelow,
    vetoes,
    total: vetoes.length > 0 ? null : rounded(left + added),
    deducted: rounded(deducted),
    added,
  };
}

function resultOf(indicator: Indicator, scored: Scored): IndicatorResult {
  const { kinds, part, code } = indicator;
  const count = countOf(kinds, scored.counts);
  const because = kinds.flatMap((kind) => scored.unchecked[kind] ?? []);
  const base = { indicator, count, points: 0, because: [...new Set(because)].join("") };
  if (part === "veto" && isVetoed(indicator, scored.counts)) return { ...base, state: "veto" };
  if (count === 0) {
    const isUnchecked = kinds.length === 0 || because.length === kinds.length;
    if (!isUnchecked) return { ...base, state: "clean" };
    return { ...base, state: "unchecked", because: base.because || (indicator.byPerson ?? "") };
  }
  if (part !== "deduction") return { ...base, state: "found" };
  const { each, most } = scored.points[code] ?? { each: 0, most: 0 };
  return { ...base, state: "deducted", points: rounded(Math.min(most, count * each)) };
}

function isVetoed({ vetoes = [] }: Indicator, counts: FindingCounts): boolean {
  return vetoes.some(({ kinds, atLeast }) => countOf(kinds, counts) >= atLeast);
}

function bonusResult(result: IndicatorResult, added: number, count: number): IndicatorResult {
  return count === 0 ? result : { ...result, state: "found", count, points: added };
}

function countOf(kinds: readonly FindingKind[], counts: FindingCounts): number {
  return sumOf(kinds.map((kind) => counts[kind] ?? 0));
}

function sumOf(numbers: readonly number[]): number {
  return rounded(numbers.reduce((sum, number) => sum + number, 0));
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
