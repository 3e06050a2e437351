import { newestValue } from "#kernel/statutory.ts";
import { type FeeTariff, feeByItems, feeByPages } from "#law/processing-fee.ts";

/**
 * 信息处理费 for the next `count` units after `before` units already charged for, in yuan; both whole
 * and not negative. Items: requests of one applicant in one calendar month. Pages: of one request.
 */
export function processingFee(unit: "items" | "pages", count: number, before = 0): number {
  const tariff = newestValue(unit === "items" ? feeByItems : feeByPages);
  return chargeThrough(tariff, before + count) - chargeThrough(tariff, before);
}

/** 超额累进: each step's price holds for the units within that step alone. */
function chargeThrough({ steps, above }: FeeTariff, count: number): number {
  let yuan = 0;
  let reached = 0;
  let price = 0;
  for (const step of steps) {
    price = step.yuan;
    yuan += unitsWithin(count, reached, step.through) * price;
    reached = step.through;
  }
  for (; reached < count; reached += above.every) {
    price += above.add;
    yuan += unitsWithin(count, reached, reached + above.every) * price;
  }
  return yuan;
}

function unitsWithin(count: number, above: number, through: number): number {
  return Math.max(Math.min(count, through) - above, 0);
}
