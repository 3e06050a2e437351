import type { Block } from "#formats/document.ts";
import { isLine, type SourceCell } from "./source-table.ts";

/** More text than a cell of figures or a label with its filling instructions holds. */
const prose = { characters: 1_000, lines: 4, charactersInLines: 400 };

/** Whether a cell lays out the page: it holds a table, or whole paragraphs. */
export function holdsPage({ content }: SourceCell): boolean {
  if (!content.every(isLine)) return true;
  const length = textLength(content);
  const paragraphs = content.length >= prose.lines && length > prose.charactersInLines;
  return paragraphs || length > prose.characters;
}

function textLength(content: readonly Block[]): number {
  return content.reduce((sum, block) => sum + (isLine(block) ? block.text.length : 0), 0);
}
