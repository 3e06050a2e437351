import type { ReactNode } from "react";

interface FactsInLineProps {
  /** What is not known is `null` and left out. */
  readonly facts: readonly ReactNode[];
}

/** What a reader asks before the first word of a page, in one line: 青岚县 · 政府部门 · 收录年报 6 份. */
export function FactsInLine({ facts }: FactsInLineProps) {
  return (
    <p className="in-one-line">
      {facts.map((fact, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: facts never move
        fact === null ? null : <span key={at}>{fact}</span>,
      )}
    </p>
  );
}
