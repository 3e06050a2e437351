import type { AgencyLevel } from "./agency-level.ts";

/**
 * The fee amount (行政事业性收费, 万元) from which on a unit error is likelier than the amount. Among some 250
 * published reports the largest amounts are above 300,000 万元 (a whole province or large city), so size
 * alone speaks only far above that, and at a township from ten million yuan on, which none has taken.
 */
export const feeLimits: Readonly<Record<AgencyLevel, number>> = {
  township: 1_000,
  county: 500_000,
  "makes-regulations": 5_000_000,
  unknown: 1_000_000,
};

/** Yuan entered as 万元 make an amount ten thousand times last year's; fees themselves change by less than this range. */
export const unitErrorTimes = { from: 2_000, to: 50_000 } as const;

/** A figure above five times last year's, or below a fifth of it, needs a reason. */
export const jumpTimes = 5;

/** Below these sizes (the larger of the two years) a jump says nothing: small counts jump by themselves. */
export const jumpFloors = {
  "t2.regulations.inForce": 20,
  "t2.normative.inForce": 20,
  "t2.licensing.decisions": 100,
  "t2.penalty.decisions": 100,
  "t2.coercion.decisions": 100,
  "t2.fees.amountWan": 100,
} as const;

/**
 * When a section counts as last year's. An office has the same duties every year and describes them in much the
 * same words, so alikeness alone is no fault; above 85 % little is left but the figures. The share is our
 * judgement, not measured. A section of fewer characters says too little to be judged.
 */
export const similarity = { share: 0.85, leastCharacters: 150, passagesShown: 5 } as const;
