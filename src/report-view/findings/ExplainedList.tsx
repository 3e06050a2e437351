import type { RuleId } from "#report/check/rules.ts";
import { ruleWords } from "#report/words/rule-words.ts";
import { QuoteLink } from "./QuoteLink.tsx";
import type { ShownQuote } from "./shown-finding.ts";

/** A difference for which the report itself states the reason. */
export interface ShownExplained {
  readonly rule: RuleId;
  readonly reason: ShownQuote;
}

/** What the report explains itself; nothing where it explains nothing. */
export function ExplainedList({ explained }: { readonly explained: readonly ShownExplained[] }) {
  if (explained.length === 0) return null;
  return (
    <section aria-labelledby="explained-title">
      <h3 id="explained-title">
        {`报告自己作了说明的 ${explained.length} 处`}
        <span className="hint">有差额，但文中讲明了原因，不算问题</span>
      </h3>
      <ul className="finding-list">
        {explained.map(({ rule, reason }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: explanations never move
          <li key={at} className="finding explained">
            {`${ruleWords[rule]}。原文说明：`}
            <QuoteLink quote={reason} />
          </li>
        ))}
      </ul>
    </section>
  );
}
