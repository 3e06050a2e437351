import type { Precision } from "#report/narrative/stated-figure.ts";
import type { TextPlace } from "#report/text-place.ts";
import type { Instance } from "../check-result.ts";
import type { RuleId } from "../rules.ts";

/** A figure as the text gives it. */
interface Stated {
  readonly value: number;
  readonly precision: Precision;
  readonly place: TextPlace;
}

/**
 * How far the true value may lie from a stated one; `undefined` where the text itself says that it is not
 * exact (余, 近, 约). 3万 is written to the nearest 万, whether or not it has decimals.
 */
export function toleranceOf({ precision, place }: Stated): number | undefined {
  if (precision.kind === "rounded") return precision.within;
  if (precision.kind !== "exact") return undefined;
  if (place.quote.endsWith("亿")) return 50_000_000;
  return /[\d０-９]万$/.test(place.quote) ? 5_000 : 0;
}

/** Instances of a rule about places of the text, each with a name of its own: `1:977`, and `1:977#2` for a second. */
export function namedAt(rule: RuleId): (place: TextPlace) => Instance {
  const seen = new Map<string, number>();
  return ({ section, quote }) => {
    const name = `${section}:${quote}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { rule, at: times === 1 ? name : `${name}#${times}`, cells: [] };
  };
}
