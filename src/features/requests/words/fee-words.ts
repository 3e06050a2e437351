import type { FeeLine } from "../domain/processing-fee.ts";

/** How a fee comes about, a step a line. */
export function feeLineText({ from, through, price, yuan }: FeeLine, unit: "件" | "页"): string {
  const which = from === through ? `第 ${from} ${unit}` : `第 ${from} 至 ${through} ${unit}`;
  if (price === 0) return `${which}：不收费`;
  return `${which}：每${unit} ${price} 元，计 ${yuan} 元`;
}
