import type { StatedParts } from "#report/narrative/stated-figure.ts";
import type { Outcome } from "../check-result.ts";
import { holds } from "../subject.ts";
import { exact, sum } from "../tables/amounts.ts";
import { namedAt, toleranceOf } from "./narrative-amounts.ts";

/**
 * `text.parts`: the parts that the text lists make its total, or, where it lists some only, do not exceed it.
 * A list with a figure that is not exact (余, 约) is not reckoned.
 */
export function checkParts(lists: readonly StatedParts[]): readonly Outcome[] {
  const at = namedAt("text.parts");
  return lists.flatMap((list): Outcome[] => {
    const tolerance = toleranceOfList(list);
    if (tolerance === undefined) return [];
    const { total, parts, isComplete } = list;
    const instance = at(total.place);
    const added = sum(parts.map(({ value }) => value));
    const over = exact(added - total.value);
    const isWrong = over > tolerance || (isComplete && -over > tolerance);
    if (!isWrong) return [holds(instance)];
    const places = [total, ...parts].map(({ place }) => place);
    const detail = { kind: "narrative-parts", total: total.value, sum: added, isComplete } as const;
    const breach = { expected: added, actual: total.value, places, detail };
    return [{ outcome: "fails", instance, breach }];
  });
}

function toleranceOfList({ total, parts }: StatedParts): number | undefined {
  let tolerance = 0;
  for (const stated of [total, ...parts]) {
    const own = toleranceOf(stated);
    if (own === undefined) return undefined;
    tolerance += own;
  }
  return tolerance;
}
