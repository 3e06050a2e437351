import type { ReactNode } from "react";
import { withoutGaps } from "./without-gaps.ts";

export interface Definition {
  readonly term: string;
  readonly value: ReactNode;
  /** Takes the full width: names, long texts. */
  readonly wide?: boolean;
}

interface DefinitionTableProps {
  /** What the facts are about, for screen readers. */
  readonly name: string;
  readonly definitions: readonly Definition[];
}

/** The table of facts at the top of a page, two pairs a line as on disclosure pages: 发布机构 | 年份 … */
export function DefinitionTable({ name, definitions }: DefinitionTableProps) {
  return (
    <section aria-label={name}>
      <dl className="facts">
        {withoutGaps(definitions).map(({ term, value, wide }) => (
          <div key={term} className={wide ? "wide-fact" : undefined}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
