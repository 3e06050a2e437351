import { type Line, type SourceDocument, spanOf } from "#formats/document.ts";
import type { Span } from "#kernel/span.ts";
import type { Section } from "#report/annual-report.ts";
import type { TextPlace } from "#report/text-place.ts";

/** Finds where words of a section stand in the source: in a line that holds the section's line around them. */
export type QuoteFinder = (place: TextPlace) => Span | undefined;

/** Searches the lines of a document for the places that checks give as offsets into sections. */
export function quoteFinder(document: SourceDocument, sections: readonly Section[]): QuoteFinder {
  const lines = document.blocks.filter((block) => block.kind === "line");
  return (place) => {
    const section = sections.find(({ number }) => number === place.section);
    if (!section) return undefined;
    const { text, offset } = lineAround(section.text, place);
    for (const line of lines) {
      const at = line.text.indexOf(text);
      if (at >= 0) return quoteIn(document, line, { at: at + offset, quote: place.quote });
    }
    return undefined;
  };
}

function quoteIn(
  { source }: SourceDocument,
  line: Line,
  { at, quote }: { readonly at: number; readonly quote: string },
): Span | undefined {
  const from = line.text.indexOf(quote, at);
  return from < 0 ? undefined : spanOf(source, line, from, from + quote.length);
}

/** The line of a section that holds a place, trimmed, and the place's offset in it. */
function lineAround(text: string, { start }: TextPlace): { text: string; offset: number } {
  const from = text.lastIndexOf("\n", Math.max(0, start - 1)) + 1;
  const end = text.indexOf("\n", start);
  const line = text.slice(from, end < 0 ? undefined : end);
  const trimmed = line.trimStart();
  return { text: trimmed.trimEnd(), offset: start - from - (line.length - trimmed.length) };
}
