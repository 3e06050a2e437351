import type { Span } from "#kernel/span.ts";

/** A text of the same length in which some passages count for nothing when it is compared. */
export function textWithout(text: string, spans: readonly Span[]): string {
  let kept = "";
  for (const { start, end } of [...spans].sort((left, right) => left.start - right.start)) {
    const from = Math.max(start, kept.length);
    const to = Math.min(end, text.length);
    if (to > from) kept += text.slice(kept.length, from) + blank(to - from);
  }
  return kept + text.slice(kept.length);
}

/** Names of documents, which count for nothing: a passage ends there. */
function blank(length: number): string {
  let text = "";
  while (length - text.length > 2) {
    const inside = Math.min(length - text.length - 2, longestName);
    text += `《${"x".repeat(inside)}》`;
  }
  return text.padEnd(length);
}

const longestName = 60;
