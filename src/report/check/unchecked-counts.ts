import type { Instance } from "./check-result.ts";
import type { RuleId } from "./rules.ts";

/** Instances of one rule that could not be checked because their cells are not certain. */
export interface UncheckedCount {
  readonly rule: RuleId;
  readonly count: number;
}

/** Instances of rules, counted by rule, in the order in which the rules come. */
export function uncheckedCounts(
  instances: readonly Pick<Instance, "rule">[],
): readonly UncheckedCount[] {
  const counts = new Map<RuleId, number>();
  for (const { rule } of instances) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => ({ rule, count }));
}
