import type { RuleId } from "#report/check/rules.ts";
import { ruleWords } from "./words.ts";

/** Checks by one rule that could not be run because their cells are not certain. */
export interface UncheckedView {
  readonly rule: RuleId;
  readonly count: number;
}

/** What could not be checked and why, folded; nothing where all was checked. */
export function UncheckedList({ unchecked }: { readonly unchecked: readonly UncheckedView[] }) {
  if (unchecked.length === 0) return null;
  const count = unchecked.reduce((sum, { count }) => sum + count, 0);
  return (
    <details className="unchecked">
      <summary>{`${count} 项核对没有进行：所需的格未能确认`}</summary>
      <ul>
        {unchecked.map(({ rule, count }) => (
          <li key={rule}>{`${ruleWords[rule]}（${count} 项）`}</li>
        ))}
      </ul>
    </details>
  );
}

/** Instances of rules, counted by rule. */
export function uncheckedByRule(
  instances: readonly { readonly rule: RuleId }[],
): readonly UncheckedView[] {
  const counts = new Map<RuleId, number>();
  for (const { rule } of instances) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => ({ rule, count }));
}
