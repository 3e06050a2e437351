import type { UncheckedCount } from "#report/check/unchecked-counts.ts";
import { ruleWords } from "#report/words/rule-words.ts";

/** What could not be checked and why, folded; nothing where all was checked. */
export function UncheckedList({ unchecked }: { readonly unchecked: readonly UncheckedCount[] }) {
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
