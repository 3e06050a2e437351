import type { StatedShare } from "#report/narrative/stated-figure.ts";
import type { Outcome } from "../check-result.ts";
import { holds } from "../subject.ts";
import { exact } from "../tables/amounts.ts";
import { namedAt, toleranceOf } from "./narrative-amounts.ts";

/** Percentages that have been made to add up to 100 may be off by this much, beside their rounding. */
const slack = 0.1;

/** `text.share`: a percentage is what the two figures that the text gives for it make. */
export function checkShares(shares: readonly StatedShare[]): readonly Outcome[] {
  const at = namedAt("text.share");
  return shares.flatMap((share): Outcome[] => {
    const computed = computedPercent(share);
    if (computed === undefined) return [];
    const instance = at(share.place);
    const { percent, decimals, part, whole } = share;
    const tolerance = 0.5 * 10 ** -decimals + slack;
    if (Math.abs(computed - percent) <= tolerance + 1e-9) return [holds(instance)];
    const expected = rounded(computed, decimals + 1);
    const places = [share.place, part.place, whole.place];
    const [of, from] = [part.value, whole.value];
    const detail = {
      kind: "narrative-share",
      share: share.kind,
      percent,
      part: of,
      whole: from,
      computed: expected,
    } as const;
    return [{ outcome: "fails", instance, breach: { expected, actual: percent, places, detail } }];
  });
}

/** From exact figures only; of nothing there is no share. */
function computedPercent({ kind, part, whole }: StatedShare): number | undefined {
  if (whole.value === 0 || toleranceOf(part) !== 0 || toleranceOf(whole) !== 0) return undefined;
  const compared = kind === "growth" ? part.value - whole.value : part.value;
  return (compared / whole.value) * 100;
}

function rounded(value: number, decimals: number): number {
  return exact(Math.round(value * 10 ** decimals) / 10 ** decimals);
}
