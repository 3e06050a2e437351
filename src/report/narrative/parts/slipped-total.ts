import type { Frame } from "../frames.ts";
import { meaningKey } from "../meaning/meaning.ts";
import type { Understood } from "../read-sentence.ts";
import type { Item, NumberItem } from "../tokens.ts";
import { type PartsFound, sumOf } from "./part-sums.ts";

/** 3300万 where the parts make 3300: a total in the digits of the sum, in 万 or 亿 by a slip. */
export function isSlipOf(text: string, total: NumberItem, sum: number): boolean {
  const written = /^([\d,.]+)[万亿]$/.exec(text.slice(total.start, total.end));
  return written !== null && Number(written[1]?.replaceAll(",", "")) === sum;
}

/**
 * Two or more bodies, each with its figure of one thing, and before them a total in the digits of their sum: then they
 * are its parts. `before`: the sentence in front. Without the slip nothing shows that the bodies are all there are.
 */
export function slippedTotals(
  text: string,
  understood: readonly Understood[],
  before: readonly Item[],
): readonly PartsFound[] {
  const [first] = understood;
  if (understood.length < 2 || !first) return [];
  const parts = understood.map(({ frame }) => frame.number);
  const isOneThing = understood.every(
    (each) => keyOf(each) === keyOf(first) && isExact(each.frame),
  );
  if (keyOf(first) === undefined || !isOneThing) return [];
  const { unit } = first.frame.number;
  const sum = sumOf(parts);
  const total = before.find(
    (item): item is NumberItem =>
      item.kind === "number" && item.unit === unit && isSlipOf(text, item, sum),
  );
  return total ? [{ total, parts, isComplete: true }] : [];
}

function keyOf({ found }: Understood): string | undefined {
  const [meaning] = found?.meanings ?? [];
  return meaning && meaningKey(meaning);
}

function isExact({ number }: Frame): boolean {
  return number.precision.kind === "exact" && !number.isUnsure;
}
