import { newestValue } from "#kernel/statutory.ts";
import { type FeeTariff, feeByItems, feeByPages } from "#law/processing-fee.ts";

/** Units of one step of the tariff, and what they cost. */
export interface FeeLine {
  /** The first and the last of the units, counted from 1. */
  readonly from: number;
  readonly through: number;
  /** Yuan for each. */
  readonly price: number;
  readonly yuan: number;
}

export type FeeUnit = "items" | "pages";

/**
 * 信息处理费 for the next `count` units after `before` units already charged for, in yuan; both whole
 * and not negative. Items: requests of one applicant in one calendar month. Pages: of one request.
 */
export function processingFee(unit: FeeUnit, count: number, before = 0): number {
  return feeLines(unit, count, before).reduce((sum, { yuan }) => sum + yuan, 0);
}

/** More pages than any one request is for. */
const mostPages = 100_000;

/** Whether the tariff can come to that sum for one request: the price of an item, or of some number of pages; never nothing. */
export function isTariffSum(yuan: number): boolean {
  if (yuan <= 0 || yuan > processingFee("pages", mostPages)) return false;
  const { steps } = newestValue(feeByItems);
  const item = steps.find((step) => step.yuan > 0)?.yuan ?? yuan;
  return yuan % item === 0 || isSumOfPages(yuan);
}

function isSumOfPages(yuan: number): boolean {
  let low = 0;
  let high = mostPages;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (processingFee("pages", middle) < yuan) low = middle + 1;
    else high = middle;
  }
  return processingFee("pages", low) === yuan;
}

/** How the fee comes about (超额累进): each step's price holds for the units within that step alone. */
export function feeLines(unit: FeeUnit, count: number, before = 0): readonly FeeLine[] {
  const tariff = newestValue(unit === "items" ? feeByItems : feeByPages);
  const lines: FeeLine[] = [];
  for (const { above, through, price } of stepsOf(tariff, before + count)) {
    const from = Math.max(above, before) + 1;
    const last = Math.min(through, before + count);
    if (last >= from) lines.push({ from, through: last, price, yuan: (last - from + 1) * price });
  }
  return lines;
}

/** The steps that a count reaches, each with the last unit below it. */
function* stepsOf({ steps, above }: FeeTariff, count: number) {
  let reached = 0;
  let price = 0;
  for (const step of steps) {
    price = step.yuan;
    yield { above: reached, through: step.through, price };
    reached = step.through;
  }
  for (; reached < count; reached += above.every) {
    price += above.add;
    yield { above: reached, through: reached + above.every, price };
  }
}
