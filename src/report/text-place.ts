import type { Span } from "#kernel/span.ts";
import type { Section } from "./annual-report.ts";

/** A stretch of `sections[].text` and what stands there. */
export interface TextPlace extends Span {
  /** Number of the section, 1 to 6; 0 is the preface. */
  readonly section: number;
  readonly quote: string;
}

/** Where a stretch of a section's text stands in the report. */
export function placeIn(
  { number, text }: Omit<Section, "heading">,
  { start, end }: Span,
): TextPlace {
  return { section: number, start, end, quote: text.slice(start, end) };
}
